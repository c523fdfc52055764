import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../../src/answers/answers-file.ts';
import {
  besideAnswers,
  type FiguresFetched,
  type FiguresRequest,
  planFigures,
} from '../../../src/application/figures/plan-figures.ts';
import { takeFigures } from '../../../src/application/figures/take-figures.ts';
import { isRefused } from '../../../src/application/outcome.ts';
import type { BankBody, BankQuestion } from '../../../src/statbank/bank.ts';
import { type FakeOptions, fakeBank, madeUp } from '../../builders/fake-statbank.ts';
import { A_LINK, given, HOME, memoryPorts } from '../../builders/memory-ports.ts';

const DATE = '2026-11-30';
const ANSWERS = '# Vores svar\nversion: 1\nomfang: hurtig\nkommune:\n  navn: Randers # vores kommune\n';

const wish = (more: Partial<FiguresRequest> = {}): FiguresRequest => ({
  files: [given('svar.yaml')],
  date: DATE,
  ownCatalogue: undefined,
  from: undefined,
  keep: undefined,
  beside: besideAnswers(given('svar.yaml'), DATE),
  ...more,
});

function world(text = ANSWERS, options: FakeOptions = {}) {
  const asked: [BankQuestion, BankBody][] = [];
  return { ...memoryPorts({ 'svar.yaml': text }, { bank: fakeBank(options, asked) }), asked };
}

async function fetched(
  memory: ReturnType<typeof memoryPorts>,
  more: Partial<FiguresRequest> = {},
): Promise<FiguresFetched> {
  const plan = await planFigures(wish(more), memory.ports);
  if (isRefused(plan)) throw new Error(plan.faults[0]?.message);
  const value = await plan.ask();
  if (isRefused(value)) throw new Error(value.faults[0]?.message);
  return value;
}

const ALL = () => true;

describe('figures', () => {
  it('are planned without asking anybody: who, which table, and which code is sent', async () => {
    const { ports, asked } = world();
    const plan = await planFigures(wish(), ports);
    expect(plan).toMatchObject({
      host: 'statbank.eksempel',
      municipalities: [{ name: 'Randers', code: '730' }],
      requests: 4,
      tables: [
        { table: 'AUK01', periods: 20 },
        { table: 'FOLK1A', periods: 24 },
      ],
    });
    expect(asked).toEqual([]);
  });

  it('send nothing of the answers but the code of the municipality', async () => {
    const { asked, ...memory } = world(
      setAnswer(setAnswer(ANSWERS, 'om_jer.navn', 'Kirsten Holm'), 'kommune.udvalg', 'Et udvalg'),
    );
    await fetched(memory);
    const sent = JSON.stringify(asked);
    expect(sent).toContain('"730"');
    for (const word of ['Kirsten', 'Randers', 'udvalg']) expect(sent).not.toContain(word);
  });

  it('stand in the answers with period, source, day, country and series, and every comment is kept', async () => {
    const memory = world();
    const taken = await takeFigures(await fetched(memory), ALL, memory.ports);
    expect(taken).toMatchObject({
      outcome: 'done',
      taken: [{ figures: ['tal.fleksjob', 'tal.ledighedsydelse', 'tal.foertidspension', 'folketal'] }],
      faults: [],
    });
    const text = memory.text('svar.yaml');
    expect(text.startsWith(ANSWERS)).toBe(true);
    expect(text).toContain(
      [
        'tal:',
        '  fleksjob:',
        '    vaerdi: 1250',
        '    enhed: antal',
        '    periode: 2. kvartal 2026',
        '    kilde: Danmarks Statistik, Statistikbanken, tabel AUK01',
        `    opslaaet: ${DATE}`,
        '    landet: 125000',
        '    serie:',
        '      - { periode: 3. kvartal 2021, vaerdi: 1060, landet: 106000 }',
      ].join('\n'),
    );
  });

  it('are answers that the schema takes, and the interview passes over', async () => {
    const memory = world();
    await takeFigures(await fetched(memory), ALL, memory.ports);
    const again = await fetched(memory);
    expect(again.branches[0]?.found.map(({ before }) => before)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('know a figure of the branch’s own from one that was fetched and is as it was', async () => {
    const memory = world(
      setAnswer(ANSWERS, 'tal.fleksjob', {
        vaerdi: 900,
        enhed: 'antal',
        periode: '1. kvartal 2026',
        kilde: 'kommunens årsberetning',
        opslaaet: '2026-10-01',
      }),
    );
    await takeFigures(await fetched(memory), ({ id }) => id === 'tal.ledighedsydelse', memory.ports);
    const newer = memoryPorts(
      { 'svar.yaml': memory.text('svar.yaml') },
      { bank: fakeBank({ cell: (...at) => String(Number(madeUp(...at)) + 1) }) },
    );
    const states = (await fetched(newer)).branches[0]?.found.map(({ id, before }) => [id, before]);
    expect(states).toEqual([
      ['tal.fleksjob', 'own'],
      ['tal.ledighedsydelse', 'fetched'],
      ['tal.foertidspension', 'none'],
      ['folketal', 'none'],
    ]);
  });

  it('that the branch has looked up itself stay its own, and only get what they lack', async () => {
    const looked = setAnswer(ANSWERS, 'tal.fleksjob', {
      vaerdi: 1250,
      enhed: 'antal',
      periode: '2. kvartal 2026',
      kilde: 'kommunens årsberetning',
      opslaaet: '2026-10-01',
    });
    const memory = world(looked);
    const found = await fetched(memory);
    expect(found.branches[0]?.found[0]).toMatchObject({ id: 'tal.fleksjob', before: 'same' });
    await takeFigures(found, ALL, memory.ports);
    const text = memory.text('svar.yaml');
    expect(text).toContain('kilde: kommunens årsberetning');
    expect(text).toMatch(/opslaaet: "?2026-10-01/);
    expect(text).toContain('serie:');
  });

  it('are left out where the newest is not told, and the rest is taken', async () => {
    const cell: FakeOptions['cell'] = (area, benefit, quarter) =>
      area === '730' && benefit === 'FL' && quarter === '2026K2' ? '..' : madeUp(area, benefit, quarter);
    const memory = world(ANSWERS, { cell });
    const found = await fetched(memory);
    expect(found.branches[0]?.untold).toEqual([
      { id: 'tal.fleksjob', name: expect.any(String), why: 'not-published', period: '2. kvartal 2026' },
      { id: 'tal.skaanejob', name: expect.any(String), why: 'no-code', period: null },
    ]);
    const taken = await takeFigures(found, ALL, memory.ports);
    expect(taken).toMatchObject({
      outcome: 'not-made',
      taken: [{ figures: ['tal.ledighedsydelse', 'tal.foertidspension', 'folketal'] }],
    });
    expect(memory.text('svar.yaml')).not.toContain('fleksjob:');
  });

  it('are taken one by one', async () => {
    const memory = world();
    await takeFigures(await fetched(memory), ({ id }) => id === 'tal.fleksjob', memory.ports);
    expect(memory.text('svar.yaml')).not.toContain('ledighedsydelse');
  });

  it('are not written over an answer that was given meanwhile', async () => {
    const memory = world();
    const found = await fetched(memory);
    const answered = setAnswer(ANSWERS, 'tal.fleksjob', {
      vaerdi: 7,
      enhed: 'antal',
      periode: '2025',
      kilde: 'os selv',
      opslaaet: DATE,
    });
    memory.files.set(`${HOME}/svar.yaml`, answered);
    expect(await takeFigures(found, ALL, memory.ports)).toMatchObject({
      outcome: 'not-made',
      taken: [],
      faults: [{ code: 'not-saved' }],
    });
    expect(memory.text('svar.yaml')).toBe(answered);
  });

  it('are kept beside the answers, and read again from there without asking anybody', async () => {
    const memory = world();
    const { keptIn } = await fetched(memory);
    expect(keptIn).toBe(`${HOME}/.brobygger/tal/${DATE}`);
    memory.asked.length = 0;
    const from = given(`.brobygger/tal/${DATE}`);
    const again = await fetched(memory, { from });
    expect(again.branches[0]?.found).toHaveLength(4);
    expect(memory.asked).toEqual([]);
  });

  it('are read from what was kept for all of Denmark, but not for another municipality', async () => {
    const memory = memoryPorts(
      { 'svar.yaml': ANSWERS, 'b/svar.yaml': ANSWERS.replace('Randers', 'Aarhus') },
      { bank: fakeBank() },
    );
    await fetched(memory, { files: [given('svar.yaml'), given('b/svar.yaml')], keep: `${HOME}/alle` });
    expect((await fetched(memory, { from: given('alle') })).branches[0]?.found).toHaveLength(4);
    await fetched(memory, { keep: `${HOME}/en` });
    const plan = await planFigures(wish({ files: [given('b/svar.yaml')], from: given('en') }), memory.ports);
    expect(isRefused(plan) || (await plan.ask())).toMatchObject({
      outcome: 'not-made',
      faults: [{ code: 'statbank-not-recorded' }],
    });
  });

  it('of many municipalities take no more questions than those of one', async () => {
    const memory = memoryPorts({
      'a/svar.yaml': ANSWERS,
      'b/svar.yaml': ANSWERS.replace('Randers', 'Aarhus'),
    });
    const plan = await planFigures(
      wish({ files: [given('a/svar.yaml'), given('b/svar.yaml')] }),
      memory.ports,
    );
    expect(plan).toMatchObject({ requests: 4 });
  });
});

describe('the population of working age', () => {
  it('is the sum of its ages, in the municipality and the country', async () => {
    const memory = world();
    const found = (await fetched(memory)).branches[0]?.found.find(({ id }) => id === 'folketal');
    expect(found?.figure).toMatchObject({ vaerdi: 49_000, landet: 4_900_000, periode: '2. kvartal 2026' });
    expect(found?.figure.serie).toHaveLength(24);
  });

  it('can be done without where its table is another, or was not kept with the rest', async () => {
    const lost = (await fetched(world(ANSWERS, { ages: [16, 17] }))).branches[0];
    expect(lost?.found).toHaveLength(3);
    expect(lost?.untold).toContainEqual(expect.objectContaining({ id: 'folketal', why: 'no-code' }));
    const memory = world();
    await fetched(memory, { keep: `${HOME}/alle` });
    for (const path of memory.files.keys()) if (path.includes('FOLK1A')) memory.files.delete(path);
    expect((await fetched(memory, { from: given('alle') })).branches[0]?.found).toHaveLength(3);
  });

  it('cannot be done without while the service only has trouble: that may pass', async () => {
    const failing: FakeOptions = {
      instead: (_, { table }) =>
        table === 'FOLK1A' ? { status: 503, type: 'text/html', body: '' } : undefined,
    };
    const plan = await planFigures(wish(), world(ANSWERS, failing).ports);
    expect(isRefused(plan) || (await plan.ask())).toMatchObject({
      outcome: 'not-made',
      faults: [{ code: 'statbank-broken' }],
    });
  });

  it('makes a figure doubtful that is more of it than anywhere', async () => {
    const doubts = (cell: string) =>
      fetched(world(ANSWERS, { cell: (area) => (area === '000' ? '900000' : cell) }));
    expect((await doubts('13000')).branches[0]?.found[0]?.doubts[0]?.message).toContain(
      '49.000 fra 16 til 64 år',
    );
    expect((await doubts('5000')).branches[0]?.found[0]?.doubts).toEqual([]);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['the municipality is not answered', 'version: 1\nomfang: hurtig\n', 'municipality-unknown'],
    ['an answer is not valid', `${ANSWERS}tal: 4\n`, undefined],
    ['the file is no YAML', 'a: [', undefined],
  ])('where %s', async (_where, text, code) => {
    const { ports, asked } = world(text);
    const plan = await planFigures(wish(), ports);
    expect(plan).toMatchObject({ refused: true, outcome: 'answers-not-valid' });
    if (code) expect(plan).toMatchObject({ faults: [{ code }] });
    expect(asked).toEqual([]);
  });

  it('where the folder beside the answers is a link', async () => {
    const asked: [BankQuestion, BankBody][] = [];
    const failing = { [`.brobygger/tal/${DATE}`]: A_LINK };
    const { ports } = memoryPorts({ 'svar.yaml': ANSWERS }, { failing, bank: fakeBank({}, asked) });
    const plan = await planFigures(wish(), ports);
    expect(isRefused(plan) || (await plan.ask())).toMatchObject({ outcome: 'refused', faults: [A_LINK] });
    expect(asked).toEqual([]);
  });
});

describe('when the service fails', () => {
  const failing: FakeOptions = {
    instead: (question) =>
      question === 'data'
        ? { status: 400, type: 'text/json', body: '{"errorTypeCode":"REQUEST-LIMIT"}' }
        : undefined,
  };

  it('nothing is written, beside the answers neither', async () => {
    const memory = world(ANSWERS, failing);
    const plan = await planFigures(wish(), memory.ports);
    expect(isRefused(plan) || (await plan.ask())).toMatchObject({ outcome: 'not-made' });
    expect([...memory.files.keys()]).toEqual([`${HOME}/svar.yaml`]);
    expect(memory.text('svar.yaml')).toBe(ANSWERS);
  });

  it('its answer is kept where that was asked for: it is the one worth sending in', async () => {
    const memory = world(ANSWERS, failing);
    const plan = await planFigures(wish({ keep: `${HOME}/optaget` }), memory.ports);
    if (!isRefused(plan)) await plan.ask();
    expect(memory.text('optaget/AUK01.data')).toContain('REQUEST-LIMIT');
  });
});
