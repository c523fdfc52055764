import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../src/answers/answers.ts';
import { getAnswer } from '../src/answers/answers-file.ts';
import { formatDate } from '../src/danish/date.ts';
import { branchDates } from '../src/proposal/calendar/branch-dates.ts';
import { anyAnswers } from './builders/any-answers.ts';
import { CATALOGUE, papersOf } from './builders/papers.ts';

const PAIRS = 2000;
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
/** The days around which something changes. */
const EDGES = [
  '2026-06-30',
  '2026-07-01',
  '2026-12-31',
  '2027-01-01',
  '2028-06-16',
  '2028-06-18',
  '2029-12-31',
  '2030-01-01',
];
const FIRST_DAY = Date.UTC(2026, 5, 1);
const DAYS = (Date.UTC(2030, 11, 31) - FIRST_DAY) / 86_400_000;

const anyDate = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: DAYS })
      .map((day) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
);
const anyCase = fc
  .constantFrom('hurtig' as const, 'fuld' as const)
  .chain((depth) => fc.tuple(anyAnswers(CATALOGUE.questions, depth).map(withRequired), anyDate));

interface Bounded {
  readonly id: string;
  /** What stands in a paper when the entry is printed: its sentence, or any of its own sentences. */
  readonly texts: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly onlyWhereRead?: boolean;
}

/** Facts and rules must hold where they are read, on the day the papers are sent; what is proposed, also where it is written. */
const read = { onlyWhereRead: true };

/** Every entry with the days it may be printed, read from the YAML and not from the code that prints it. */
const ENTRIES: readonly Bounded[] = [
  ...CATALOGUE.facts.map((fact) => ({
    id: fact.id,
    texts: [fact.udsagn],
    ...read,
    from: fact.brug === 'C' ? '9999-12-31' : (fact.trykkes_fra ?? '0000'),
    to: fact.trykkes_til ?? '9999-12-31',
  })),
  ...CATALOGUE.laws.map((law) => ({
    id: law.id,
    texts: [law.siger],
    ...read,
    from: law.tillid === 'ubekræftet' ? '9999-12-31' : (law.gyldig_fra ?? '0000'),
    to: law.gyldig_til ?? '9999-12-31',
  })),
  ...CATALOGUE.themes.flatMap((theme) => [
    ...theme.indsatser.map((measure) => ({
      id: measure.id,
      texts: [measure.titel, ...sentences(measure.begrundelse), measure.krav],
      from: measure.trykkes_fra ?? '0000',
      to: measure.trykkes_til ?? '9999-12-31',
    })),
  ]),
].map((entry) => ({ ...entry, texts: entry.texts.map(bare).filter((text) => text.length > 25) }));
const LIMITED = ENTRIES.filter((entry) => entry.from > '2026-06-01' || entry.to < '2030-12-31');

describe('for any answers and any date from June 2026 to the end of 2030', () => {
  it(`no paper prints what does not hold on that day, over ${PAIRS} pairs`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase, ([answers, date]) => {
        const papers = papersOf(answers, date);
        const { sentBy } = branchDates(answers, date).calendar;
        const holds = ({ from, to, onlyWhereRead }: Bounded) =>
          (onlyWhereRead ? [sentBy] : [date, sentBy]).every((day) => from <= day && day <= to);
        const wrong = papers.flatMap(({ name, markdown }) => {
          const text = bare(markdown);
          for (const { id, texts } of ENTRIES) if (texts.some((one) => text.includes(one))) seen.add(id);
          return [
            ...LIMITED.filter((entry) => !holds(entry))
              .filter(({ texts }) => texts.some((one) => text.includes(one)))
              .map(({ id }) => id),
            ...wrongWords(withoutTitles(text), date),
            ...expiredGoals(name, text, answers, date),
          ].map((what) => `${name} of ${date}: ${what}`);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: PAIRS },
    );
    // The oracle sees: entries are found by their own words, also some that hold on some days only.
    expect(seen.size).toBeGreaterThan(60);
    expect(LIMITED.some(({ id }) => seen.has(id))).toBe(true);
  }, 1_800_000);

  it('the oracle finds what it looks for', () => {
    expect(wrongWords('Siden 1. juli 2026 må kommunen mere.', '2026-06-30')).toHaveLength(1);
    expect(wrongWords('Siden 1. juli 2026 må kommunen mere.', '2026-07-01')).toEqual([]);
    expect(wrongWords('En ny lov ventes 1. januar 2027.', '2027-01-02')).toHaveLength(1);
    expect(wrongWords('Det går til Region Sjælland.', '2027-01-01')).toHaveLength(1);
    expect(wrongWords('Det står i LAB § 116.', '2026-11-22')).toHaveLength(1);
    expect(wrongWords('Ønsker til budget 2027 skal være klar.', '2027-03-01')).toHaveLength(1);
    expect(wrongWords('En strategi for 2030-2031.', '2029-11-01')).toHaveLength(1);
    expect(wrongWords('En strategi for 2030-2033.', '2029-11-01')).toEqual([]);
  });
});

/** The few answers without which no paper is made. */
function withRequired(answers: Answers): Answers {
  const { kommune, om_jer } = answers as { readonly kommune?: object; readonly om_jer?: object };
  return {
    ...answers,
    kommune: { ...kommune, navn: getAnswer(answers, 'kommune.navn') ?? 'Roskilde' },
    om_jer: {
      ...om_jer,
      afdeling: getAnswer(answers, 'om_jer.afdeling') ?? 'DH Roskilde',
      navn: getAnswer(answers, 'om_jer.navn') ?? 'Kim Holm',
    },
  };
}

/** Words that are wrong on a day, whoever wrote them: rules, regions, budgets and terms of the council. */
function wrongWords(text: string, date: string): readonly string[] {
  const year = Number(date.slice(0, 4));
  const since = [...text.matchAll(/[Ss]iden (?:den )?(\d{1,2})\. (\p{L}+) (20\d\d)/gu)].filter(
    ([, day = '', month = '', of = '']) =>
      `${of}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}` > date,
  );
  const budgets = [...text.matchAll(/[Bb]udget (?:for )?(20\d\d)/g)].filter(([, of]) => Number(of) <= year);
  const periods = [
    ...text.matchAll(/(?:strategi|handicap og job)[^.\n]{0,60}?(20\d\d)[-–](20\d\d)/gi),
  ].filter(([, from, to]) => Number(to) !== lastYear(Number(from)) || Number(from) < year);
  return [
    ...since,
    ...budgets,
    ...periods,
    ...(date >= '2027-01-01'
      ? [...text.matchAll(/(?:ventes|ventet|planlagt)[^.\n]{0,80}1\. januar 2027/g)]
      : []),
    ...(date >= '2027-01-01' ? [...text.matchAll(/Region (?:Hovedstaden|Sjælland)(?!s Psykiatri)/g)] : []),
    // Before its time it may only be named as what comes.
    ...(date < '2027-01-01'
      ? [...text.matchAll(/(?<!2027[^.\n]{0,40})Region Østdanmark(?![^.\n]{0,40}2027)/g)]
      : []),
    ...text.matchAll(/(?:LAB|aktiv beskæftigelsesindsats)[^.\n]{0,30}§|§[^.\n]{0,30}(?:LAB|aktiv beskæft)/g),
  ].map(([found]) => found ?? '');
}

/** Councils sit 2026–2029, 2030–2033; a strategy goes to the end of the term it begins in. */
function lastYear(from: number): number {
  return from <= 2029 ? 2029 : 2033;
}

/** A goal whose day has come is history, and only the follow-up tells of it. */
function expiredGoals(name: string, text: string, answers: Parameters<typeof getAnswer>[0], date: string) {
  if (/opfoelgning/.test(name)) return [];
  return CATALOGUE.questions
    .filter((question) => question.type === 'maal')
    .flatMap((question) => {
      const goal = getAnswer(answers, question.id) as { readonly dato?: string } | null | undefined;
      const due = typeof goal === 'object' ? goal?.dato : undefined;
      return due !== undefined && due < date && text.includes(formatDate(due))
        ? [`${question.id}: ${formatDate(due)}`]
        : [];
    });
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

/** What a source is called may be of another year. */
function withoutTitles(text: string): string {
  return CATALOGUE.sources.reduce((left, { titel }) => left.replaceAll(titel, ''), text);
}

/** Text without escapes, citations and the full stop, as a reader would say it. */
function bare(text: string): string {
  return text
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/ \[\d+\]/g, '')
    .replace(/\.$/, '');
}
