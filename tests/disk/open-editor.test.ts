import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorOf } from '../../src/disk/open-editor.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

/** An editor that notes what it was given, and then does this. */
async function editor(does: string) {
  const folder = await temporaryFolder();
  const script = join(folder, 'editor.cjs');
  const note = join(folder, 'note.json');
  writeFileSync(
    script,
    `const fs = require('node:fs'); const file = process.argv[2];
fs.writeFileSync(${JSON.stringify(note)}, JSON.stringify({ file, text: fs.readFileSync(file, 'utf8'), mode: fs.statSync(require('node:path').dirname(file)).mode & 0o777 }));
${does}`,
  );
  return {
    command: `"${process.execPath}" "${script}"`,
    given: () => JSON.parse(readFileSync(note, 'utf8')),
  };
}

const ADD = `fs.appendFileSync(file, 'Mere æøå.\\r\\n');`;

describe('the editor of VISUAL or EDITOR', () => {
  it('gets the text in a folder of its own, gives it back, and leaves nothing behind', async () => {
    const { command, given } = await editor(ADD);
    expect(await editorOf({ EDITOR: command }, false)('En linje.')).toEqual({
      ok: true,
      value: 'En linje.\nMere æøå.',
    });
    expect(given()).toMatchObject({
      text: 'En linje.\n',
      ...(process.platform === 'win32' ? {} : { mode: 0o700 }),
    });
    expect(existsSync(given().file)).toBe(false);
  });

  it('is VISUAL where both are set', async () => {
    const { command } = await editor(ADD);
    expect(await editorOf({ VISUAL: command, EDITOR: 'findes-ikke' }, false)('')).toMatchObject({ ok: true });
  });

  it('that fails or is not there leaves the text as it was, and removes the file', async () => {
    const { command, given } = await editor('process.exit(1);');
    const failed = await editorOf({ EDITOR: command }, false)('Tekst');
    expect(failed).toMatchObject({ ok: false, faults: [{ code: 'editor-failed' }] });
    expect(existsSync(given().file)).toBe(false);
  });

  it.each([{}, { EDITOR: ' ' }])('that is not chosen is told calmly: %j', async (env) => {
    const none = await editorOf(env, false)('Tekst');
    expect(none).toMatchObject({ ok: false, faults: [{ code: 'editor-missing' }] });
  });
});
