import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** It answers at once, or something holds it back. */
const MOST_MS = 5_000;
/** "    (Default)    REG_SZ    C:\Programmer\chrome.exe": the first word is in the language of Windows. */
const VALUE = /^ {4}.*? {4}REG_(?:EXPAND_)?SZ {4}(.+?)\r?$/m;

/**
 * The text that a key of Windows' registry has without a name; undefined when there is none, and on other systems. It is asked of
 * Windows' own reg.exe, by its full path: a program of the same name in the folder somebody stands in is not started.
 */
export function readRegistry(
  key: string,
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>,
): Promise<string | undefined> {
  if (platform !== 'win32') return Promise.resolve(undefined);
  const program = join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
  return new Promise((done) => {
    execFile(program, ['query', key, '/ve'], { windowsHide: true, timeout: MOST_MS }, (error, out) =>
      done(error ? undefined : registryValue(out)),
    );
  });
}

/** What reg.exe says that a key holds. */
export function registryValue(told: string): string | undefined {
  return VALUE.exec(told)?.[1];
}
