import { describe, expect, it } from 'vitest';
import { lastYearOfTerm, strategyPeriod } from '../../../src/proposal/calendar/strategy-period.ts';

describe('the period of a strategy', () => {
  it.each([
    ['2026-01-01', 2026, 2029],
    ['2026-06-30', 2026, 2029],
    ['2026-07-01', 2027, 2029],
    ['2026-11-22', 2027, 2029],
    ['2029-06-30', 2029, 2029],
    ['2029-07-01', 2030, 2033],
    ['2033-12-31', 2034, 2037],
  ])('proposed on %s goes from %i to %i', (date, from, to) => {
    expect(strategyPeriod(date)).toEqual({ from, to });
  });

  it.each([
    [2026, 2029],
    [2029, 2029],
    [2030, 2033],
    [2025, 2025],
  ])('keeps inside the council term: %i is in the one that ends in %i', (year, last) => {
    expect(lastYearOfTerm(year)).toBe(last);
  });
});
