import { describe, expect, it } from 'vitest';
import { answersOf } from './builders/answers.ts';
import { paperNamed, papersOf } from './builders/papers.ts';

/** What is law, and what the regions are called, changes on 1 January 2027: a paper is read after it is written. */
const branch = {
  'kommune.navn': 'Slagelse',
  'om_jer.afdeling': 'DH Slagelse',
  'om_jer.navn': 'Kirsten Holm',
  'om_jer.titel': 'formand',
};
const strategy = (date: string, meeting?: string) =>
  paperNamed(
    papersOf(answersOf({ ...branch, ...(meeting && { 'moede.dato': meeting }) }), date),
    'strategiforslag',
  );

describe('a strategy around New Year 2027', () => {
  it('says of the new main act that it is expected, when it is sent before the day', () => {
    const text = strategy('2026-11-22');
    expect(text).toContain('ventes at træde i kraft den 1. januar 2027');
    expect(text).toContain('Vi har ikke set, at loven er vedtaget.');
  });

  it.each([
    ['written and sent after it', '2027-02-01', undefined],
    ['written before it and sent after it', '2026-12-20', '2027-03-10'],
  ])('says only that it was expected, when %s', (_when, date, meeting) => {
    const text = strategy(date, meeting);
    expect(text).toContain('ville træde i kraft den 1. januar 2027');
    expect(text).toContain('Vi har ikke set loven og henviser derfor ikke til dens regler.');
    expect(text).not.toContain('ventes at træde i kraft');
  });

  it.each([
    ['2027-02-01', undefined],
    ['2026-12-20', '2027-03-10'],
  ])('tells no rule that may have ended when it is read (%s)', (date, meeting) => {
    expect(strategy(date, meeting)).not.toMatch(/75 (?:pct\.|procent)/);
  });

  it('warns that a rule may have changed when the hearing ends after the day', () => {
    const text = strategy('2026-11-22');
    expect(text).toMatch(/75 (?:pct\.|procent)/);
    expect(text).toContain('Reglen kan være ændret, når udvalget tager stilling.');
  });

  it.each([
    ['2026-08-03', undefined, 'Region Sjælland, som har'],
    ['2026-11-22', undefined, 'Region Sjælland (fra 2027 Region Østdanmark), som har'],
    ['2026-12-20', '2027-03-10', 'Region Østdanmark (før 2027 Region Sjælland), som har'],
    ['2027-01-02', undefined, 'Region Østdanmark, som har'],
  ])('asks the region that is there in the days of the hearing (%s)', (date, meeting, region) => {
    expect(strategy(date, meeting)).toContain(region);
  });
});
