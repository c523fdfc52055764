import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MadePapers } from '../../application/make-papers.ts';
import { readPlainText } from '../plain-file.ts';

/** A debate piece that another run has left in the same output folder. */
export interface EarlierPiece {
  readonly path: string;
  readonly markdown: string;
}

/**
 * The pieces of other branches that lie beside those just made: one folder a municipality, as `--ud` and a folder of
 * many answer files give it. Papers in "papirer" beside one answer file have no such neighbours. What cannot be read is
 * left out; a comparison never costs a run.
 */
export async function earlierPieces(made: readonly MadePapers[]): Promise<readonly EarlierPiece[]> {
  const own = new Set(made.map(({ folder }) => folder));
  const names = new Set(
    made.flatMap(({ papers }) => papers.flatMap(({ paper }) => (paper.toBePublished ? [paper.name] : []))),
  );
  if (names.size === 0) return [];
  const shared = new Set(
    [...own]
      .filter((folder) => folder !== '' && basename(folder) !== 'papirer')
      .map((folder) => dirname(folder)),
  );
  const neighbours = (await Promise.all([...shared].map(foldersIn)))
    .flat()
    .filter((folder) => !own.has(folder));
  const paths = neighbours.flatMap((folder) => [...names].map((name) => join(folder, `${name}.md`)));
  const read = await Promise.all(
    paths.map(async (path) => ({ path, markdown: (await readPlainText(path)) ?? '' })),
  );
  return read.filter(({ markdown }) => markdown !== '');
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}
