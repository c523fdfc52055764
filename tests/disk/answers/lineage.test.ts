import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/answers/answer-marks.ts';
import { answersOnDisk } from '../../../src/disk/answers/answers-on-disk.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const answers = (committee: string) =>
  `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n  udvalg: ${committee}\n`;
const FIRST = answers('Første');

/** A sitting in which the answers become these, one after the other. */
async function sitting(path: string, ...texts: readonly string[]) {
  const held = await answersOnDisk.hold(path);
  if (!held.ok) throw new Error(held.faults[0]?.message);
  for (const text of texts) await held.value.store.write(text);
  await held.value.release();
}

const textAt = async (path: string) => ({ path, text: await readFile(path, 'utf8') });
const originOf = async (one: string, other: string) =>
  (await answersOnDisk.commonOrigin(await textAt(one), await textAt(other)))?.['kommune.udvalg'];

describe('what two answer files have come from', () => {
  it('is the text both sat down to, when one folder was copied and both went on', async () => {
    const here = await temporaryFolder();
    const [mine, theirs] = [join(here, 'a', 'svar.yaml'), join(here, 'b', 'svar.yaml')];
    await sitting(mine, answers('Før'));
    await sitting(mine, FIRST);
    await cp(join(here, 'a'), join(here, 'b'), { recursive: true });
    await sitting(mine, answers('x'), answers('Min'));
    await sitting(theirs, answers('Deres'));
    expect(await originOf(mine, theirs)).toBe(markOf('Første'));
  });

  it('is the text of the one that has not changed, and line ends do not count', async () => {
    const here = await temporaryFolder();
    const [mine, theirs] = [join(here, 'svar.yaml'), join(here, 'svar-PC.yaml')];
    await writeFile(mine, FIRST);
    await writeFile(theirs, `\uFEFF${FIRST.replaceAll('\n', '\r\n')}`);
    await sitting(mine, answers('Ny'));
    expect(await originOf(mine, theirs)).toBe(markOf('Første'));
  });

  it('is known through a set that was joined from two', async () => {
    const here = await temporaryFolder();
    const [mine, theirs] = [join(here, 'svar.yaml'), join(here, 'svar-PC.yaml')];
    await writeFile(mine, FIRST);
    await writeFile(theirs, answers('Anden'));
    const joined = join(here, 'svar-samlet.yaml');
    await sitting(joined, answers('Samlet'));
    await answersOnDisk.noteParents(joined, [FIRST, answers('Anden')], answers('Samlet'));
    await sitting(theirs, answers('Senere'));
    expect(await originOf(joined, theirs)).toBe(markOf('Anden'));
  });

  it('is not guessed when one has been written by hand meanwhile', async () => {
    const here = await temporaryFolder();
    const [mine, theirs] = [join(here, 'svar.yaml'), join(here, 'svar-PC.yaml')];
    await writeFile(mine, FIRST);
    await sitting(mine, answers('Min'));
    await writeFile(theirs, answers('I hånden'));
    expect(await originOf(mine, theirs)).toBeUndefined();
  });

  it('is kept without a word of the answers, and no more of it than is needed', async () => {
    const here = await temporaryFolder();
    const mine = join(here, 'svar.yaml');
    await sitting(mine, answers('Hemmelig'));
    for (let count = 0; count < 70; count += 1) {
      const held = await answersOnDisk.hold(mine);
      if (held.ok) {
        await held.value.store.write(answers(`Hemmelig ${count}`));
        await held.value.release();
      }
    }
    const kept = join(here, '.brobygger', 'svar');
    const names = await readdir(kept);
    expect(names.length).toBeLessThanOrEqual(60);
    const texts = await Promise.all(names.map((name) => readFile(join(kept, name), 'utf8')));
    expect(texts.join('')).not.toContain('Hemmelig');
  });

  it('is not known, and nothing fails, when what lies there is no note of ours', async () => {
    const here = await temporaryFolder();
    const mine = join(here, 'svar.yaml');
    await writeFile(mine, FIRST);
    const kept = join(here, '.brobygger', 'svar');
    await mkdir(kept, { recursive: true });
    const name = '1764500000000.00000000-0000-4000-8000-000000000000.json';
    await writeFile(join(kept, name), '{"from": 1, "to": [], "marks": "__proto__"}');
    await writeFile(join(here, 'svar-PC.yaml'), answers('Anden'));
    expect(await originOf(mine, join(here, 'svar-PC.yaml'))).toBeUndefined();
  });

  it('costs no answer when it cannot be written', async () => {
    const here = await temporaryFolder();
    const mine = join(here, 'svar.yaml');
    await writeFile(mine, FIRST);
    await mkdir(join(here, '.brobygger'));
    await writeFile(join(here, '.brobygger', 'svar'), 'i vejen');
    await sitting(mine, answers('Ny'));
    expect(await readFile(mine, 'utf8')).toBe(answers('Ny'));
  });
});
