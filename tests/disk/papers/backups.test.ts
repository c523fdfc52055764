import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCopy, moveToCopies } from '../../../src/disk/papers/backups.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const stamp = (second: number) => `2026-11-22 17.05.${String(second).padStart(2, '0')}`;

describe('copies of a paper', () => {
  it('are the last ten, each paper for itself', async () => {
    const folder = await temporaryFolder();
    await keepCopy(join(folder, 'debat.md'), 'debat', stamp(0));
    await keepCopy(join(folder, 'debat-ekstra.md'), 'ekstra', stamp(0));
    for (let count = 1; count <= 12; count += 1)
      await keepCopy(join(folder, 'debat.md'), `${count}`, stamp(count));
    const kept = (await readdir(join(folder, '.brobygger', 'kopi'))).sort();
    expect(kept).toHaveLength(11);
    expect(kept[0]).toBe(`debat-ekstra.${stamp(0)}.md`);
    expect(kept[1]).toBe(`debat.${stamp(3)}.md`);
  });

  it('keep the ending of the file, and are counted for each ending', async () => {
    const folder = await temporaryFolder();
    for (let count = 1; count <= 11; count += 1)
      await keepCopy(join(folder, 'debat.pdf'), Buffer.from([0xff, count]), stamp(count));
    await keepCopy(join(folder, 'debat.md'), 'debat', stamp(0));
    const kept = (await readdir(join(folder, '.brobygger', 'kopi'))).sort();
    expect(kept).toHaveLength(11);
    expect(kept.slice(0, 2)).toEqual([`debat.${stamp(0)}.md`, `debat.${stamp(2)}.pdf`]);
  });

  it('are never the one just made, also when ten of a later date lie there, nor the one before it', async () => {
    const path = join(await temporaryFolder(), 'debat.md');
    for (let count = 1; count <= 10; count += 1)
      await keepCopy(path, 'senere', `2030${stamp(count).slice(4)}`);
    const made = [];
    for (let count = 1; count <= 3; count += 1) made.push(await keepCopy(path, `${count}`, stamp(count)));
    expect(await Promise.all(made.map((copy) => readFile(copy, 'utf8')))).toEqual(['1', '2', '3']);
  });

  it('leave nothing behind when they cannot be written', async () => {
    const folder = await temporaryFolder();
    await expect(moveToCopies(join(folder, 'findes-ikke.pdf'), stamp(1))).rejects.toThrow();
    expect(await readdir(join(folder, '.brobygger', 'kopi'))).toEqual([]);
  });

  it('are two when two are made within a second', async () => {
    const path = join(await temporaryFolder(), 'debat.md');
    const [one, two] = [await keepCopy(path, 'en', stamp(1)), await keepCopy(path, 'to', stamp(1))];
    expect(await readFile(one, 'utf8')).toBe('en');
    expect(await readFile(two, 'utf8')).toBe('to');
  });
});
