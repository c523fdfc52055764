import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { exampleText } from '../../builders/examples.ts';

const ANSWERS = exampleText('randers/svar.yaml');
const PIECE = exampleText('randers/debatindlaeg.md');
const NUMBER = '010170-1234';

/** The answers of Randers and their debate piece, as `lav` leaves them, or rewritten by hand. */
function branch(edit: (text: string) => string = (text) => text, answers = ANSWERS) {
  return commandLine({ 'svar.yaml': answers, 'papirer/debatindlaeg.md': edit(PIECE) });
}

/** Where each of these stands in the text; -1 when it does not. */
const places = (text: string, wanted: readonly string[]) => wanted.map((one) => text.indexOf(one));

describe('kontrol of svar.yaml', () => {
  it('reads the papers beside it and ends with how many, and what there is to mend: exit code 0', async () => {
    const { run } = branch();
    const { code, out, err } = await run('kontrol', 'svar.yaml');
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n').at(-1)).toMatch(/^1 papir er læst[.:]/);
    expect(out).not.toContain('Skal rettes');
  });

  it('says how to make papers where there are none: exit code 2', async () => {
    const { run } = commandLine({ 'svar.yaml': ANSWERS });
    const { code, err } = await run('kontrol', 'svar.yaml');
    expect(code).toBe(2);
    expect(err).toContain('brobygger lav svar.yaml');
  });

  it.each([
    ['with a line', 'version: 1\nomfang: hurtig\nkommune:\n  navn: Rander\n'],
    ['without one', 'version: 1\nomfang: hurtig\n'],
  ])('tells of a fault in the answers %s: exit code 3', async (_what, answers) => {
    const { run } = branch(undefined, answers);
    const { code, out, err } = await run('kontrol', 'svar.yaml');
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('Sådan retter du det');
  });
});

describe('kontrol of one paper', () => {
  it('finds the answers in the folder above by itself', async () => {
    const { run } = branch((text) => text.replace('sig selv 56 dage', 'sig selv 65 dage'));
    const { code, out } = await run('kontrol', 'papirer/debatindlaeg.md');
    expect(code).toBe(0);
    expect(out).toContain('Bør rettes');
    expect(out).toContain('65');
    expect(out).not.toContain('--svar svar.yaml');
  });

  it('without answers says what it could not see, and how to give them', async () => {
    const { run } = commandLine({ 'debatindlaeg.md': PIECE });
    const { code, out } = await run('kontrol', 'debatindlaeg.md');
    expect(code).toBe(0);
    expect(out).toContain('Det kunne vi ikke se uden jeres svar. Skriv --svar og navnet på svarfilen');
  });

  it('takes the answers from --svar, wherever they lie', async () => {
    const { run } = commandLine({ 'debatindlaeg.md': PIECE, 'et/andet/sted.yaml': ANSWERS });
    const { out } = await run('kontrol', 'debatindlaeg.md', '--svar', 'et/andet/sted.yaml');
    expect(out).not.toContain('Det kunne vi ikke se');
  });

  it('that is not there is wrong usage: exit code 2', async () => {
    const { code, err } = await commandLine().run('kontrol', 'væk.md');
    expect(code).toBe(2);
    expect(err).toContain('Filen findes ikke.');
  });

  it('blocks a personal number and never prints it, as text or as JSON: exit code 5', async () => {
    const { run } = branch((text) =>
      text.replace('Da var stillingen besat.', `Hendes sag ${NUMBER} ${'lå stille '.repeat(20)}længe.`),
    );
    for (const how of [[], ['--json'], ['--sprog']]) {
      const { code, out, err } = await run('kontrol', 'papirer/debatindlaeg.md', ...how);
      expect([how, code]).toEqual([how, 5]);
      expect(out).not.toBe('');
      expect(out + err).not.toMatch(/010170|1234(?!\d)/);
    }
  });

  it('tells what blocks before what warns, and that before advice; each with its line, its point and its way out', async () => {
    const { run } = branch((text) =>
      text
        .replace('Da var stillingen besat.', `De handicappede venter. Sagen er ${NUMBER}.`)
        .replace('Hun manglede ikke evner', `Hun manglede ${'så vidt vi alle ved '.repeat(6)}ikke evner`),
    );
    const { out } = await run('kontrol', 'papirer/debatindlaeg.md');
    const order = places(out, ['Skal rettes, før', 'Bør rettes', '(D-16)', 'Gode råd', 'læst:']);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(out).toMatch(/debatindlaeg\.md, linje 5.*\n.*\n.*\(F-01\)\nSådan: /);
  });

  it('as JSON has every finding with point, rule, severity, way out and place', async () => {
    const { run } = branch((text) => text.replace('Da var stillingen besat.', 'De handicappede venter.'));
    const { out } = await run('kontrol', 'papirer/debatindlaeg.md', '--json');
    const [paper] = JSON.parse(out).papers;
    expect(paper.findings).toContainEqual(
      expect.objectContaining({
        point: 'D-16',
        rule: 'ord',
        severity: 'advarer',
        wayOut: expect.stringContaining('.'),
        spot: expect.objectContaining({ line: 5 }),
      }),
    );
    expect(paper).toMatchObject({ name: 'debatindlaeg', bar: expect.any(Number) });
    expect(paper).not.toHaveProperty('markdown');
  });
});

describe('kontrol --sprog', () => {
  it('shows the lix of the paper, of its hardest sections and of its longest sentences', async () => {
    const { code, out } = await branch().run('kontrol', 'papirer/debatindlaeg.md', '--sprog');
    expect(code).toBe(0);
    expect(out).toMatch(/debatindlaeg\.md: lix \d+(,\d)?, højst \d+ passer til læseren/);
    expect(out).toContain('Sværeste afsnit: ');
    expect(out.match(/^- \d+ ord, lix \d+(,\d)?: \S/gm)).toHaveLength(5);
  });
});

it('kontrol --som reads a file of any name as that paper', async () => {
  const { run } = commandLine({ 'brev.md': PIECE.replace('Da var stillingen besat.', 'De handicappede.') });
  expect((await run('kontrol', 'brev.md')).out).not.toContain('(D-');
  expect((await run('kontrol', 'brev.md', '--som', 'debatindlaeg')).out).toContain('(D-16)');
});
