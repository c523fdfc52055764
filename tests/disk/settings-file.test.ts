import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFile } from '../../src/disk/settings-file.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const at = (path: string) => settingsFile({ BROBYGGER_INDSTILLINGER: path });
const inNewFolder = async () => at(join(await temporaryFolder(), 'ny', 'indstillinger.yaml'));

describe('the file of settings', () => {
  it('has none before anything is chosen', async () => {
    expect(await (await inNewFolder()).read()).toEqual({ ok: true, value: {} });
  });

  it('remembers them, in Danish YAML that can be edited by hand', async () => {
    const file = await inNewFolder();
    const chosen = { enkel: true, katalog: '/et/eget katalog' };
    expect((await file.write(chosen)).ok).toBe(true);
    expect(await file.read()).toEqual({ ok: true, value: chosen });
    expect(await readFile(file.path, 'utf8')).toContain('\nenkel: ja\n');
  });

  it('has none again when all have been forgotten', async () => {
    const file = await inNewFolder();
    await file.write({ enkel: false });
    expect(await file.read()).toEqual({ ok: true, value: { enkel: false } });
    await file.write({});
    expect(await file.read()).toEqual({ ok: true, value: {} });
  });

  it.each(['enkel: måske\n', 'farve: ja\n', '- enkel\n', 'enkel: "ja\n', 'katalog: [\n'])(
    'that cannot be used is told of by its name: %j',
    async (text) => {
      const path = join(await temporaryFolder(), 'indstillinger.yaml');
      await writeFile(path, text);
      const read = await at(path).read();
      expect(read).toMatchObject({ ok: false, faults: [{ place: { file: path } }] });
    },
  );

  it('that cannot be read or written is told calmly', async () => {
    const folder = await temporaryFolder();
    expect(await at(folder).read()).toMatchObject({ ok: false, faults: [{ code: 'settings-unreadable' }] });
    await writeFile(join(folder, 'fil'), '');
    expect(await at(join(folder, 'fil', 'indstillinger.yaml')).write({})).toMatchObject({
      ok: false,
      faults: [{ code: 'settings-not-saved' }],
    });
  });

  it('lies where the system keeps them, unless BROBYGGER_INDSTILLINGER says otherwise', () => {
    expect(settingsFile({}).path).toMatch(/brobygger.*indstillinger\.yaml$/);
    expect(at('/et/sted.yaml').path).toBe('/et/sted.yaml');
  });
});
