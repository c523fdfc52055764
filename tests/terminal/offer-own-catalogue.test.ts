import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import type { Context } from '../../src/terminal/context.ts';
import { offerOwnCatalogue } from '../../src/terminal/offer-own-catalogue.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

/** The folder that `args` is run with, where the settings file holds this text. */
async function folderOf(args: readonly string[], environment: string | undefined, settings: string) {
  const path = join(await temporaryFolder(), 'indstillinger.yaml');
  writeFileSync(path, settings);
  const ownCatalogue: { folder?: string | undefined } = {};
  let err = '';
  const context = {
    env: { BROBYGGER_INDSTILLINGER: path, BROBYGGER_KATALOG: environment },
    stderr: { write: (text: string) => (err += text) },
    ownCatalogue,
  } as unknown as Context;
  const program = new Command();
  for (const name of ['lav', 'hent']) program.command(name).action(() => undefined);
  offerOwnCatalogue(program, context);
  await program.parseAsync([...args], { from: 'user' });
  return { folder: ownCatalogue.folder, err };
}

it.each([
  [['lav', '--katalog', 'valg'], 'miljø', 'katalog: /indstilling\n', 'valg'],
  [['lav'], 'miljø', 'katalog: /indstilling\n', 'miljø'],
  [['lav'], undefined, 'katalog: /indstilling\n', '/indstilling'],
  [['lav'], undefined, '', undefined],
  [['hent'], undefined, 'katalog: /indstilling\n', undefined],
])(
  'a catalogue of one’s own: the option before the environment before the settings (%j, %s, %j)',
  async (args, env, settings, folder) => {
    expect(await folderOf(args, env, settings)).toEqual({ folder, err: '' });
  },
);

it('settings that cannot be used are told of, and the command goes on with our catalogue', async () => {
  const { folder, err } = await folderOf(['lav'], undefined, 'katalog: [\n');
  expect(folder).toBeUndefined();
  expect(err).toContain('indstillinger.yaml');
});
