import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  formatMonth,
  isIsoDate,
  yearOf,
} from '../../src/danish/date.ts';

const isoDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it('is written as Danes write it, whatever the time zone of the machine', () => {
    expect(formatDate('2026-12-12')).toBe('12. december 2026');
    expect(formatDate('2027-01-01')).toBe('1. januar 2027');
    expect(formatMonth('2026-12-01')).toBe('december 2026');
  });

  it('must be one that exists', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    for (const text of [
      '2027-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-1-1',
      '26-01-01',
      '2026-12-03T00:00',
      '',
    ]) {
      expect(isIsoDate(text), text).toBe(false);
    }
  });

  it('moves by days and months', () => {
    expect(addDays('2026-12-15', -21)).toBe('2026-11-24');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('knows how far it is from another', () => {
    expect(daysBetween('2026-11-22', '2026-12-22')).toBe(30);
    expect(daysBetween('2026-12-22', '2026-11-22')).toBe(-30);
    expect(yearOf('2026-11-22')).toBe(2026);
  });

  it('comes back from wherever it is moved to, also over the days when clocks change', () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isIsoDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });
});
