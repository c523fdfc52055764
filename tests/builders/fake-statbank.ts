import { success } from '../../src/fault.ts';
import type { BankAnswer, BankBody, BankQuestion, StatBank } from '../../src/statbank/bank.ts';

/** The quarters that the made-up table knows. */
export const QUARTERS = [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`).slice(0, year === 2026 ? 2 : 4),
);

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface FakeOptions {
  /** The areas there are beside the whole country. */
  readonly areas?: readonly string[];
  /** Benefits by their code. */
  readonly benefits?: Readonly<Record<string, string>>;
  /** A figure by area, benefit and quarter, as it stands in the CSV. */
  readonly cell?: (area: string, benefit: string, quarter: string) => string;
  /** What is changed of the description before it is sent. */
  readonly info?: (info: Info) => unknown;
  /** What is changed of the lines of the CSV, the header first. */
  readonly lines?: (lines: readonly string[]) => readonly string[];
  /** The ages that the table of population knows; a thousand persons of each in a municipality, a hundred times as many in the country. */
  readonly ages?: readonly number[];
  /** Another answer altogether. */
  readonly instead?: (question: BankQuestion, body: BankBody) => Answer | undefined;
}

interface Info {
  id: string;
  variables: { id: string; text: string; elimination: boolean; time: boolean; values: Value[] }[];
  [field: string]: unknown;
}

interface Value {
  id: string;
  text: string;
}

export const BENEFITS = { FL: 'Fleksjob', LY: 'Ledighedsydelse', FP: 'Førtidspension' };

/**
 * Answers in the forms that were recorded of the live service with another table: description as JSON; CSV with byte order mark, CRLF
 * and semicolons. Every figure is made up, plainly: round numbers that go by the place in the series.
 */
export function fakeAnswer(question: BankQuestion, body: BankBody, options: FakeOptions = {}): Answer {
  const instead = options.instead?.(question, body);
  if (instead) return instead;
  const { areas = ['730', '751', '101'], benefits = BENEFITS, cell = madeUp } = options;
  if (body.table === 'FOLK1A') return populationAnswer(question, body, areas, options.ages ?? AGES);
  if (question === 'tableinfo') {
    const info: Info = {
      id: body.table,
      text: 'En tabel, der er fundet på',
      unit: 'Antal',
      suppressedDataValue: '0',
      updated: '2026-09-01T08:00:00',
      active: true,
      variables: [
        variable('OMRÅDE', [
          { id: '000', text: 'Hele landet' },
          ...areas.map((id) => ({ id, text: `Område ${id}` })),
        ]),
        variable(
          'YDELSESTYPE',
          Object.entries(benefits).map(([id, text]) => ({ id, text })),
        ),
        variable('KØN', [
          { id: 'TOT', text: 'I alt' },
          { id: '1', text: 'Mænd' },
        ]),
        variable('ALDER', [
          { id: 'TOT', text: 'I alt' },
          { id: '1619', text: '16-19 år' },
        ]),
        {
          ...variable(
            'Tid',
            QUARTERS.map((id) => ({ id, text: id })),
          ),
          elimination: false,
          time: true,
        },
      ],
    };
    return {
      status: 200,
      type: 'text/json; charset=utf-8',
      body: JSON.stringify(options.info?.(info) ?? info),
    };
  }
  const asked = askedOf(body);
  const header = [...asked.keys()].filter((code) => code !== 'Tid').join(';');
  const lines = [`${header};TID;INDHOLD`];
  for (const area of asked.get('OMRÅDE') ?? [])
    for (const benefit of asked.get('YDELSESTYPE') ?? [])
      for (const quarter of asked.get('Tid') ?? [])
        lines.push(`${area};${benefit};TOT;TOT;${quarter};${cell(area, benefit, quarter)}`);
  const text = (options.lines?.(lines) ?? lines).map((line) => `${line}\r\n`).join('');
  return { status: 200, type: 'text/csv; charset=utf-8', body: `\uFEFF${text}` };
}

/** 1000, 1010, 1020 … in a municipality, a hundred times as many in the country. */
export function madeUp(area: string, _benefit: string, quarter: string): string {
  const value = 1000 + 10 * QUARTERS.indexOf(quarter);
  return String(area === '000' ? value * 100 : value);
}

/** The same as a bank in memory; `asked` is filled with what it was asked. */
export function fakeBank(options: FakeOptions = {}, asked: [BankQuestion, BankBody][] = []): StatBank {
  return {
    host: 'statbank.eksempel',
    async ask(question, body) {
      asked.push([question, body]);
      const { status, type, body: content } = fakeAnswer(question, body, options);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return success<BankAnswer>({ status, contentType: type, body: bytes, asked: body });
    },
  };
}

const AGES = Array.from({ length: 100 }, (_, age) => age);

function populationAnswer(
  question: BankQuestion,
  body: BankBody,
  areas: readonly string[],
  ages: readonly number[],
): Answer {
  if (question === 'tableinfo') {
    const all = { id: 'TOT', text: 'I alt' };
    const variables = [
      variable(
        'OMRÅDE',
        ['000', ...areas].map((id) => ({ id, text: `Område ${id}` })),
      ),
      variable('KØN', [all, { id: '1', text: 'Mænd' }]),
      variable('ALDER', [
        { id: 'IALT', text: 'Alder i alt' },
        ...ages.map((age) => ({ id: String(age), text: `${age} år` })),
      ]),
      variable('CIVILSTAND', [all, { id: 'U', text: 'Ugift' }]),
      variable(
        'Tid',
        QUARTERS.map((id) => ({ id, text: id })),
      ),
    ];
    return {
      status: 200,
      type: 'text/json; charset=utf-8',
      body: JSON.stringify({ id: body.table, variables }),
    };
  }
  const asked = askedOf(body);
  const lines = ['OMRÅDE;ALDER;KØN;CIVILSTAND;TID;INDHOLD'];
  for (const area of asked.get('OMRÅDE') ?? [])
    for (const age of asked.get('ALDER') ?? [])
      for (const quarter of asked.get('Tid') ?? [])
        lines.push(`${area};${age};TOT;TOT;${quarter};${area === '000' ? 100_000 : 1000}`);
  return {
    status: 200,
    type: 'text/csv; charset=utf-8',
    body: `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`,
  };
}

function askedOf(body: BankBody): ReadonlyMap<string, readonly string[]> {
  const variables = body.variables as readonly { code: string; values: readonly string[] }[];
  return new Map(variables.map(({ code, values }) => [code, values]));
}

function variable(id: string, values: Value[]) {
  return { id, text: id.toLowerCase(), elimination: true, time: false, values };
}
