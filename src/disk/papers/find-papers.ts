import { access, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The papers a given file stands for, and the answers behind them. Paths are absolute. */
export interface PapersToReview {
  readonly answers: string | null;
  readonly papers: readonly string[];
}

/** Made by us beside a paper when edits and answers could not be joined; not the paper itself. */
const NEW_VERSION = '.ny.md';

/**
 * A .md is one paper, with the svar.yaml beside it or in the folder above; an answers file stands for all papers in
 * "papirer" beside it, or beside itself as in the examples.
 */
export async function findPapers(
  given: string,
  answers: string | undefined,
  cwd: string,
): Promise<PapersToReview> {
  const path = resolve(cwd, given);
  if (given.toLowerCase().endsWith('.md')) {
    const beside = [join(dirname(path), 'svar.yaml'), join(dirname(path), '..', 'svar.yaml')];
    return { answers: answers ? resolve(cwd, answers) : await firstThere(beside), papers: [path] };
  }
  const own = join(dirname(path), 'papirer');
  const made = await papersIn(own);
  return { answers: path, papers: made.length > 0 ? made : await papersIn(dirname(path)) };
}

async function papersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md') && !name.endsWith(NEW_VERSION))
    .sort()
    .map((name) => join(folder, name));
}

async function firstThere(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}
