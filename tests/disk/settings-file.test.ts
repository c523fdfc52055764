import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, settingsPath } from '../../src/disk/settings-file.ts';
import { chosenSettings } from '../../src/terminal/chosen-settings.ts';
import { settingsCommand } from '../../src/terminal/commands/settings-command.ts';
import type { ExitCode } from '../../src/terminal/exit-code.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

async function user() {
  const folder = await temporaryFolder();
  const path = join(folder, 'ny', 'indstillinger.yaml');
  let out = '';
  let err = '';
  let code: ExitCode = 0;
  const context = {
    env: { BROBYGGER_INDSTILLINGER: path },
    cwd: folder,
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    today: () => '2026-11-22',
    timestamp: () => '2026-11-22T12:00:00Z',
    loadCatalogue: () => Promise.reject(new Error('no setting needs the catalogue')),
    setExitCode: (given: ExitCode) => {
      code = given;
    },
  };
  return {
    folder,
    path,
    context,
    set: (name?: string, value?: string) => settingsCommand(name, value, context),
    said: () => ({ out, err, code }),
    write: (text: string) => {
      mkdirSync(join(folder, 'ny'), { recursive: true });
      writeFileSync(path, text);
    },
  };
}

describe('settings', () => {
  it('are none before anything is chosen', async () => {
    const { path, set, said } = await user();
    expect(await readSettings(path)).toEqual({ ok: true, value: {} });
    await set();
    expect(said().out).toBe(`enkel: ikke valgt\nkatalog: ikke valgt\nDe står i ${path}\n`);
  });

  it('are remembered, in Danish YAML that can be edited by hand', async () => {
    const { path, set, folder, said } = await user();
    await set('enkel', 'ja');
    await set('katalog', 'eget');
    expect(await readSettings(path)).toEqual({
      ok: true,
      value: { enkel: true, katalog: join(folder, 'eget') },
    });
    expect(readFileSync(path, 'utf8')).toContain('\nenkel: ja\n');
    expect(said()).toEqual({ out: `enkel: ja\nkatalog: ${join(folder, 'eget')}\n`, err: '', code: 0 });
  });

  it('can be forgotten one by one', async () => {
    const { path, set } = await user();
    await set('enkel', 'nej');
    await set('katalog', 'eget');
    await set('katalog', 'glem');
    expect(await readSettings(path)).toEqual({ ok: true, value: { enkel: false } });
  });

  it.each([
    ['farve', 'ja', 'Indstillingen farve findes ikke.'],
    ['farve', undefined, 'Indstillingen farve findes ikke.'],
    ['enkel', 'måske', 'Indstillingen enkel kan ikke være måske.'],
    ['katalog', ' ', 'Indstillingen katalog kan ikke være'],
  ])('refuse calmly what is none: %s %s', async (name, value, message) => {
    const { set, said } = await user();
    await set(name, value);
    expect(said().err).toContain(message);
    expect(said().code).toBe(2);
  });

  it.each(['enkel: måske\n', 'farve: ja\n', '- enkel\n', 'enkel: "ja\n'])(
    'that cannot be used are told of and stop nobody: %j',
    async (text) => {
      const { context, write, said } = await user();
      write(text);
      expect(await chosenSettings(context)).toEqual({});
      expect(said().err).toMatch(/^.*indstillinger\.yaml/);
      expect(said().code).toBe(0);
    },
  );

  it('lie where the system keeps them, unless BROBYGGER_INDSTILLINGER says otherwise', () => {
    expect(settingsPath({})).toMatch(/brobygger.*indstillinger\.yaml$/);
    expect(settingsPath({ BROBYGGER_INDSTILLINGER: '/et/sted.yaml' })).toBe('/et/sted.yaml');
  });
});
