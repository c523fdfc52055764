import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PAPERS } from '../../application/making/paper-places.ts';
import type { NeighbourPaper } from '../../application/ports.ts';
import { readPlainTextIfAny } from '../plain-file.ts';

/**
 * The papers of other branches, by those names, that lie beside the folders: one folder a municipality, as `--ud` and a folder of
 * many answer files give it. Papers in "papirer" beside one answer file have no such neighbours. What cannot be read is
 * left out; a comparison never costs a run.
 */
export async function neighbourPapers(
  folders: readonly string[],
  names: ReadonlySet<string>,
): Promise<readonly NeighbourPaper[]> {
  const shared = new Set(folders.filter((folder) => basename(folder) !== PAPERS).map(dirname));
  const neighbours = (await Promise.all([...shared].map(foldersIn)))
    .flat()
    .filter((folder) => !folders.includes(folder));
  const paths = neighbours.flatMap((folder) => [...names].map((name) => join(folder, `${name}.md`)));
  const read = await Promise.all(
    paths.map(async (path) => ({ path, markdown: (await readPlainTextIfAny(path)) ?? '' })),
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
