import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Whatever leads here starts the program, or reads what was built. */
const BUILT_PROGRAM = 'tests/builders/built-program.ts';
const IMPORTS = /(?:\bfrom|\bimport\(?)\s*['"](\.[^'"]+)['"]/g;
const MOCKS = /^vi\.(?:do)?[mM]ock\(/m;

/** The tests of one configuration: those with this ending, and without that. */
export interface Wanted {
  readonly ending: string;
  readonly but?: string;
}

/**
 * Three projects of vitest. `source` holds the tests that read src/ alone: it waits for no build, and its files share what
 * they have imported, which halves the time. `alone` holds those that put something else in the place of a module, and so
 * must be the first to import it. `built` holds those that reach the built program, and builds it first, where a file that
 * it is made from has changed. Which test is which is read from the test, so that nobody has to remember it.
 */
export function testProjects({ ending, but }: Wanted): TestProjectInlineConfiguration[] {
  const tests = testFiles().filter((file) => file.endsWith(ending) && !(but && file.endsWith(but)));
  const built = tests.filter((file) => reachesBuild(file));
  const alone = tests.filter((file) => !built.includes(file) && MOCKS.test(textOf(file)));
  const exclude = ['**/node_modules/**', ...(but ? [`**/*${but}`] : [])];
  const source = {
    include: [`tests/**/*${ending}`],
    exclude: [...exclude, ...built, ...alone],
    isolate: false,
  };
  const projects = [
    { name: 'source', ...source },
    { name: 'alone', include: alone, exclude },
    { name: 'built', include: built, exclude, globalSetup: 'tests/builders/build-first.mjs' },
  ];
  return projects.filter(({ include }) => include.length > 0).map((test) => ({ extends: true, test }));
}

/** Whether a file of tests/ leads, over the imports of tests/, to the built program. */
export function reachesBuild(file: string, read = textOf): boolean {
  const seen = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === BUILT_PROGRAM) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const path of importsOf(next, read(next))) if (path.startsWith('tests/')) open.push(path);
  }
  return false;
}

/** Every file of tests/ that holds tests, by its path in the project with forward slashes. */
export function testFiles(): readonly string[] {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.split(sep).join('/')}`)
    .sort();
}

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORTS)].map(([, path]) => {
    const found = relative(ROOT, resolve(ROOT, dirname(file), path ?? ''));
    return found.split(sep).join('/');
  });
}

function textOf(file: string): string {
  return existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '';
}
