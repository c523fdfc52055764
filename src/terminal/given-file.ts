import { relative, resolve } from 'node:path';
import type { GivenFile } from '../application/ports.ts';
import { printable } from '../danish/printable.ts';
import type { Context } from './context.ts';

/** A file as it was named on the command line. What it is called is a single line, whatever is in its name. */
export function givenFile(name: string, { cwd }: Pick<Context, 'cwd'>): GivenFile {
  return { path: resolve(cwd, name), name: printable(name) };
}

/** A path as the person knows it: seen from the folder they stand in. */
export function shownPath({ cwd }: Pick<Context, 'cwd'>): (path: string) => string {
  return (path) => printable(relative(cwd, path)) || '.';
}
