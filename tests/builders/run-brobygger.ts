import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { userEnvironment } from './user-environment.ts';

const program = fileURLToPath(new URL('../../bin/brobygger.js', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a user does. `npm test` builds it first. */
export function runBrobygger(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = userEnvironment(options.env);
    execFile(process.execPath, [program, ...args], { cwd: options.cwd, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
