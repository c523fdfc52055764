import { describe, expect, it } from 'vitest';
import { periodEnd } from '../../../src/proposal/calendar/last-day-of-period.ts';

describe('the last day of the period of a figure', () => {
  it.each([
    ['2. kvartal 2026', '2026-06-30'],
    ['4. kvartal 2025', '2025-12-31'],
    ['august 2026', '2026-08-31'],
    ['Februar 2028', '2028-02-29'],
    ['2025', '2025-12-31'],
  ])('%s ends %s', (period, end) => {
    expect(periodEnd(period)).toBe(end);
  });

  it.each(['8. november 2026', 'uge 32', '', 'de seneste tolv måneder'])(
    '%j has none to be sure of',
    (period) => {
      expect(periodEnd(period)).toBeNull();
    },
  );
});
