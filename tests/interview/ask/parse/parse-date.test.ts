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
    ['2026', 'date-without-day'],
    ['december 2029', 'date-without-day'],
    ['torsdag den 8. december 2026', 'date-weekday-differs'],
    ['søndag 3/12-2026', 'date-weekday-differs'],
    ['31112026', 'date-not-in-calendar'],
    ['', 'date-unreadable'],
  ])('is turned down with a reason: "%s" is %s', (text, code) => {
    expect(parseDate(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it.each([
    ['8. december', '2026-12-08'],
    ['8/12', '2026-12-08'],
    ['d. 8. december', '2026-12-08'],
    ['den 8/12', '2026-12-08'],
    ['8.12.', '2026-12-08'],
    ['8 dec', '2026-12-08'],
    ['tirsdag d. 8. december', '2026-12-08'],
    ['tirsdag den 8/12 kl. 16.30', '2026-12-08'],
    ['3. februar', '2027-02-03'],
    ['22. november', '2026-11-22'],
    ['21. november', '2027-11-21'],
    ['29. februar', '2028-02-29'],
    ['8.12.2026', '2026-12-08'],
    ['08122026', '2026-12-08'],
    ['20261208', '2026-12-08'],
    ["8. dec. '26", '2026-12-08'],
    ['8. december 26', '2026-12-08'],
    ['udgangen af 2029', '2029-12-31'],
    ['ved udgangen af 2029', '2029-12-31'],
    ['ultimo 2029', '2029-12-31'],
    ['udgangen af juni 2028', '2028-06-30'],
    ['primo 2028', '2028-01-01'],
    ['begyndelsen af marts 2028', '2028-03-01'],
  ])('on 22 November 2026 "%s" is %s', (text, date) => {
    expect(parseDate(text, { today: '2026-11-22', looks: 'ahead' })).toEqual({ ok: true, value: date });
  });

  it('without a year is the last such day where something has been', () => {
    const back = { today: '2026-11-22', looks: 'back' } as const;
    expect(parseDate('18. november', back)).toEqual({ ok: true, value: '2026-11-18' });
    expect(parseDate('8. december', back)).toEqual({ ok: true, value: '2025-12-08' });
  });

  it('that is on another weekday is told with the right one', () => {
    expect(parseDate('torsdag den 8. december', { today: '2026-11-22', looks: 'ahead' })).toMatchObject({
      faults: [{ message: 'Den 8. december 2026 er en tirsdag, ikke en torsdag.' }],
    });
  });

  it('says how a date is written', () => {
    expect(parseDate('snart')).toMatchObject({
      faults: [{ wayOut: 'Skriv den for eksempel 3. december 2026 eller 3/12-2026.' }],
    });
  });
});
