import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CTRL_C, describeInTerminal, newFolder, openTerminal, type PtyTerminal } from './pty-terminal.ts';

let terminal: PtyTerminal;
afterEach(() => terminal.close());

/** Up to the story of an everyday, the only question that is still without an answer. */
const ALMOST_DONE = ['start', '--dato', '2026-11-22'];
const FIRST_LINE = 'Vi ventede i fjorten uger.';

/** A writer of shell: what it does to the file it is given. */
const EDITORS = {
  writes: 'printf \'Stillingen var besat,\\nda hjælpemidlet kom.\\n\' >> "$1"',
  fails: 'printf \'halvt\' > "$1"; exit 3',
  empties: ': > "$1"',
  asks: 'printf \'Skriveprogrammet spørger: \'; read -r line; printf \'%s\\n\' "$line" >> "$1"',
};

/** The interview at a long text, with this editor; `undefined` is none at all. */
async function atLongText(mode: readonly string[], editor: string | undefined): Promise<void> {
  const folder = newFolder();
  const program = join(folder, 'skriv program.sh');
  if (editor) writeFileSync(program, editor);
  writeFileSync(join(folder, 'svar.yaml'), 'version: 1\nomfang: fuld\nkommune:\n  navn: Randers\n');
  terminal = openTerminal(
    [...ALMOST_DONE, ...mode],
    folder,
    editor ? { EDITOR: `sh '${program}'` } : { EDITOR: 'findes-slet-ikke' },
  );
  await terminal.see('Hvad hedder jeres afdeling?');
  await terminal.see('Dit svar:');
  await terminal.press('oversigt\r');
  await terminal.see('Hvilket afsnit');
  await terminal.press('6\r');
  await terminal.see('Hvilket svar vil du');
  await terminal.press('5\r');
  await terminal.see('kun står et punktum');
  await terminal.press(`${FIRST_LINE}\r`);
}

const draft = () => readFileSync(join(terminal.folder, 'svar.yaml.kladde'), 'utf8');
const savedTexts = () =>
  JSON.stringify(parse(readFileSync(join(terminal.folder, 'svar.yaml'), 'utf8')).debat ?? {});

describeInTerminal.each([
  ['line by line', ['--enkel']],
  ['with menus', []],
])('redigér at a long text, %s', (_, mode) => {
  it('takes what was written in the editor into the draft, and into the answer when it is confirmed', async () => {
    await atLongText(mode, EDITORS.writes);
    await terminal.press('redigér\r');
    await terminal.see('Teksten er hentet, 3 linjer.');
    expect(draft()).toContain('da hjælpemidlet kom.');
    await terminal.press('.\r');
    await terminal.see('3 linjer, 69 tegn.');
    await terminal.see('Spørgsmål');
    expect(savedTexts()).toContain(`${FIRST_LINE}\\nStillingen var besat,\\nda hjælpemidlet kom.`);
    expect(existsSync(join(terminal.folder, 'svar.yaml.kladde'))).toBe(false);
  });

  it('gives the keyboard to the editor, and takes it back', async () => {
    await atLongText(mode, EDITORS.asks);
    await terminal.press('rediger\r');
    await terminal.see('Skriveprogrammet spørger: ');
    await terminal.press('Det var for sent.\r');
    await terminal.see('Teksten er hentet, 2 linjer.');
    await terminal.press('Så var det.\r');
    await terminal.press('.\r');
    await terminal.see('Spørgsmål');
    expect(savedTexts()).toContain(`${FIRST_LINE}\\nDet var for sent.\\nSå var det.`);
  });

  it.each([
    ['is not there', undefined],
    ['ends with a fault', EDITORS.fails],
  ])('leaves the text as it was when the editor %s', async (_case, editor) => {
    await atLongText(mode, editor);
    await terminal.press('redigér\r');
    await terminal.see('kunne ikke åbnes');
    await terminal.press('Videre.\r');
    await terminal.press('.\r');
    await terminal.see('Spørgsmål');
    expect(savedTexts()).toContain(`${FIRST_LINE}\\nVidere.`);
  });

  it('says so when the file comes back empty', async () => {
    await atLongText(mode, EDITORS.empties);
    await terminal.press('redigér\r');
    await terminal.see('Teksten er tom.');
    await terminal.press('Forfra.\r');
    await terminal.press('.\r');
    await terminal.see('Spørgsmål');
    expect(savedTexts()).toContain('Forfra.');
  });

  it('keeps the draft through Ctrl+C, says so, and offers it again', async () => {
    await atLongText(mode, EDITORS.writes);
    await terminal.press('redigér\r');
    await terminal.see('Teksten er hentet, 3 linjer.');
    await terminal.press(CTRL_C);
    await terminal.see('Du holder pause.');
    await terminal.see('gemt som kladde');
    // Whoever hears the screen does not hear the dashes of the command.
    if (mode.includes('--enkel')) await terminal.see('Foran enkel står to bindestreger.');
    expect(await terminal.exitCode()).toBe(130);
    expect(draft()).toContain('da hjælpemidlet kom.');
  });

  it('keeps the draft when the person stops in the middle by the word afslut', async () => {
    await atLongText(mode, EDITORS.writes);
    await terminal.press('tilbage\r');
    await terminal.see('Du er midt i en tekst.');
    await terminal.press('afslut\r');
    await terminal.see('gemt som kladde');
    await terminal.see(['med: brobygger start', ...mode].join(' '));
    expect(await terminal.exitCode()).toBe(130);
    expect(draft()).toContain(FIRST_LINE);
    expect(draft()).not.toContain('tilbage');
  });
});
