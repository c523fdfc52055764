import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';
import { asked, type OpenPage } from './open-page.ts';

/** The program in a process of its own, over real files. */
export interface RealServer extends Pick<OpenPage, 'origin' | 'ask'> {
  readonly web: { readonly address: string };
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** The exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Starts `web` in a folder and waits until it says where it is. What it remembers lies in that folder, too. */
export async function startServer(folder: string, args: readonly string[] = []): Promise<RealServer> {
  const env = userEnvironment({
    BROBYGGER_INDSTILLINGER: join(folder, 'indstillinger', 'indstillinger.yaml'),
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
  });
  const words = [PROGRAM, 'web', '--ingen-browser', ...args];
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  const address = String(value);
  const { origin } = new URL(address);
  return {
    web: { address },
    origin,
    pid: child.pid ?? 0,
    ask: (path, asking) => asked(origin, path, asking),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
