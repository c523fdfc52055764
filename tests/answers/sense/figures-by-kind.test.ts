import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../../src/content/catalogue/answer-schema.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const catalogue = realCatalogue();
const RULES = { catalogue, validate: compileAnswerValidator(catalogue), today: '2026-11-30' };

interface Parts {
  readonly id?: string;
  readonly vaerdi: string;
  readonly enhed?: string;
  readonly periode?: string;
  readonly opslaaet?: string;
  readonly more?: string;
}

/** The codes of what is told about one figure, with the line of the file left out. */
function told({
  id = 'fleksjob',
  vaerdi,
  enhed = 'antal',
  periode = '2. kvartal 2026',
  opslaaet = '2026-11-20',
  more = '',
}: Parts) {
  const text = [
    'version: 1',
    'omfang: fuld',
    'kommune:',
    '  navn: Randers',
    'tal:',
    `  ${id}:`,
    `    vaerdi: ${vaerdi}`,
    `    enhed: ${enhed}`,
    `    periode: ${periode}`,
    '    kilde: Danmarks Statistik, Statistikbanken, tabel AUK01',
    `    opslaaet: ${opslaaet}`,
    ...(more === '' ? [] : [more]),
    '',
  ].join('\n');
  return checkAnswers(text, 'svar.yaml', RULES)
    .faults.filter(({ severity, place }) => severity !== 'missing' && (place?.line ?? 0) >= 6)
    .map(({ code }) => code);
}

const series = (...values: readonly number[]) =>
  [
    '    serie:',
    ...values.map(
      (value, index) =>
        `      - { periode: ${(index % 4) + 1}. kvartal ${2025 + Math.floor(index / 4)}, vaerdi: ${value} }`,
    ),
  ].join('\n');

/** Each kind with what is senseless of it, and what is near to that and sound. */
const KINDS: Readonly<
  Record<string, { readonly senseless: readonly Parts[]; readonly sensible: readonly Parts[] }>
> = {
  'more than a municipality has': {
    senseless: [
      { vaerdi: '99999999' },
      { vaerdi: '700000' },
      { vaerdi: '60000' },
      { id: 'ledighedsydelse', vaerdi: '38800' },
      { id: 'foertidspension', vaerdi: '512000' },
    ],
    sensible: [
      { vaerdi: '2140' },
      { vaerdi: '9000' },
      { vaerdi: '38' },
      { id: 'ledighedsydelse', vaerdi: '388' },
      { id: 'foertidspension', vaerdi: '21000' },
    ],
  },
  'a part of the country that no municipality is': {
    senseless: [
      { vaerdi: '2140', more: '    landet: 2140' },
      { vaerdi: '2140', more: '    landet: 3000' },
      { vaerdi: '900', more: '    landet: 12000000' },
      { id: 'ledighedsydelse', vaerdi: '388', more: '    landet: 38' },
    ],
    sensible: [
      { vaerdi: '2140', more: '    landet: 87500' },
      { vaerdi: '9800', more: '    landet: 87500' },
      { id: 'ledighedsydelse', vaerdi: '388', more: '    landet: 17000' },
      { id: 'ledighedsydelse', vaerdi: '12', more: '    landet: 17000' },
    ],
  },
  'a change that is a slip of digits': {
    senseless: [
      { vaerdi: '2140', more: series(1000, 1010, 1020, 1030, 1040, 2140) },
      { vaerdi: '300', more: series(1000, 1010, 1020, 1030, 1040, 300) },
      { vaerdi: '1400', more: series(1000, 1010, 1020, 1030, 1040, 1400) },
      { id: 'ledighedsydelse', vaerdi: '838', more: series(380, 385, 390, 384, 386) },
    ],
    sensible: [
      { vaerdi: '1050', more: series(1000, 1010, 1020, 1030, 1040, 1050) },
      { vaerdi: '1300', more: series(1000, 1010, 1020, 1030, 1040, 1300) },
      { vaerdi: '800', more: series(1000, 1010, 1020, 1030, 1040, 800) },
      { vaerdi: '20', more: series(12, 14, 11, 13, 12, 20) },
    ],
  },
  'a period that is none, or has not been': {
    senseless: [
      { vaerdi: '2140', periode: '31.11.2026' },
      { vaerdi: '2140', periode: 'sidste kvartal' },
      { vaerdi: '2140', periode: '1. kvartal 2027' },
      { vaerdi: '2140', periode: '30. februar 2026' },
      { vaerdi: '2140', periode: 'december 2028' },
    ],
    sensible: [
      { vaerdi: '2140', periode: '30.11.2026' },
      { vaerdi: '2140', periode: '2026K2' },
      { vaerdi: '2140', periode: '3. kvartal 2026' },
      { vaerdi: '2140', periode: '28. februar 2026' },
      { vaerdi: '2140', periode: 'november 2026' },
    ],
  },
  'an age that a reader asks about': {
    senseless: [
      { vaerdi: '2140', periode: '1. kvartal 2025' },
      { vaerdi: '2140', periode: '"2023"' },
      { vaerdi: '2140', periode: 'april 2025' },
      { vaerdi: '2140', opslaaet: '2027-01-01' },
    ],
    sensible: [
      { vaerdi: '2140', periode: '4. kvartal 2025' },
      { vaerdi: '2140', periode: '"2025"' },
      { vaerdi: '2140', periode: 'december 2025' },
      { vaerdi: '2140', opslaaet: '2026-11-30' },
    ],
  },
  'another unit': {
    senseless: [
      { id: 'svarfrist', vaerdi: '8 uger', enhed: 'dage' },
      { id: 'svarfrist', vaerdi: '8', enhed: 'uger' },
      { id: 'svarfrist', vaerdi: '5600', enhed: 'dage' },
      { vaerdi: '12 procent' },
      { vaerdi: '2140', enhed: 'pct' },
    ],
    sensible: [
      { id: 'svarfrist', vaerdi: '56', enhed: 'dage' },
      { id: 'svarfrist', vaerdi: '8', enhed: 'dage' },
      { id: 'svarfrist', vaerdi: '365', enhed: 'dage' },
      { vaerdi: '12' },
      { vaerdi: '2141' },
    ],
  },
  'digits that are read as another number': {
    senseless: [{ vaerdi: '2.140' }, { vaerdi: '"2140"' }, { vaerdi: '2,140' }, { vaerdi: '-3' }],
    sensible: [
      { vaerdi: '2142' },
      { vaerdi: '2143' },
      { vaerdi: '0.0e0', id: 'svarfrist', enhed: 'dage' },
      { vaerdi: '30' },
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (_kind, { senseless, sensible }) => {
  it.each(senseless)('is told: %j', (parts) => expect(told(parts)).not.toEqual([]));
  it.each(sensible)('is not seen where there is none: %j', (parts) => expect(told(parts)).toEqual([]));
});

describe('the kinds together', () => {
  it('are thirty figures of each sort', () => {
    const all = Object.values(KINDS);
    expect(all.flatMap(({ senseless }) => senseless).length).toBeGreaterThanOrEqual(30);
    expect(all.flatMap(({ sensible }) => sensible).length).toBeGreaterThanOrEqual(30);
  });

  it('tell how many days some weeks are', () => {
    const text =
      'version: 1\nomfang: fuld\nkommune:\n  navn: Randers\ntal:\n  svarfrist: {vaerdi: 8 uger, enhed: dage, periode: november 2026, kilde: kommunen, opslaaet: 2026-11-20}\n';
    const { faults } = checkAnswers(text, 'svar.yaml', RULES);
    expect(faults.find(({ code }) => code === 'number-with-words')?.message).toContain('56 dage');
  });
});

describe('about how many there are in the country', () => {
  it('is what a fact of the register says, so that it has a year and a source', () => {
    const facts = catalogue.facts.map(({ vaerdi }) => vaerdi).join('; ');
    const known = catalogue.questions.flatMap(({ id, tal }) =>
      tal?.landet_ca === undefined || id.startsWith('status.') ? [] : [tal.landet_ca],
    );
    expect(known).toHaveLength(3);
    for (const count of known) expect(facts).toContain(count.toLocaleString('da-DK'));
  });
});
