import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../../src/answers/answers-file.ts';
import type { BankBody, BankQuestion } from '../../../src/statbank/bank.ts';
import { registerFigures } from '../../../src/terminal/commands/figures.ts';
import type { View } from '../../../src/terminal/interview/view.ts';
import { contextOf } from '../../builders/command-line.ts';
import { type FakeOptions, fakeBank } from '../../builders/fake-statbank.ts';
import { HOME, memoryPorts } from '../../builders/memory-ports.ts';

const ANSWERS = '# Vores svar\nversion: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n';
const OWN = setAnswer(ANSWERS, 'tal.fleksjob', {
  vaerdi: 900,
  enhed: 'antal',
  periode: '1. kvartal 2026',
  kilde: 'kommunens årsberetning',
  opslaaet: '2026-10-01',
});

/** One run of `tal` at a terminal where `replies` are given in turn; without one more the person stops. */
async function sat(
  replies: readonly string[],
  {
    text = ANSWERS,
    args = [],
    bank = {},
  }: { text?: string; args?: readonly string[]; bank?: FakeOptions } = {},
) {
  const asked: [BankQuestion, BankBody][] = [];
  const memory = memoryPorts({ 'svar.yaml': text }, { bank: fakeBank(bank, asked) });
  const { context, ended } = contextOf(memory.ports, HOME, {});
  const heard: string[] = [];
  /** How often the service had been asked when each question was put. */
  const before: number[] = [];
  const left = [...replies];
  const view: View = {
    say: (line) => heard.push(line),
    complain: (line) => heard.push(line),
    async ask(prompt) {
      heard.push(prompt.text);
      before.push(asked.length);
      const next = left.shift();
      return next === undefined ? { kind: 'command', command: 'stop' } : { kind: 'chosen', values: [next] };
    },
  };
  const program = new Command().exitOverride();
  registerFigures(program, context, { openView: async () => view });
  await program.parseAsync(['tal', ...args], { from: 'user' });
  return { ...ended, said: heard.join('\n'), before, asked, written: memory.text('svar.yaml'), memory };
}

describe('`tal`', () => {
  it('says in two lines what is asked of whom, before it asks for a yes, and asks nobody before', async () => {
    const { said, before, code } = await sat([]);
    const [first, second] = said.split('\n');
    expect(first).toBe(
      'Spørger Danmarks Statistik på statbank.eksempel om tabel AUK01 (fleksjob, ledighedsydelse, førtidspension og skånejob, de 20 nyeste perioder) og tabel FOLK1A (folketal fra 16 til 64 år, de 24 nyeste perioder), 4 gange i alt.',
    );
    expect(second).toBe(
      'Det eneste om jer, der bliver sendt, er kommunekoden 730 for Randers. Jeres svar bliver her.',
    );
    expect(before).toEqual([0]);
    expect(code).toBe(130);
  });

  it.each([[['nej']], [[]]])('asks nobody after %j, and the answers are as they were', async (replies) => {
    const { asked, written, code } = await sat(replies);
    expect(asked).toEqual([]);
    expect(written).toBe(ANSWERS);
    expect(code).toBe(130);
  });

  it('shows the figures with period, country and source, and writes them all after one yes', async () => {
    const { said, written, code } = await sat(['ja', 'alle']);
    expect(said).toContain(
      'personer i fleksjob: 1.250 i 2. kvartal 2026, i hele landet 125.000. Kilde: Danmarks Statistik, Statistikbanken, tabel AUK01. Med følger 20 perioder fra 3. kvartal 2021.',
    );
    expect(said).toContain('tabellen har ikke det tal');
    expect(said).toContain('4 tal er skrevet i svar.yaml');
    expect(written).toContain('ledighedsydelse:');
    expect(code).toBe(0);
  });

  it('writes one by one what is wanted', async () => {
    const { written } = await sat(['ja', 'et', 'nej', 'ja', 'nej', 'nej']);
    expect(written).toContain('ledighedsydelse:');
    expect(written).not.toContain('fleksjob:');
    expect(written).not.toContain('foertidspension:');
    expect(written).not.toContain('folketal:');
  });

  it.each([
    ['ja', 1250],
    ['nej', 900],
  ])('asks by itself about a figure of the branch’s own: %s', async (reply, value) => {
    const { said, written } = await sat(['ja', 'alle', reply], { text: OWN });
    expect(said).toContain('I har selv skrevet 900 (1. kvartal 2026)');
    expect(written).toMatch(
      new RegExp(`fleksjob:\\n? *\\{? *vaerdi: ${value}|fleksjob:\\n +vaerdi: ${value}`),
    );
  });

  it('writes nothing when it is stopped on the way', async () => {
    const { written, code } = await sat(['ja', 'alle'], { text: OWN });
    expect(written).toBe(OWN);
    expect(code).toBe(130);
  });

  it('--ja asks about nothing, and leaves a figure of the branch’s own', async () => {
    const { written, out, before, code } = await sat([], { text: OWN, args: ['--ja'] });
    expect(before).toEqual([]);
    expect(written).toContain('vaerdi: 900');
    expect(written).toContain('ledighedsydelse:');
    expect(out).toContain('Jeres eget er blevet stående.');
    expect(code).toBe(0);
  });

  it('--json gives it to programs, and needs a yes beforehand', async () => {
    const { out } = await sat([], { args: ['--ja', '--json'] });
    expect(JSON.parse(out)).toMatchObject({ outcome: 'done', branches: [{ municipality: 'Randers' }] });
    const refused = await sat([], { args: ['--json'] });
    expect([refused.code, refused.asked]).toEqual([2, []]);
  });

  it('--fra asks nobody, and says so', async () => {
    const { memory } = await sat(['ja', 'ingen'], { args: ['--optag', 'optaget'] });
    const kept = [...memory.files.keys()].filter((path) => path.includes('optaget'));
    expect(kept).toHaveLength(4);
    const { said, asked } = await sat(['alle'], { args: ['--fra', 'optaget'] });
    expect(said).toContain('Ingen bliver spurgt');
    expect(asked).toEqual([]);
  });

  it('ends with 4 where the newest figure is not told, and says which', async () => {
    const bank: FakeOptions = { cell: (_, benefit) => (benefit === 'FL' ? '..' : '100') };
    const { code, said, written } = await sat(['ja', 'alle'], { bank });
    expect(code).toBe(4);
    expect(said).toContain('Danmarks Statistik har ikke et tal for Randers i 2. kvartal 2026');
    expect(written).not.toContain('fleksjob:');
  });

  it('ends with 4 when the service fails, tells why, and writes nothing', async () => {
    const bank: FakeOptions = { instead: () => ({ status: 503, type: 'text/html', body: '' }) };
    const { code, err, written, memory } = await sat(['ja'], { bank });
    expect(code).toBe(4);
    expect(err).toContain('kan ikke svare lige nu');
    expect(written).toBe(ANSWERS);
    expect([...memory.files.keys()]).toEqual([`${HOME}/svar.yaml`]);
  });
});
