import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerStart } from '../../../src/terminal/commands/start.ts';
import type { View } from '../../../src/terminal/interview/view.ts';
import { registerMerge } from '../../../src/terminal/sharing/merge.ts';
import { commandLine, contextOf } from '../../builders/command-line.ts';
import { HOME, memoryPorts } from '../../builders/memory-ports.ts';

const answers = (committee: string) =>
  `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n  udvalg: ${committee}\n`;
const FILES = {
  'svar.yaml': answers('Beskæftigelsesudvalget'),
  'svar-PC.yaml': answers('Socialudvalget'),
};

/** `flet` at a terminal where these choices are made in turn; without one more the person stops. */
async function sat(
  replies: readonly string[],
  args: readonly string[] = [],
  files: object = FILES,
  command: 'flet' | 'start' = 'flet',
) {
  const memory = memoryPorts(files as Readonly<Record<string, string>>);
  const { context, ended } = contextOf(memory.ports, HOME, {});
  const heard: string[] = [];
  const left = [...replies];
  const view: View = {
    say: (line) => heard.push(line),
    complain: (line) => heard.push(line),
    async ask(prompt) {
      heard.push(prompt.text, ...('choices' in prompt ? prompt.choices.map(({ tekst }) => tekst) : []));
      const next = left.shift();
      return next === undefined ? { kind: 'command', command: 'stop' } : { kind: 'chosen', values: [next] };
    },
  };
  const program = new Command().exitOverride();
  const register = command === 'flet' ? registerMerge : registerStart;
  register(program, context, { openView: async () => view });
  await program.parseAsync([command, ...args], { from: 'user' });
  return { ...ended, said: heard.join('\n'), memory };
}

describe('`start` beside a copy of the answers', () => {
  it('says that there is one, and how the two are joined', async () => {
    const { said } = await sat([], [], FILES, 'start');
    expect(said).toContain('ligger en kopi: svar-PC.yaml');
    expect(said).toContain('brobygger flet svar.yaml');
  });

  it('says nothing without one', async () => {
    const { said } = await sat([], [], { 'svar.yaml': FILES['svar.yaml'] }, 'start');
    expect(said).not.toContain('kopi');
  });
});

describe('`flet`', () => {
  it('finds the copy that a program has made, asks for each difference with both answers, and writes a new file', async () => {
    const { said, memory, code } = await sat(['other']);
    expect(said).toContain('Socialudvalget');
    expect(said).toContain('svar-PC.yaml: Socialudvalget');
    expect(said).toContain('De samlede svar ligger i svar-samlet.yaml');
    expect(memory.text('svar-samlet.yaml')).toBe(FILES['svar-PC.yaml']);
    expect(code).toBe(0);
  });

  it('writes nothing when the person stops', async () => {
    const { memory, code, said } = await sat([]);
    expect(said).toContain('Der er ikke skrevet noget');
    expect(memory.files.size).toBe(2);
    expect(code).toBe(130);
  });

  it('asks which copy when there are several', async () => {
    const files = { ...FILES, 'svar (1).yaml': answers('Et tredje udvalg') };
    const { said, memory } = await sat([`${HOME}/svar (1).yaml`, 'other'], [], files);
    expect(said).toContain('Hvilken fil skal samles med svar.yaml?');
    expect(memory.text('svar-samlet.yaml')).toContain('Et tredje udvalg');
  });

  it('says so when there is no copy, and names the way with two names', async () => {
    const { code, err } = await sat([], [], { 'svar.yaml': FILES['svar.yaml'] });
    expect(err).toContain('Der ligger ingen kopi');
    expect(code).toBe(2);
  });

  it('takes one side without asking when told so beforehand', async () => {
    const { run, text } = commandLine(FILES);
    const { out, code } = await run(
      'flet',
      'svar.yaml',
      'svar-PC.yaml',
      '--ved-forskel',
      'anden',
      '--ud',
      'ny.yaml',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'Taget fra svar-PC.yaml: Socialudvalget. I svar.yaml står der: Beskæftigelsesudvalget',
    );
    expect(text('ny.yaml')).toBe(FILES['svar-PC.yaml']);
  });

  it('puts them in the first file when asked to, and keeps what it was', async () => {
    const { run, text, files } = commandLine(FILES);
    const { out } = await run('flet', '--i-første', '--ved-forskel', 'anden');
    expect(text('svar.yaml')).toBe(FILES['svar-PC.yaml']);
    expect(out).toContain('Den, som den var før, ligger i .brobygger/kopi/1');
    expect(files.get(`${HOME}/.brobygger/kopi/1`)).toBe(FILES['svar.yaml']);
  });

  it('tells programs what differs with --json, and writes nothing while it must be chosen', async () => {
    const { run, files } = commandLine(FILES);
    const { out, code } = await run('merge', 'svar.yaml', 'svar-PC.yaml', '--json');
    const told = JSON.parse(out);
    expect(told).toMatchObject({ outcome: 'not-made', merged: null, same: 1 });
    expect(told.differences).toEqual([
      expect.objectContaining({
        id: 'kommune.udvalg',
        one: 'Beskæftigelsesudvalget',
        other: 'Socialudvalget',
      }),
    ]);
    expect(files.size).toBe(2);
    expect(code).toBe(4);
  });

  it('writes with --json where nothing must be chosen', async () => {
    const { run, text } = commandLine({ ...FILES, 'svar-PC.yaml': FILES['svar.yaml'] });
    const { out, code } = await run('flet', '--json');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'done', merged: { taken: 0 } });
    expect(text('svar-samlet.yaml')).toBe(FILES['svar.yaml']);
    expect(code).toBe(0);
  });
});
