import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runBrobygger } from '../../builders/run-brobygger.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { editedInWord } from '../../builders/word.ts';

vi.setConfig({ testTimeout: 300_000 });

const PAPER = '# Forslag\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';

/** A folder with a paper and its Word file, in which a hand may have written. */
async function folderWithWord(edit?: (xml: string) => string) {
  const cwd = await temporaryFolder();
  const [md, docx] = [join(cwd, 'forslag.md'), join(cwd, 'forslag.docx')];
  await writeFile(md, PAPER);
  const made = await runBrobygger(['pdf', 'forslag.md', '--format', 'docx'], { cwd });
  if (made.code !== 0) throw new Error(made.err);
  if (edit) await writeFile(docx, editedInWord(await readFile(docx), edit));
  return { cwd, md, docx };
}

const faster = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');

describe('hent', () => {
  it('brings what was written in Word to the Markdown, keeps a copy, and says so', async () => {
    const { cwd, md } = await folderWithWord(faster);
    const { code, out, err } = await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(await readFile(md, 'utf8')).toBe(PAPER.replace('svarer hurtigt', 'svarer på en uge'));
    expect(out).toContain('Før: Kommunen svarer hurtigt.\nNu: Kommunen svarer på en uge.\n');
    const [copy] = await readdir(join(cwd, '.brobygger', 'kopi'));
    expect(await readFile(join(cwd, '.brobygger', 'kopi', copy ?? ''), 'utf8')).toBe(PAPER);
    expect(out).toContain(join('.brobygger', 'kopi', copy ?? ''));
    expect((await runBrobygger(['hent', 'forslag.docx'], { cwd })).out).toContain('intet nyt');
  });

  it('finds the paper also when the file has been renamed on its way', async () => {
    const { cwd, md, docx } = await folderWithWord(faster);
    await rename(docx, join(cwd, 'forslag (Oles rettelser).docx'));
    expect((await runBrobygger(['hent', 'forslag (Oles rettelser).docx'], { cwd })).code).toBe(0);
    expect(await readFile(md, 'utf8')).toContain('på en uge');
    await rename(join(cwd, 'forslag (Oles rettelser).docx'), join(cwd, 'brev.docx'));
    const lost = await runBrobygger(['hent', 'brev.docx'], { cwd });
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--til')]);
    expect((await runBrobygger(['hent', 'brev.docx', '--til', 'forslag.md'], { cwd })).code).toBe(0);
  });

  it('touches nothing where both have been changed, shows both texts, and ends with 5', async () => {
    const { cwd, md } = await folderWithWord(faster);
    const own = PAPER.replace('svarer hurtigt', 'svarer langsomt');
    await writeFile(md, own);
    const { code, err } = await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect(code).toBe(5);
    expect(err).toContain('Teksten nu: Kommunen svarer langsomt.\nWord-filen: Kommunen svarer på en uge.\n');
    expect(await readFile(md, 'utf8')).toBe(own);
    const beside = join(cwd, 'forslag.ny.md');
    expect(await readFile(beside, 'utf8')).toContain('på en uge');
    await writeFile(beside, 'Oles egne ord');
    expect((await runBrobygger(['hent', 'forslag.docx'], { cwd })).err).toContain(
      'forslag.ny.md: der lå en fil',
    );
    const [copy] = await readdir(join(cwd, '.brobygger', 'kopi'));
    expect(await readFile(join(cwd, '.brobygger', 'kopi', copy ?? ''), 'utf8')).toBe('Oles egne ord');
  });

  it.each(['FORSLAG.MD', 'forslag.txt'])('touches nothing then in a text called %s either', async (name) => {
    const { cwd, md } = await folderWithWord(faster);
    const own = PAPER.replace('svarer hurtigt', 'svarer langsomt');
    await writeFile(md, own);
    await rename(md, join(cwd, name));
    const { code, err } = await runBrobygger(['hent', 'forslag.docx', '--til', name], { cwd });
    expect([code, err]).toEqual([5, expect.stringContaining('Teksten er ikke rørt.')]);
    expect(await readFile(join(cwd, name), 'utf8')).toBe(own);
    expect(await readdir(cwd)).toContain(name.replace(/\.\w+$/, '.ny.md'));
  });

  it('is asked for before a Word file that somebody has written in is made again', async () => {
    const { cwd, docx } = await folderWithWord(faster);
    const edited = await readFile(docx);
    const again = () => runBrobygger(['pdf', 'forslag.md', '--format', 'docx'], { cwd });
    const refused = await again();
    expect([refused.code, refused.err]).toEqual([4, expect.stringContaining(`brobygger hent "${docx}"`)]);
    expect((await readFile(docx)).equals(edited)).toBe(true);
    await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect((await again()).code).toBe(0);
  });

  it('keeps no copy where .brobygger is a link to somewhere else', async () => {
    const [{ cwd, md }, theirs] = [await folderWithWord(faster), await temporaryFolder()];
    await rm(join(cwd, '.brobygger'), { recursive: true });
    await symlink(theirs, join(cwd, '.brobygger'));
    const { code, err } = await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect([code, err]).toEqual([4, expect.stringContaining('genvej til et andet sted')]);
    expect([await readdir(theirs), await readFile(md, 'utf8')]).toEqual([[], PAPER]);
  });

  it('shows nothing of a text that is a link to somewhere else', async () => {
    const [{ cwd, md }, theirs] = [await folderWithWord(faster), await temporaryFolder()];
    await rename(md, join(theirs, 'hemmelig.conf'));
    await symlink(join(theirs, 'hemmelig.conf'), md);
    const { code, out, err } = await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect([code, out, err]).toEqual([4, '', expect.stringContaining('genvej til et andet sted')]);
  });

  it('says calmly that a file is no Word file', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'forslag.md'), PAPER);
    await writeFile(join(cwd, 'forslag.docx'), 'Kære alle');
    const { code, err } = await runBrobygger(['hent', 'forslag.docx'], { cwd });
    expect(code).toBe(4);
    expect(err).toContain('forslag.docx\nFejl: Filen kan ikke læses som et Word-dokument.');
  });
});
