import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/answers/parse-answers.ts';
import { senseFaults } from '../../../src/answers/sense/sense-faults.ts';
import { smallCatalogue } from '../../builders/catalogue.ts';

const TODAY = '2026-11-22';

/** The rules that object; what each says is in tests/answers/broken/. */
function objections(text: string, today = TODAY): readonly string[] {
  const parsed = parseAnswers(text, 'svar.yaml');
  if (!parsed.ok) throw new Error('the test file must be sound YAML');
  return senseFaults(parsed.value, smallCatalogue(), today).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
}

interface Figure {
  readonly vaerdi: string;
  readonly periode?: string;
  readonly opslaaet?: string;
  readonly more?: string;
}

function figure(
  id: string,
  { vaerdi, periode = '2. kvartal 2026', opslaaet = '2026-11-15', more = '' }: Figure,
) {
  return `  ${id}: {vaerdi: ${vaerdi}, periode: ${periode}, kilde: DST, opslaaet: ${opslaaet}${more}}\n`;
}

describe('the municipality', () => {
  it.each(['Randers', 'randers kommune', 'Århus', 'Kbh.', 'Bornholms Regionskommune', ' HØJE-TAASTRUP '])(
    'may be written "%s"',
    (name) => {
      expect(objections(`kommune:\n  navn: "${name}"\n`)).toEqual([]);
    },
  );
});

describe('the meeting', () => {
  it('can take an item until the deadline has passed, by the rule of its own council', () => {
    const meeting = 'moede:\n  dato: 2026-12-13\n';
    expect(objections(meeting, '2026-11-22')).toEqual([]);
    expect(objections(meeting, '2026-11-23')).toEqual(['warning deadline-passed']);
    expect(objections(`${meeting}  frist_dage: 10\n`, '2026-12-03')).toEqual([]);
    expect(objections(`${meeting}  frist_dage: 10\n`, '2026-12-04')).toEqual(['warning deadline-passed']);
  });

  it('is not past on its own day', () => {
    const meeting = 'moede:\n  dato: 2026-12-13\n  frist_dage: 0\n';
    expect(objections(meeting, '2026-12-13')).toEqual([]);
    expect(objections(meeting, '2026-12-14')).toEqual(['warning meeting-passed']);
  });

  it('may be unknown', () => {
    expect(objections('moede:\n  dato: ved-ikke\n')).toEqual([]);
  });
});

describe('figures', () => {
  it('of five persons may be printed, of four and none not', () => {
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '5' })}`)).toEqual([]);
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '4' })}`)).toEqual(['warning small-number']);
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '0' })}`)).toEqual(['warning small-number']);
  });

  it('in percent are small when few persons are behind them', () => {
    const percent = (vaerdi: string, naevner: string) =>
      objections(`tal:\n${figure('svar_til_tiden', { vaerdi, more: `, naevner: ${naevner}` })}`);
    expect(percent('10', '50')).toEqual([]);
    expect(percent('9', '50')).toEqual(['warning small-number']);
    expect(percent('0', '50')).toEqual([]);
    expect(percent('100', '4')).toEqual(['warning small-number']);
    expect(percent('100', '5')).toEqual([]);
    expect(percent('100.5', '500')).toEqual(['error percentage-above-100']);
  });

  it('in percent count for the whole country too', () => {
    const text = `tal:\n${figure('svar_til_tiden', { vaerdi: '50', more: ', naevner: 100, landet: 610' })}`;
    expect(objections(text)).toEqual(['error percentage-above-100']);
  });

  it('may be looked up today, and be of this year', () => {
    expect(
      objections(`tal:\n${figure('fleksjob', { vaerdi: '9', opslaaet: TODAY, periode: '2026' })}`),
    ).toEqual([]);
  });

  it.each(['"2026"', '1. halvår 2026', 'januar-juni 2026', '2026K2'])(
    'know their year from %s',
    (periode) => {
      expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '9', periode })}`)).toEqual([]);
    },
  );

  it.each(['i år', '"12026"', 'uge 12'])('do not know their year from %s', (periode) => {
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '9', periode })}`)).toEqual([
      'error period-without-year',
    ]);
  });

  it('that stand side by side may differ in spaces and capitals of the period', () => {
    const text = `tal:\n${figure('fleksjob', { vaerdi: '9', periode: '2.  Kvartal 2026' })}${figure('ledighedsydelse', { vaerdi: '9' })}`;
    expect(objections(text)).toEqual([]);
  });

  it('with a decimal point are not taken for thousands', () => {
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '12.5' })}`)).toEqual([]);
    expect(objections(`tal:\n${figure('fleksjob', { vaerdi: '"1.234"' })}`)).toEqual([]);
  });
});

describe('goals', () => {
  const baseline = `tal:\n${figure('ledighedsydelse', { vaerdi: '312' })}`;
  const goal = (vaerdi: string, dato: string) =>
    objections(`${baseline}maal:\n  ledighedsydelse: {vaerdi: ${vaerdi}, dato: ${dato}}\n`);

  it('may hold the figure where it is, and must not make it worse', () => {
    expect(goal('312', '2029-12-31')).toEqual([]);
    expect(goal('313', '2029-12-31')).toEqual(['error goal-wrong-way']);
  });

  it('lie after the figure they start from', () => {
    expect(goal('200', '2026-11-22')).toEqual([]);
    expect(goal('200', '2026-11-16')).toEqual(['warning goal-passed']);
    expect(goal('200', '2026-11-14')).toEqual(['error goal-before-baseline']);
  });

  it('need no figure to be looked at', () => {
    expect(objections('maal:\n  ledighedsydelse: {vaerdi: 200, dato: 2029-12-31}\n')).toEqual([
      'warning unasked-answer',
    ]);
  });
});

describe('the limit of the newspaper', () => {
  it('needs a source with a year, unless it is unknown', () => {
    expect(
      objections('debat:\n  maks_ord: 300\n  graense_kilde: avisens side, set 15. november 2026\n'),
    ).toEqual([]);
    expect(objections('debat:\n  maks_ord: ved-ikke\n')).toEqual([]);
  });
});

describe('texts', () => {
  it('may hold a # inside, and a remark after them', () => {
    expect(objections('debat:\n  krav: vedtage krav#1 # i morgen\n  eksempel: "nr. #1"\n')).toEqual([]);
  });

  it('may speak of not knowing', () => {
    expect(objections('debat:\n  krav: I ved ikke, hvad I beder om\nkommune:\n  strategi_titel:\n')).toEqual(
      [],
    );
  });

  it('tell an unlikely CPR number apart from a likely one', () => {
    expect(objections('debat:\n  krav: se 610170-1234\n')).toEqual(['warning personal-number']);
    expect(objections('debat:\n  krav: ring 8640 0000 eller +45 86400000\n')).toEqual([
      'warning contact-in-answer',
    ]);
  });
});
