import { execFile } from 'node:child_process';
import { PROGRAM } from './built-program.ts';
import { userEnvironment } from './user-environment.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a user does. */
export function runBrobygger(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = userEnvironment(options.env);
    execFile(process.execPath, [PROGRAM, ...args], { cwd: options.cwd, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
