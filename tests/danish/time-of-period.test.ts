import { expect, it } from 'vitest';
import { monthsOfPeriod, timeOfPeriod } from '../../src/danish/time-of-period.ts';

it.each([
  ['1. kvartal 2021', 2021, 3],
  ['4. kvartal 2021', 2021.75, 3],
  ['april 2021', 2021.25, 1],
  ['2021', 2021, 12],
])('%s begins in the year %f and lasts %i months', (period, time, months) => {
  expect(timeOfPeriod(period)).toBe(time);
  expect(monthsOfPeriod(period)).toBe(months);
});

it.each(['', 'i fjor', '5. kvartal 2021', 'uge 3 2021', '2021-2022', '21'])(
  '%s is no period of a series',
  (period) => {
    expect(timeOfPeriod(period)).toBeUndefined();
  },
);
