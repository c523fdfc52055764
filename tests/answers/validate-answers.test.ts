import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import type { Fault } from '../../src/fault.ts';
import { compileAnswerSchema } from '../builders/answer-schema.ts';
import { question, SMALL_QUESTIONS, smallCatalogue } from '../builders/catalogue.ts';

const NEEDED = 'kommune:\n  navn: Randers\nom_jer:\n  afdeling: DH Randers\n';
const TODAY = '2026-11-22';

function check(text: string, catalogue = smallCatalogue()): readonly Fault[] {
  const rules = { catalogue, validate: compileAnswerValidator(catalogue), today: TODAY };
  return checkAnswers(text, 'svar.yaml', rules).faults;
}

function codes(text: string, catalogue = smallCatalogue()): readonly string[] {
  return check(text, catalogue)
    .filter((fault) => fault.severity !== 'missing')
    .map((fault) => fault.code);
}

function missing(text: string): readonly string[] {
  return check(text)
    .filter((fault) => fault.severity === 'missing')
    .map((fault) => /\(([^()]*)\)$/.exec(fault.message)?.[1] ?? '');
}

describe('the list of approvals of before', () => {
  const asked = smallCatalogue({
    questions: [...SMALL_QUESTIONS, question({ id: 'godkendelse.navn', type: 'tekst' })],
  });

  it('is told where it has moved, and how it looks there', () => {
    const text = `version: 1\nomfang: hurtig\n${NEEDED}godkendelse:\n  - papir: strategiforslag\n    navn: Anne Holm\n    dato: 2026-11-18\n`;
    const moved = check(text, asked).find((fault) => fault.code === 'approvals-moved');
    expect(moved?.message).toContain('papirer:');
    expect(moved?.wayOut).toContain('godkendelse:\n      papirer:\n        - papir:');
    const mended = text.replace(/ {2}- papir[\s\S]*$/, (list) => `  papirer:\n${list.replace(/^/gm, '  ')}`);
    expect(codes(mended.trimEnd(), asked)).toEqual([]);
  });
});

describe('a file with nothing wrong', () => {
  it('has no fault when everything is answered, skipped or not known', () => {
    const text = `version: 1
omfang: hurtig
eksempel: true
kommune: {navn: kbh., strategi: ved-ikke}
om_jer: {afdeling: DH København, email: null, tilbud: [netvaerk]}
temaer: {screening: {status: delvist}}
tal:
  fleksjob: ved-ikke
  ledighedsydelse: {vaerdi: 1312.5, enhed: antal, periode: 2. kvartal 2026, kilde: DST, opslaaet: 2026-11-22}
moede: {dato: 2026-12-13}
debat: {eksempel:}
godkendelse: {papirer: [{papir: strategi, navn: Kirsten Holm, dato: 2026-11-01}]}
`;
    expect(check(text)).toEqual([]);
  });
});

describe('answers not given yet', () => {
  it('are told once each, with their question, and are no errors', () => {
    expect(missing(`version: 1\nomfang: hurtig\n${NEEDED}`).toSorted()).toEqual([
      'debat.eksempel',
      'kommune.strategi',
      'moede.dato',
      'om_jer.email',
      'om_jer.tilbud',
      'tal.fleksjob',
      'tal.ledighedsydelse',
      'temaer.screening.status',
    ]);
    expect(codes(`version: 1\nomfang: hurtig\n${NEEDED}`)).toEqual([]);
  });

  it('come last, in the order they are asked', () => {
    const faults = check(`version: 1\nomfang: hurtig\n${NEEDED}moede:\n  dato: snart\n`);
    expect(faults.map((fault) => fault.code).slice(0, 2)).toEqual(['not-a-date', 'missing-answer']);
    const ids = SMALL_QUESTIONS.map((each) => each.id);
    const told = missing(`version: 1\nomfang: hurtig\n${NEEDED}`);
    expect(told).toEqual(told.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)));
  });

  it('are those of the full walk too when that was chosen', () => {
    const quick = missing(`version: 1\nomfang: hurtig\n${NEEDED}`);
    const full = missing(`version: 1\nomfang: fuld\n${NEEDED}`);
    expect(full).toEqual(expect.arrayContaining([...quick]));
    expect(full).toContain('om_jer.telefon');
    expect(quick).not.toContain('om_jer.telefon');
  });

  it('count a question only when its condition is met', () => {
    const withStrategy = NEEDED.replace('navn: Randers', 'navn: Randers\n  strategi: ja');
    expect(missing(`version: 1\nomfang: hurtig\n${withStrategy}`)).toContain('kommune.strategi_titel');
    expect(missing(`version: 1\nomfang: hurtig\n${NEEDED}`)).not.toContain('kommune.strategi_titel');
  });

  it('are the same as the schema asks for', () => {
    for (const depth of ['hurtig', 'fuld']) {
      const text = `version: 1\nomfang: ${depth}\n${NEEDED}`;
      const validate = compileAnswerSchema(smallCatalogue());
      validate({
        version: 1,
        omfang: depth,
        kommune: { navn: 'Randers' },
        om_jer: { afdeling: 'DH Randers' },
      });
      const asked = (validate.errors ?? [])
        .filter((error) => error.keyword === 'required')
        .map((error) =>
          `${error.instancePath}/${error.params.missingProperty}`.slice(1).replaceAll('/', '.'),
        );
      const told = missing(text);
      for (const path of asked)
        expect(told.some((id) => id === path || id.startsWith(`${path}.`))).toBe(true);
      for (const id of told)
        expect(asked.some((path) => id === path || id.startsWith(`${path}.`))).toBe(true);
    }
  });

  it('are meant too by a section that stands empty', () => {
    const text = `version: 1\nomfang: hurtig\n${NEEDED}tal:\n`;
    expect(codes(text)).toEqual([]);
    expect(missing(text)).toContain('tal.fleksjob');
  });

  it('are not told on top of a section that is something else', () => {
    const text = `version: 1\nomfang: hurtig\n${NEEDED}tal: mange\n`;
    expect(codes(text)).toEqual(['section-needed']);
    expect(missing(text)).not.toContain('tal.fleksjob');
  });
});

describe('a file with nothing but faults', () => {
  const many = (line: (index: number) => string, count: number) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  it.each([
    ['names', many((index) => `n${index}: 1\n`, 1300)],
    ['choices', `om_jer:\n  tilbud:\n${many((index) => `    - n${index}\n`, 9000)}`],
    ['approvals', `godkendelse:\n  papirer:\n${many(() => '    - {a: 1}\n', 9000)}`],
    ['CPR numbers', `# ${many(() => '010170-1234 ', 5000)}`],
  ])('is told a hundred of them at once: %s', (_what, lines) => {
    const text = `version: 1\nomfang: hurtig\n${lines}`;
    const before = performance.now();
    const told = codes(text).filter((code) => code !== 'required-answer');
    expect(performance.now() - before).toBeLessThan(5000);
    expect(told.length).toBeGreaterThan(50);
    expect(told.length).toBeLessThan(150);
  });
});

describe('one fault a place', () => {
  it('however many branches of the schema turned the answer down', () => {
    expect(codes(`version: 1\nomfang: hurtig\n${NEEDED}moede:\n  dato: i morgen\n`)).toEqual(['not-a-date']);
    expect(codes(`version: 1\nomfang: hurtig\n${NEEDED}tal:\n  fleksjob: mange\n`)).toEqual([
      'figure-incomplete',
    ]);
  });

  it('but each wrong part of a figure has its own', () => {
    const figure =
      '    vaerdi: 12,5\n    enhed: stk\n    periode: 2026\n    kilde: DST\n    opslaaet: i går\n    aar: 2026\n';
    const text = `version: 1\nomfang: hurtig\n${NEEDED}tal:\n  fleksjob:\n${figure}`;
    expect(codes(text)).toEqual([
      'decimal-comma',
      'wrong-unit',
      'text-read-as-number',
      'not-a-date',
      'unknown-key',
    ]);
  });

  it('and a CPR number outweighs anything else said of the same place', () => {
    const text = `version: 1\nomfang: fuld\n${NEEDED}  telefon: 0101701234\n`;
    expect(codes(text)).toEqual(['personal-number']);
  });
});

describe('whatever the schema turns down', () => {
  it('is told, whatever kind of value stands at whatever question', () => {
    const values = [
      '1',
      '1.5',
      'true',
      '""',
      'tekst',
      '[]',
      '[1]',
      '{}',
      '{a: 1}',
      '.nan',
      '-1',
      '[[1]]',
      '"ved ikke"',
    ];
    const catalogue = smallCatalogue();
    const validate = compileAnswerValidator(catalogue);
    for (const { id } of SMALL_QUESTIONS) {
      for (const value of values) {
        const text = `version: 1\nomfang: fuld\n${nested(id.split('.'), value)}`;
        const { parsed, faults } = checkAnswers(text, 'svar.yaml', { catalogue, validate, today: TODAY });
        validate(parsed?.answers);
        const refused = (validate.errors ?? []).some((error) =>
          error.instancePath.startsWith(`/${id.replaceAll('.', '/')}`),
        );
        const told = faults.filter((fault) => fault.severity === 'error' && fault.code !== 'required-answer');
        expect([id, value, refused && told.length === 0]).toEqual([id, value, false]);
        for (const fault of told)
          expect(`${fault.message} ${fault.wayOut}`).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('has a message even where the question itself sees nothing wrong', () => {
    const picky = smallCatalogue({ questions: [question({ id: 'om_jer.navn', type: 'tekst' })] });
    const validate = compileAnswerValidator({
      questions: [question({ id: 'om_jer.navn', type: 'tekst', maks_tegn: 3 })],
    });
    const { faults } = checkAnswers('version: 1\nomfang: fuld\nom_jer:\n  navn: Kirsten\n', 'svar.yaml', {
      catalogue: picky,
      validate,
      today: TODAY,
    });
    expect(faults.map((fault) => fault.code)).toEqual(['invalid-answer']);
  });
});

function nested(names: readonly string[], value: string): string {
  return `${names.map((name, depth) => `${'  '.repeat(depth)}${name}:`).join('\n')} ${value}\n`;
}
