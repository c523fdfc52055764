import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/formats.ts';
import type { Context } from '../../src/terminal/context.ts';
import { createProgram } from '../../src/terminal/program.ts';

/** What is printed for these words, and the program that printed it. No command is run. */
async function helpFor(words: readonly string[]): Promise<string> {
  let printed = '';
  const output = { write: (text: string) => (printed += text) };
  const context = { stdout: output, stderr: output, env: {}, cwd: '/' } as unknown as Context;
  // Commander ends a call for help by throwing.
  await createProgram(context)
    .parseAsync([...words], { from: 'user' })
    .catch((error: { readonly code?: string }) => {
      if (!error.code?.startsWith('commander.help')) throw error;
    });
  return printed;
}

/** Every command that is listed. */
const commands: readonly Command[] = createProgram({
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
  cwd: '/',
} as unknown as Context).commands.filter((command) => !isHidden(command));

/** Of README, the row of each command: its names and its options. */
const rows = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| `[a-zæøå]+[^`]*` *\| `[a-z]+` *\|/.test(line));

describe('help', () => {
  it.each([[[]], ...commands.map((command) => [[command.name()]])])(
    'for %j is Danish, and no English of its own',
    async (words) => {
      const help = await helpFor([...words, '--help']);
      expect(help).toContain('Sådan bruges den:');
      expect(help).not.toMatch(/\b(Usage|Options|Commands|Arguments|display help|default|options)\b/);
    },
  );

  it('lists every command', async () => {
    const help = await helpFor(['--help']);
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) expect(help).toMatch(new RegExp(`^ +${command.name()}\\b`, 'm'));
  });

  it.each(['lav', 'pdf'])('for %s names every format', async (command) => {
    const formats = FORMATS.map(({ id }) => id).join(',');
    expect(await helpFor([command, '--help'])).toContain(`--format <${formats}>`);
  });
});

describe('the commands in README', () => {
  it('are those there are, with their other names', () => {
    const named = rows.map((row) =>
      [...row.matchAll(/`([a-zæøå]+)[^`]*`/g)].slice(0, 2).map(([, name]) => name),
    );
    const there = commands.map((command) => [command.name(), command.aliases()[0] ?? '']);
    expect(named.toSorted()).toEqual(there.toSorted());
  });

  it.each(rows.map((row) => [/`([a-zæøå]+)/.exec(row)?.[1] ?? '', row]))(
    'have the options that %s has',
    (name, row) => {
      const command = commands.find((one) => one.name() === name);
      const known = command?.options.map(({ long }) => long) ?? [];
      const named = [...row.matchAll(/`(--[a-zæøå]+)`/g)].map(([, option]) => option ?? '');
      expect(named.filter((option) => !known.includes(option))).toEqual([]);
    },
  );
});

/** Commander keeps it to itself: the words for help that are typed by habit. */
function isHidden(command: Command): boolean {
  return (command as Command & { readonly _hidden?: boolean })._hidden === true;
}
