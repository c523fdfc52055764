import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/answers/compare-answers.ts';
import {
  type AnswersToMerge,
  compareAnswerFiles,
} from '../../../src/application/merging/compare-answer-files.ts';
import { findCopies, mergedName } from '../../../src/application/merging/find-copies.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import { given, type MemoryOptions, memoryPorts } from '../../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../../builders/papers.ts';

const MINE = `# Vores egne ord
version: 1
omfang: hurtig
kommune:
  navn: Randers # slået op
  udvalg: Beskæftigelsesudvalget
om_jer:
  afdeling: DH Randers
`;
const THEIRS = `version: 1
omfang: fuld
kommune:
  navn: Randers
  udvalg: Socialudvalget
om_jer:
  afdeling: DH Randers
  navn: Kirsten Holm
`;

const NAMES: Readonly<Record<'one' | 'other', AnswersToMerge>> = {
  one: { file: given('svar.yaml') },
  other: { file: given('svar-PC.yaml') },
};

async function merging(
  one: string,
  other: string,
  choices: Readonly<Record<string, Side>> = {},
  options: MemoryOptions = {},
) {
  const memory = memoryPorts({ 'svar.yaml': one, 'svar-PC.yaml': other }, options);
  const request = { ...NAMES, date: EXAMPLE_DATE, ownCatalogue: undefined };
  const compared = await compareAnswerFiles(request, memory.ports);
  if (isRefused(compared)) return { memory, refused: compared.faults.map(({ code }) => code) };
  const into = await mergedName(NAMES.one.file, memory.ports);
  const merged = await compared.save(new Map(Object.entries(choices)), into);
  return { memory, compared, merged, into };
}

describe('the answers of two people', () => {
  it('become one file with the comments of the first, and both files are as they were', async () => {
    const { memory, merged, compared } = await merging(MINE, THEIRS, { 'kommune.udvalg': 'other' });
    expect(merged).toMatchObject({ outcome: 'done', taken: 2 });
    expect(compared?.differences).toEqual([
      expect.objectContaining({
        id: 'kommune.udvalg',
        one: 'Beskæftigelsesudvalget',
        other: 'Socialudvalget',
      }),
    ]);
    expect(memory.text('svar-samlet.yaml')).toBe(
      MINE.replace('hurtig', 'fuld')
        .replace('Beskæftigelsesudvalget', 'Socialudvalget')
        .concat('  navn: Kirsten Holm\n'),
    );
    expect(memory.text('svar.yaml')).toBe(MINE);
    expect(memory.text('svar-PC.yaml')).toBe(THEIRS);
  });

  it('are joined by what each has changed where it is known what they have come from', async () => {
    const { memory, compared } = await merging(MINE, THEIRS, {}, { origin: MINE });
    expect(compared).toMatchObject({ originKnown: true, differences: [] });
    expect(memory.text('svar-samlet.yaml')).toContain('udvalg: Socialudvalget');
  });

  it('are written nowhere while an answer is not chosen', async () => {
    const { memory, merged } = await merging(MINE, THEIRS);
    expect(merged).toMatchObject({ outcome: 'refused', faults: [{ code: 'choice-missing' }] });
    expect([...memory.files.keys()].map((path) => path.split('/').pop())).toEqual([
      'svar.yaml',
      'svar-PC.yaml',
    ]);
  });

  it('are never written over a file that is there', async () => {
    const { memory, compared } = await merging(MINE, MINE);
    const again = await compared?.save(new Map(), NAMES.other.file);
    expect(again).toMatchObject({ faults: [{ code: 'already-there' }] });
    expect(memory.text('svar-PC.yaml')).toBe(MINE);
  });

  it('are compared again when one of them has changed meanwhile', async () => {
    const { memory, compared } = await merging(MINE, MINE);
    memory.files.set('/hjem/svar.yaml', MINE.replace('DH Randers', 'DH Randers og omegn'));
    expect(await compared?.save(new Map(), given('ny.yaml'))).toMatchObject({
      faults: [{ code: 'answers-changed' }],
    });
    expect(memory.text('ny.yaml')).toBe('');
  });

  it.each([
    [
      'another municipality',
      MINE,
      THEIRS.replace('Randers\n  udvalg', 'Bornholm\n  udvalg'),
      ['municipalities-differ'],
    ],
    ['a file that is not sound', MINE, 'version: 1\nomfang: [', ['bracket']],
    ['no answers', MINE, '', ['empty-file']],
  ])('are turned down with %s', async (_, one, other, codes) => {
    expect((await merging(one, other)).refused).toHaveLength(codes.length);
  });

  it('can have come from somebody else, and lie nowhere', async () => {
    const memory = memoryPorts({ 'svar.yaml': MINE });
    const sent = {
      file: { path: '', name: 'svar fra Bent.yaml' },
      content: new TextEncoder().encode(THEIRS),
    };
    const compared = await compareAnswerFiles(
      { one: NAMES.one, other: sent, date: EXAMPLE_DATE, ownCatalogue: undefined },
      memory.ports,
    );
    expect(compared).toMatchObject({ outcome: 'done', other: 'svar fra Bent.yaml' });
  });

  it('tell two figures apart that sound alike', async () => {
    const figure = (source: string) =>
      `${MINE}tal:\n  fleksjob: { vaerdi: 412, enhed: antal, periode: 2. kvartal 2026, kilde: ${source}, opslaaet: 2026-11-01 }\n`;
    const { compared } = await merging(figure('Jobindsats'), figure('Danmarks Statistik'));
    const [one] = compared?.differences ?? [];
    expect(one?.one).toContain('kilde: Jobindsats');
    expect(one?.other).toContain('kilde: Danmarks Statistik');
  });
});

describe('the copies beside an answers file', () => {
  it('are found by their names, in the same folder alone', async () => {
    const names = [
      'svar.yaml',
      'svar-PC.yaml',
      'svar (konflikt 2026-11-30).yaml',
      'andet.yaml',
      'randers/svar-PC.yaml',
    ];
    const { ports } = memoryPorts(Object.fromEntries(names.map((name) => [name, MINE])));
    const found = await findCopies(given('svar.yaml'), ports);
    expect(found.map(({ path }) => path)).toEqual([
      '/hjem/svar (konflikt 2026-11-30).yaml',
      '/hjem/svar-PC.yaml',
    ]);
  });

  it('leave their names alone: a new one is found beside them', async () => {
    const { ports } = memoryPorts({ 'svar.yaml': MINE, 'svar-samlet.yaml': MINE });
    expect((await mergedName(given('svar.yaml'), ports)).path).toBe('/hjem/svar-samlet-2.yaml');
  });
});
