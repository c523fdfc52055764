import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selectMeasures } from '../../src/proposal/select-measures.ts';
import { printableThemes } from '../../src/proposal/themes.ts';
import { traceNotPrinted } from '../../src/proposal/why-chosen.ts';
import { onTrace } from '../../src/trace.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';
import { measure, theme } from '../builders/themes.ts';

const { themes, questions } = realCatalogue();
const heard: string[] = [];
let deaf: () => void = () => undefined;
beforeAll(() => {
  deaf = onTrace(({ about, text }) => about === 'measures' && heard.push(text));
});
afterAll(() => deaf());
beforeEach(() => void heard.splice(0));

const MISSING = Object.fromEntries(themes.map(({ id }) => [`temaer.${id}.status`, 'nej']));
/** The ids told in the lines that hold these words. */
const told = (words: string) =>
  heard.filter((line) => line.includes(words)).flatMap((line) => line.match(/[A-ZÆØÅ]{1,3}-\d+/g) ?? []);

describe('what is told of why a measure was chosen', () => {
  it.each<[string, FlatAnswers, boolean]>([
    ['nothing answered', {}, false],
    ['everything missing', MISSING, false],
    ['everything missing, and little told', { ...MISSING, 'prioritet.tema': themes[0]?.id ?? '' }, true],
    ['some ticked', { ...MISSING, 'temaer.skaanejob.indsatser': ['SKÅ-1'] }, false],
    ['one decided', { ...MISSING, 'status.KOM-1.besluttet': 'ja' }, false],
  ])('holds every measure of the register once, in or out, as it came to be: %s', (_, given, little) => {
    const selected = selectMeasures(themes, answersOf(given), questions, little);
    expect(told(' is in (')).toEqual(selected.map((one) => one.measure.id));
    const ids = themes.flatMap(({ indsatser }) => indsatser.map(({ id }) => id));
    expect(told('').toSorted()).toEqual(ids.toSorted());
  });

  it('says which were left out by the limit of four, and by that little was told', () => {
    selectMeasures(themes, answersOf(MISSING), questions);
    expect(told(' is in (')).toHaveLength(4);
    expect(told('more than four').length).toBeGreaterThan(0);
    heard.splice(0);
    selectMeasures(themes, answersOf({ ...MISSING, 'prioritet.tema': 'unge' }), questions, true);
    expect(told(' is in (')).toHaveLength(1);
    expect(told('told little').length).toBeGreaterThan(4);
  });

  it('says which do not fit here, cost too much, or are not printed on the day', () => {
    const one = theme('a', {
      indsatser: [
        measure('A-1', { relevant: { 'kommune.strategi': { const: 'ja' } } }),
        measure('A-2', { pris: 3 }),
        measure('A-3', { trykkes_til: '2026-12-31' }),
        measure('A-4'),
      ],
    });
    const given = answersOf({ 'temaer.a.status': 'nej', 'kommune.strategi': 'nej' });
    const onDay = printableThemes([one], '2027-01-01');
    traceNotPrinted([one], onDay, ['2027-01-01']);
    selectMeasures(onDay, given, questions);
    expect(told('`relevant` does not hold')).toEqual(['A-1']);
    expect(told('costs more')).toEqual(['A-2']);
    expect(told('not printed on 2027-01-01')).toEqual(['A-3']);
    expect(told(' is in (missing)')).toEqual(['A-4']);
  });
});
