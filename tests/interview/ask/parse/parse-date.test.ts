import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../src/interview/ask/parse/parse-date.ts';

describe('a typed date', () => {
  it.each([
    '3. december 2026',
    '3 december 2026',
    '3. dec. 2026',
    '3.december 2026',
    'Torsdag den 3. december 2026',
    'den 3/12-2026',
    'd. 3/12 2026',
    '3/12/2026',
    '3/12-26',
    '03.12.2026',
    '03-12-2026',
    '2026-12-03',
    '  3.  DECEMBER  2026 ',
  ])('is understood as 3 December 2026: "%s"', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: '2026-12-03' });
  });

  it('puts the day before the month', () => {
    expect(parseDate('1/2-2027')).toEqual({ ok: true, value: '2027-02-01' });
  });

  it.each([
    ['3. december', 'date-without-year'],
    ['3/12', 'date-without-year'],
    ['31/11-2026', 'date-not-in-calendar'],
    ['29. februar 2027', 'date-not-in-calendar'],
    ['12/13-2026', 'date-not-in-calendar'],
    ['3/12-1226', 'date-far-away'],
    ['snart', 'date-unreadable'],
    ['i morgen', 'date-unreadable'],
    ['2026', 'date-unreadable'],
    ['', 'date-unreadable'],
  ])('is turned down with a reason: "%s" is %s', (text, code) => {
    expect(parseDate(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('says how a date is written', () => {
    expect(parseDate('snart')).toMatchObject({
      faults: [{ wayOut: 'Skriv den for eksempel 3. december 2026 eller 3/12-2026.' }],
    });
  });
});
