import { access, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANSWERS_NAME } from '../../answers/answers-name.ts';
import { NEW_VERSION, papersHome } from '../../application/making/paper-places.ts';
import type { GivenFile, PapersOfAnswers } from '../../application/ports.ts';
import { papersOwner } from './papers-owner.ts';

/**
 * A .md is one paper, and a folder all papers in it, with the answers they were made from, or else the svar.yaml beside them or in
 * the folder above. An answers file stands for the papers that were made from it; where nobody wrote down whose they are, for all in
 * "papirer" beside it, or beside itself as in the examples.
 */
export async function findPapers(
  { path, name }: GivenFile,
  answers: string | undefined,
  shown: (path: string) => string,
): Promise<PapersOfAnswers> {
  const given = (path: string): GivenFile => ({ path, name: shown(path) });
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder || path.toLowerCase().endsWith('.md')) {
    const folder = isFolder ? path : dirname(path);
    const owner = await papersOwner(folder);
    const beside = [join(folder, ANSWERS_NAME), join(folder, '..', ANSWERS_NAME)];
    const found = answers ?? owner?.answers ?? (await firstThere(beside));
    const papers = isFolder ? await papersIn(path) : [path];
    return {
      answers: found === null ? null : given(found),
      papers: papers.map((paper) => ({ ...given(paper), municipality: owner?.municipality ?? null })),
    };
  }
  const papers = await papersFrom(path);
  return {
    answers: { path, name },
    papers: papers.map(({ paper, municipality }) => ({ ...given(paper), municipality })),
  };
}

interface OwnedPaper {
  readonly paper: string;
  readonly municipality: string | null;
}

async function papersFrom(answers: string): Promise<readonly OwnedPaper[]> {
  const home = papersHome(answers);
  const folders = await Promise.all(
    [home, ...(await foldersIn(home)), dirname(answers)].map(async (folder) => ({
      folder,
      owner: await papersOwner(folder),
    })),
  );
  const owned: OwnedPaper[] = [];
  for (const { folder, owner } of folders)
    if (owner?.answers === answers)
      owned.push(...(await papersIn(folder)).map((paper) => ({ paper, municipality: owner.municipality })));
  if (owned.length > 0) return owned;
  for (const { folder, owner } of folders) {
    const papers = owner === null && dirname(folder) !== home ? await papersIn(folder) : [];
    if (papers.length > 0) return papers.map((paper) => ({ paper, municipality: null }));
  }
  return [];
}

/** The folders in a folder, by name; none when it cannot be read. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();
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
