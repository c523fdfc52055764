import { access, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GivenFile, PapersOfAnswers } from '../../application/ports.ts';

/** Made by us beside a paper when edits and answers could not be joined; not the paper itself. */
const NEW_VERSION = '.ny.md';

/**
 * A .md is one paper, with the svar.yaml beside it or in the folder above; an answers file stands for all papers in
 * "papirer" beside it, or beside itself as in the examples.
 */
export async function findPapers(
  { path, name }: GivenFile,
  answers: string | undefined,
  shown: (path: string) => string,
): Promise<PapersOfAnswers> {
  const given = (path: string): GivenFile => ({ path, name: shown(path) });
  if (path.toLowerCase().endsWith('.md')) {
    const beside = [join(dirname(path), 'svar.yaml'), join(dirname(path), '..', 'svar.yaml')];
    const found = answers ?? (await firstThere(beside));
    return { answers: found === null ? null : given(found), papers: [given(path)] };
  }
  const own = join(dirname(path), 'papirer');
  const made = await papersIn(own);
  const papers = made.length > 0 ? made : await papersIn(dirname(path));
  return { answers: { path, name }, papers: papers.map(given) };
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
