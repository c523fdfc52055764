import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers } from './builders/answers.ts';
import { paperNamed, papersAskedFor, papersOf } from './builders/papers.ts';

/** What is law, and what the regions are called, changes on 1 January 2027: a paper is read after it is written. */
const branch = (meeting?: string, given: FlatAnswers = {}) =>
  answersOf({
    'kommune.navn': 'Slagelse',
    'om_jer.afdeling': 'DH Slagelse',
    'om_jer.navn': 'Kirsten Holm',
    'om_jer.titel': 'formand',
    ...(meeting && { 'moede.dato': meeting }),
    ...given,
  });
const strategy = (date: string, meeting?: string, given: FlatAnswers = {}) =>
  paperNamed(papersOf(branch(meeting, given), date), 'strategiforslag');
const knowledge = (date: string, meeting?: string) =>
  paperNamed(papersAskedFor('vidensark', branch(meeting), date), 'viden-og-lov');

const RULE = /75 (?:pct\.|procent)/;
/** The measures that are there because of a rule that may end. */
const RESTS_ON_RULE: readonly (readonly [string, FlatAnswers])[] = [
  ['SCR-3', { 'temaer.screening.indsatser': ['SCR-3'] }],
  ['FLE-5', { 'temaer.fleksjob.indsatser': ['FLE-5'] }],
];
const READ_AFTER: readonly (readonly [string, string, string | undefined])[] = [
  ['written and sent after it', '2027-02-01', undefined],
  ['written before it and sent after it', '2026-12-20', '2027-03-10'],
];

describe('»Viden og lov« around New Year 2027', () => {
  it('says of the new main act that it is expected, when it is sent before the day', () => {
    const text = knowledge('2026-11-22');
    expect(text).toContain('ventes at træde i kraft den 1. januar 2027');
    expect(text).toContain('Vi har ikke set, at loven er vedtaget.');
  });

  it.each(READ_AFTER)('says only that it was expected, when %s', (_when, date, meeting) => {
    const text = knowledge(date, meeting);
    expect(text).toContain('ville træde i kraft den 1. januar 2027');
    expect(text).toContain('Vi har ikke set loven og henviser derfor ikke til dens regler.');
    expect(text).not.toContain('ventes at træde i kraft');
  });

  it('tells a rule that the act may end together with the warning that it may', () => {
    const text = knowledge('2026-11-22');
    expect(text).toMatch(RULE);
    expect(text).toContain('Træder den i kraft, kan reglerne her være ændret.');
    expect(text).toMatch(
      /Reglerne gælder, så vidt vi ved, den \d+\. \p{L}+ 2026\. Bagefter kan de være ændret\./u,
    );
  });

  it.each(READ_AFTER)('tells no rule that may have ended, when %s', (_when, date, meeting) => {
    expect(knowledge(date, meeting)).toContain('# Viden og lov');
    expect(knowledge(date, meeting)).not.toMatch(RULE);
  });
});

describe('a strategy around New Year 2027', () => {
  it.each(RESTS_ON_RULE)('tells the rule that %s rests on with its source', (_id, given) => {
    const text = strategy('2026-08-03', undefined, given);
    expect(text).toMatch(/75 procent.* \[1\]/);
    expect(text).toContain('## Kilder');
  });

  it.each(RESTS_ON_RULE)(
    'warns that the rule behind %s may have changed when the hearing ends after the day',
    (_id, given) => {
      const warning = 'Reglen kan være ændret, når udvalget tager stilling.';
      const late = strategy('2026-11-22', undefined, given);
      expect(late).toMatch(RULE);
      expect(late).toContain(warning);
      expect(strategy('2026-08-03', undefined, given)).not.toContain(warning);
    },
  );

  it.each(
    READ_AFTER.flatMap(([when, date, meeting]) =>
      RESTS_ON_RULE.map(([id, given]) => ({ when, date, meeting, id, given })),
    ),
  )('tells no rule that may have ended, when $when, though $id was chosen', ({ date, meeting, given }) => {
    const papers = papersOf(branch(meeting, given), date);
    expect(papers.length).toBeGreaterThan(4);
    expect(papers.filter(({ markdown }) => RULE.test(markdown)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['2026-08-03', undefined, 'Region Sjælland'],
    ['2026-11-22', undefined, 'Region Sjælland (fra 2027 Region Østdanmark)'],
    ['2026-12-20', '2027-03-10', 'Region Østdanmark (før 2027 Region Sjælland)'],
    ['2027-01-02', undefined, 'Region Østdanmark'],
  ])('hears the region that is there in the days of the hearing (%s)', (date, meeting, region) => {
    expect(strategy(date, meeting)).toContain(`hører handicaprådet og ${region} til den `);
  });
});
