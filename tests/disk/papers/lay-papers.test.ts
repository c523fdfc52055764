import { mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { layPapers } from '../../../src/disk/papers/lay-papers.ts';
import { previewPlace, writingPlace } from '../../../src/disk/papers/paper-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const papers = ['kort-fortalt', 'strategiforslag'].map((name) => ({
  documentId: name,
  name,
  internal: false,
  toBePublished: false,
  markdown: '# Vores\n',
}));
const places = { writing: writingPlace(() => '2026-11-22 17.05.09'), preview: previewPlace };

/** A folder of papers in which one name is a link to somebody's secrets. */
async function folderWithLink(name: string) {
  const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), 'hemmelig.conf')];
  const link = join(folder, name);
  await writeFile(theirs, 'hemmelig');
  await mkdir(dirname(link), { recursive: true });
  await symlink(theirs, link);
  return { folder, theirs, link };
}

it.each(
  ['kort-fortalt.md', join('.brobygger', 'kort-fortalt.md')].flatMap((name) => [
    { name, mode: 'writing' as const },
    { name, mode: 'preview' as const },
  ]),
)('reads no paper through a link, and lays the others: $name, $mode', async ({ name, mode }) => {
  const { folder, theirs, link } = await folderWithLink(name);
  const laid = await layPapers(papers, 'BEGIN', folder, places[mode]);
  expect(laid.faults).toMatchObject([{ code: 'output-is-link', place: { file: link } }]);
  expect(laid.papers.map(({ paper }) => paper.name)).toEqual(['strategiforslag']);
  expect([await readlink(link), await readFile(theirs, 'utf8')]).toEqual([theirs, 'hemmelig']);
});

it('puts no calendar in the place of a link', async () => {
  const { folder, theirs, link } = await folderWithLink('kalender.ics');
  const laid = await layPapers(papers, 'BEGIN', folder, places.writing);
  expect(laid.faults).toMatchObject([{ code: 'output-is-link' }]);
  expect([await readlink(link), laid.papers.length]).toEqual([theirs, 2]);
});

it('keeps a copy of a calendar that somebody else has made, and none of its own from before', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'kalender.ics');
  await writeFile(path, 'Bestyrelsens kalender');
  const { replaced } = await layPapers(papers, 'BEGIN', folder, places.writing);
  expect(replaced).toMatchObject([{ path }]);
  expect(await readFile(replaced[0]?.copy ?? '', 'utf8')).toBe('Bestyrelsens kalender');
  expect((await layPapers(papers, 'BEGIN igen', folder, places.writing)).replaced).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe('BEGIN igen');
});
