import { describe, expect, it } from 'vitest';
import { codesOf, type FigureSource, POPULATION } from '../../src/content/catalogue/figure-source.ts';
import type { BankBody, BankQuestion } from '../../src/statbank/bank.ts';
import { fetchTable } from '../../src/statbank/fetch-table.ts';
import { periodText } from '../../src/statbank/period.ts';
import { BENEFITS, type FakeOptions, fakeBank, QUARTERS } from '../builders/fake-statbank.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';

const SOURCE = realCatalogue().figureSources.find(({ id }) => id === 'auk01') as FigureSource;
const [FLEKSJOB] = SOURCE.tal as readonly [FigureSource['tal'][number]];

async function fetched(options: FakeOptions = {}, areas: readonly string[] = ['730']) {
  const table = await fetchTable(fakeBank(options), SOURCE, areas);
  if (!table.ok) throw new Error(table.faults[0]?.message);
  return table.value;
}

async function fault(options: FakeOptions) {
  const table = await fetchTable(fakeBank(options), SOURCE, ['730']);
  if (table.ok) throw new Error('It was taken for good.');
  return table.faults[0];
}

describe('the table that is shipped', () => {
  it('answers questions that are there, in the unit they are asked in', () => {
    const { questions } = realCatalogue();
    const asked = SOURCE.tal.map(({ spoergsmaal }) => questions.find(({ id }) => id === spoergsmaal));
    expect(asked.map((question) => question?.tal?.enhed)).toEqual(SOURCE.tal.map(() => 'antal'));
  });
});

describe('a figure that is the sum of several codes', () => {
  const PEOPLE = realCatalogue().figureSources.find(({ id }) => id === 'folk1a') as FigureSource;
  const [people] = PEOPLE.tal as readonly [FigureSource['tal'][number]];

  it('is of the ages that the papers say it is of', () => {
    const codes = codesOf(people).map(Number);
    expect([codes[0], codes.at(-1), codes.length]).toEqual([POPULATION.from, POPULATION.to, 49]);
  });

  it('is not known where one of them is not told', async () => {
    const bank = fakeBank();
    const table = await fetchTable(
      {
        ...bank,
        async ask(question, body) {
          const answered = await bank.ask(question, body);
          if (!answered.ok || question !== 'data') return answered;
          const text = new TextDecoder().decode(answered.value.body);
          const told = text.replace('730;30;TOT;TOT;2026K2;1000', '730;30;TOT;TOT;2026K2;..');
          return { ok: true, value: { ...answered.value, body: new TextEncoder().encode(told) } };
        },
      },
      PEOPLE,
      ['730'],
    );
    if (!table.ok) throw new Error(table.faults[0]?.message);
    const points = table.value.series(people, '730');
    expect(points.at(-1)?.value).toBeNull();
    expect(points.at(-2)?.value).toBe(49_000);
  });

  it('is refused where a code has come to mean another', async () => {
    const named = (name: string) => {
      const bank = fakeBank();
      return fetchTable(
        {
          ...bank,
          async ask(question, body) {
            const answered = await bank.ask(question, body);
            if (!answered.ok || question !== 'tableinfo') return answered;
            const text = new TextDecoder().decode(answered.value.body).replace('"30 år"', `"${name}"`);
            return { ok: true, value: { ...answered.value, body: new TextEncoder().encode(text) } };
          },
        },
        PEOPLE,
        ['730'],
      );
    };
    for (const name of ['30-34 år', '130 år', 'Tredive'])
      expect(await named(name)).toMatchObject({ ok: false, faults: [{ code: 'statbank-code-changed' }] });
    expect(await named('30 år')).toMatchObject({ ok: true });
  });
});

describe('a table', () => {
  it('is asked what it holds, and then for everything at once, by code', async () => {
    const asked: [BankQuestion, BankBody][] = [];
    await fetchTable(fakeBank({}, asked), SOURCE, ['730', '751']);
    expect(asked).toEqual([
      ['tableinfo', { table: 'AUK01', lang: 'da', format: 'JSON' }],
      [
        'data',
        {
          table: 'AUK01',
          format: 'CSV',
          lang: 'da',
          valuePresentation: 'Code',
          variables: [
            { code: 'OMRÅDE', values: ['000', '730', '751'] },
            { code: 'YDELSESTYPE', values: ['FL', 'LY', 'FP'] },
            { code: 'KØN', values: ['TOT'] },
            { code: 'ALDER', values: ['TOT'] },
            { code: 'Tid', values: QUARTERS.slice(-20) },
          ],
        },
      ],
    ]);
  });

  it('gives the figure of each quarter with the country beside, the oldest first', async () => {
    const series = (await fetched()).series(FLEKSJOB, '730');
    expect(series).toHaveLength(20);
    expect(series[0]).toEqual({ period: '3. kvartal 2021', value: 1060, country: 106_000 });
    expect(series.at(-1)).toEqual({ period: '2. kvartal 2026', value: 1250, country: 125_000 });
  });

  it('has a figure that is missing as none, and never as 0', async () => {
    const cell = (area: string, _: string, quarter: string) =>
      area === '730' && quarter === '2026K1' ? '..' : '0';
    const series = (await fetched({ cell })).series(FLEKSJOB, '730');
    expect(series.slice(-2).map(({ value }) => value)).toEqual([null, 0]);
  });

  it('reads a decimal comma, and columns and rows in any order', async () => {
    const turned = (line: string) => line.split(';').reverse().join(';');
    const lines = ([header = '', ...rows]: readonly string[]) => [header, ...rows.toReversed()].map(turned);
    const series = (await fetched({ cell: () => '1234,5', lines })).series(FLEKSJOB, '730');
    expect(series[0]?.value).toBe(1234.5);
  });

  it('has the newest quarters whatever order the table has them in', async () => {
    const info: FakeOptions['info'] = (known) => ({
      ...known,
      variables: known.variables.map((one) =>
        one.id === 'Tid' ? { ...one, values: one.values.toReversed() } : one,
      ),
    });
    expect((await fetched({ info })).series(FLEKSJOB, '730').at(-1)?.period).toBe('2. kvartal 2026');
  });

  it('gives skånejob only where the table has the code, and calls it so', async () => {
    expect((await fetched()).absent.map(({ kode }) => kode)).toEqual(['SK']);
    const other = { benefits: { ...BENEFITS, SK: 'Skolepraktik' } };
    expect((await fetched(other)).absent.map(({ kode }) => kode)).toEqual(['SK']);
    const there = await fetched({ benefits: { ...BENEFITS, SK: 'Skånejob' } });
    expect([there.figures.length, there.absent]).toEqual([4, []]);
  });
});

const without = (id: string): FakeOptions => ({
  info: (known) => ({ ...known, variables: known.variables.filter((one) => one.id !== id) }),
});

describe('a table that has changed', () => {
  it.each([
    ['a benefit', { benefits: { LY: 'Ledighedsydelse', FP: 'Førtidspension' } }, 'YDELSESTYPE FL'],
    ['the municipality', { areas: ['751'] }, 'OMRÅDE 730'],
    ['the variable of benefits', without('YDELSESTYPE'), 'YDELSESTYPE'],
    ['the time', without('Tid'), 'Tid'],
    ['the whole of an age', without('ALDER'), 'ALDER'],
  ])('is refused without %s, and it is told which', async (_what, options, name) => {
    const told = await fault(options);
    expect(told).toMatchObject({ code: 'statbank-code-missing', severity: 'error' });
    expect(told?.message).toContain(name);
  });

  it('is refused when a code is called something else', async () => {
    const told = await fault({ benefits: { ...BENEFITS, FL: 'Flytteløn' } });
    expect(told).toMatchObject({ code: 'statbank-code-changed' });
    expect(told?.message).toContain('YDELSESTYPE FL');
  });

  it('is refused when it is split by one thing more', async () => {
    const more = { id: 'HERKOMST', text: 'herkomst', elimination: true, time: false, values: [] };
    const told = await fault({ info: (known) => ({ ...known, variables: [...known.variables, more] }) });
    expect(told?.message).toContain('HERKOMST');
  });

  it('is refused when another answers', async () => {
    expect(await fault({ info: (known) => ({ ...known, id: 'AUK02' }) })).toMatchObject({
      code: 'statbank-foreign-row',
    });
  });
});

const answering = (question: BankQuestion, status: number, type: string, body: string): FakeOptions => ({
  instead: (asked) => (asked === question ? { status, type, body } : undefined),
});
const refusing = (code: string) =>
  answering('data', 400, 'text/json', `{"errorTypeCode":"${code}","message":"Something else every time"}`);

describe('an answer that cannot be used', () => {
  it.each([
    ['EXTRACT-NOTFOUND', 'kender ikke'],
    ['EXTRACT-NOTALLOWED', 'ikke lov'],
    ['REQUEST-MISSING', 'mangler noget'],
    ['REQUEST-EMPTY', 'tomt spørgsmål'],
    ['REQUEST-LIMIT', 'for mange tal'],
    ['REQUEST-NOTFOUND', 'ikke den adresse'],
    ['SOMETHING-NEW', 'SOMETHING-NEW'],
  ])('tells what %s means, and not the message beside it', async (code, words) => {
    const told = await fault(refusing(code));
    expect(told).toMatchObject({ code: 'statbank-refused' });
    expect(told?.message).toContain(words);
    expect(told?.message).not.toContain('Something');
  });

  it.each<[string, FakeOptions, string]>([
    ['a page for people as 400', answering('data', 400, 'text/html', '<h1>Bad</h1>'), 'statbank-refused'],
    ['a wrong path', answering('tableinfo', 404, 'text/html', ''), 'statbank-refused'],
    ['a server in trouble', answering('data', 503, 'text/html', 'Down'), 'statbank-broken'],
    ['a page for people', answering('tableinfo', 200, 'text/html', '<p>Log ind</p>'), 'statbank-wrong-type'],
    ['no content type', answering('data', 200, '', 'A;B'), 'statbank-wrong-type'],
    ['nothing', answering('data', 200, 'text/csv', '\uFEFF\r\n'), 'statbank-empty'],
    ['half a JSON', answering('tableinfo', 200, 'text/json', '{"id":"AUK01"'), 'statbank-unreadable'],
    ['JSON of nothing', answering('tableinfo', 200, 'text/json', 'null'), 'statbank-unreadable'],
    [
      'a table of nothing',
      answering('tableinfo', 200, 'text/json', '{"id":"AUK01","variables":[]}'),
      'statbank-unreadable',
    ],
    [
      'values without codes',
      answering('tableinfo', 200, 'text/json', '{"id":"AUK01","variables":[{"id":"Tid","values":[{}]}]}'),
      'statbank-unreadable',
    ],
    ['no figures', { lines: (lines) => lines.slice(0, 1) }, 'statbank-cut'],
    ['a figure less', { lines: (lines) => lines.slice(0, -1) }, 'statbank-cut'],
    [
      'a line that ends in the middle',
      { lines: (lines) => [...lines.slice(0, -1), '730;FP;TO'] },
      'statbank-cut',
    ],
    ['the same figure twice', { lines: (lines) => [...lines, lines[1] ?? ''] }, 'statbank-duplicate-row'],
    [
      'a figure of another municipality',
      { lines: (lines) => [...lines, '751;FL;TOT;TOT;2026K1;7'] },
      'statbank-foreign-row',
    ],
    ['a column more', { lines: (lines) => lines.map((line) => `${line};1`) }, 'statbank-unreadable'],
    [
      'a column of another name',
      { lines: (lines) => lines.map((line) => line.replace('OMRÅDE', 'LANDSDEL')) },
      'statbank-unreadable',
    ],
    ['an empty cell', { cell: () => '' }, 'statbank-unreadable'],
    ['a thousands separator', { cell: () => '1.234' }, 'statbank-unreadable'],
    ['a word', { cell: () => 'ukendt' }, 'statbank-unreadable'],
    ['a number below nothing', { cell: () => '-4' }, 'statbank-unreadable'],
    [
      'a period of another kind',
      {
        info: (known) => ({
          ...known,
          variables: known.variables.map((one) =>
            one.id === 'Tid' ? { ...one, values: [{ id: '2026U07', text: 'uge 7' }] } : one,
          ),
        }),
      },
      'statbank-unreadable',
    ],
  ])('is refused: %s', async (_what, options, code) => {
    const told = await fault(options);
    expect(told).toMatchObject({ code, severity: 'error' });
    expect(told?.wayOut).toMatch(/\.$/);
  });

  it('is refused when it is not written in UTF-8', async () => {
    const body = Uint8Array.from([0x4f, 0x4d, 0x52, 0xc5, 0x44, 0x45]);
    const options: FakeOptions = {
      instead: (question) => (question === 'data' ? { status: 200, type: 'text/csv', body } : undefined),
    };
    expect(await fault(options)).toMatchObject({ code: 'statbank-unreadable' });
  });
});

describe('a period', () => {
  it.each([
    ['2026K2', '2. kvartal 2026'],
    ['2026M05', 'maj 2026'],
    ['2026', '2026'],
    ['2026K5', undefined],
    ['2026M13', undefined],
    ['2026K', undefined],
    ['2026U07', undefined],
    ['', undefined],
  ])('%s is %s', (code, text) => expect(periodText(code)).toBe(text));
});
