import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { OwnCatalogue } from '../../src/application/ports.ts';
import { failure } from '../../src/fault.ts';
import { createProgram } from '../../src/terminal/program.ts';
import { commandLine, contextOf } from '../builders/command-line.ts';
import { BROKEN, HOME, memoryPorts } from '../builders/memory-ports.ts';

/** They have no content in them; `web` has, but serves until it is stopped. */
const WITHOUT = ['hent', 'indstil', 'tilgængelighed', 'help', 'web'];
/** What a command must be told besides a file. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  flet: ['svar.yaml', 'svar-PC.yaml', '--json'],
  kampagne: ['--kommuner', 'Randers', '--ud', 'k'],
  lav: ['--format', 'md'],
  pdf: ['svar.yaml', '--format', 'html'],
};

const commands = createProgram(contextOf(memoryPorts().ports, HOME, {}).context)
  .commands.filter((command) => !WITHOUT.includes(command.name()))
  .map((command) => [command.name(), argumentsOf(command)] as const);

function argumentsOf(command: Command): readonly string[] {
  const files = command.registeredArguments.filter(({ required }) => required).map(() => 'svar.yaml');
  return [command.name(), ...files, ...(MORE[command.name()] ?? [])];
}

/** Runs a command over a library that cannot be read, and tells which folder it asked for. */
async function asked(
  args: readonly string[],
  { env = {}, setting }: { readonly env?: Readonly<Record<string, string>>; readonly setting?: string } = {},
) {
  const folders: OwnCatalogue[] = [];
  const broken = (own: OwnCatalogue) => {
    folders.push(own);
    return failure<never>(BROKEN);
  };
  const options = { catalogue: broken, documents: broken, env };
  const settings = setting === undefined ? {} : { katalog: setting };
  const ended = await commandLine({ 'svar.yaml': '# T\n' }, { ...options, settings }).run(...args);
  return { ...ended, folder: folders[0], folders };
}

it('a catalogue of one’s own is known to every command that has content in it', () => {
  expect(commands.map(([name]) => name).sort()).toEqual(
    [
      'start',
      'tjek',
      'lav',
      'kontrol',
      'pdf',
      'katalog',
      'kilder',
      'flet',
      'mail',
      'kampagne',
      'doktor',
      'tal',
      'oversigt',
    ].sort(),
  );
});

describe.each(commands)('a catalogue of one’s own: %s', (name, args) => {
  const everywhere = { env: { BROBYGGER_KATALOG: 'miljø' }, setting: '/indstilling' };

  it('goes by the option before the environment, and by that before the settings', async () => {
    expect((await asked([...args, '--katalog', 'valg'], everywhere)).folder).toBe('valg');
    expect((await asked(args, everywhere)).folder).toBe('miljø');
    expect((await asked(args, { setting: '/indstilling' })).folder).toBe('/indstilling');
    expect((await asked(args)).folders.filter(Boolean)).toEqual([]);
  });

  it('counts an environment that is empty as not set', async () => {
    const env = { BROBYGGER_KATALOG: '' };
    expect((await asked(args, { env, setting: '/indstilling' })).folder).toBe('/indstilling');
    expect((await asked(args, { env })).folders.filter(Boolean)).toEqual([]);
  });

  it('tells a fault in it: exit code 2, or 4 from the doctor, who goes on', async () => {
    const { code, out, err } = await asked([...args, '--katalog', 'eget']);
    expect([code, out + err]).toEqual([
      name === 'doktor' ? 4 : 2,
      expect.stringContaining('Kataloget er i stykker.'),
    ]);
  });
});

// `pdf` reads no catalogue of ours, and `doktor` tells what it finds.
it.each(commands.filter(([name]) => !['pdf', 'doktor'].includes(name)))(
  'a fault in our catalogue is no fault of the user’s: %s ends with 1',
  async (_name, args) => {
    const { code, err } = await asked(args);
    expect([code, err]).toEqual([1, expect.stringContaining('Kataloget er i stykker.')]);
  },
);
