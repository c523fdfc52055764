import { fileURLToPath } from 'node:url';

/**
 * The program as it is built, to be started as a user does. Tests that import this, themselves or through another file,
 * are run in the project `built`, which builds first where the source has changed (tests/builders/test-projects.ts).
 */
export const PROGRAM = fileURLToPath(new URL('../../bin/brobygger.js', import.meta.url));

/** A module of dist/, by its path there. */
export function importBuilt<Module>(path: string): Promise<Module> {
  return import(new URL(`../../dist/${path}`, import.meta.url).href);
}
