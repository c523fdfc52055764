import { describe, expect, it } from 'vitest';
import { nextSteps, nextStepsText } from '../../../src/proposal/calendar/next-steps.ts';
import { SMALL_QUESTIONS } from '../../builders/catalogue.ts';
import { answers, TODAY } from '../../builders/interview.ts';

const FIGURES = SMALL_QUESTIONS.filter(({ type }) => type === 'tal');

function steps(given: Record<string, unknown>) {
  return nextSteps(answers('hurtig', given), [], TODAY);
}

describe('the next steps', () => {
  it('are counted back from the meeting: board, secretariat, newspaper', () => {
    const found = steps({ moede: { dato: '2027-01-15' } });
    expect(found.map(({ by }) => by)).toEqual(['2026-12-18', '2026-12-25', '2027-01-08']);
    expect(found[1]?.text).toContain('vi regner med 21 dage');
  });

  it('use the deadline of the council when it is known', () => {
    const [, item] = steps({ moede: { dato: '2027-01-15', frist_dage: 10 } });
    expect(item?.by).toBe('2027-01-05');
    expect(item?.text).toContain('(ti dage før mødet den 15. januar 2027)');
    expect(steps({ moede: { dato: '2027-01-15', frist_dage: 'ved-ikke' } })[1]?.by).toBe('2026-12-25');
  });

  it('warn when the deadline has passed, and never ask for something in the past', () => {
    const found = steps({ moede: { dato: '2026-12-03' } });
    expect(found[1]?.warning).toContain('Fristen var den 12. november 2026');
    expect(found[0]?.text).toBe('Få udkastene godkendt i bestyrelsen nu.');
    for (const step of found) expect(step.by && step.by >= TODAY).toBe(true);
  });

  it('the deadline is today is not passed', () => {
    const [, item] = steps({ moede: { dato: '2026-12-13' } });
    expect(item).toMatchObject({ by: TODAY });
    expect(item?.warning).toBeUndefined();
  });

  it('warn that an occasion grows old before a meeting far ahead', () => {
    expect(steps({ moede: { dato: '2027-03-01' } })[2]?.warning).toContain('send før den 22. december 2026');
    expect(steps({ moede: { dato: '2026-12-29' } })[2]?.warning).toBeUndefined();
  });

  it('ask for the date of the meeting when it is not known', () => {
    for (const moede of [undefined, { dato: 'ved-ikke' }, { dato: null }]) {
      const texts = steps(moede ? { moede } : {}).map(({ text }) => text);
      expect(texts[1]).toContain('Find datoen for næste møde');
      expect(texts).toHaveLength(3);
    }
  });

  it('say so when the meeting has been held', () => {
    expect(steps({ moede: { dato: '2026-11-01' } })[1]?.warning).toContain('1. november 2026');
  });

  it('begin with the figures that are missing, by name', () => {
    const figure = { vaerdi: 1, enhed: 'antal', periode: '2026', kilde: 'os', opslaaet: TODAY };
    const [first] = nextSteps(
      answers('hurtig', { tal: { fleksjob: figure, ledighedsydelse: 'ved-ikke' } }),
      FIGURES,
      TODAY,
    );
    expect(first?.text).toContain('borgere på ledighedsydelse og svar til tiden');
    expect(first?.text).not.toContain('ansatte i fleksjob');
  });

  it('count the figures that are too many to name', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({
      ...FIGURES[0],
      id: `tal.nummer${index}`,
    })) as typeof FIGURES;
    expect(nextSteps(answers('hurtig'), many, TODAY)[0]?.text).toContain('og to til');
  });

  it('are told as numbered lines with each warning below its step', () => {
    expect(nextStepsText([{ text: 'Gør det.', warning: 'Det haster.' }, { text: 'Hvil.' }])).toBe(
      'Det næste, I skal gøre:\n1. Gør det.\nBemærk: Det haster.\n2. Hvil.',
    );
  });
});
