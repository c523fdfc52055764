import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/danish/read-date.ts';

describe('readDate', () => {
  it.each([
    ['3. december 2026', '2026-12-03'],
    ['den 3. Dec. 2026', '2026-12-03'],
    ['3/12-2026', '2026-12-03'],
    ['3/12 26', '2026-12-03'],
    ['03.12.2026', '2026-12-03'],
    ['2026-12-3', '2026-12-03'],
    ['2026/12/03', '2026-12-03'],
    ['20261203', '2026-12-03'],
  ])('reads %s as %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(['30. februar 2027', '2026-13-01', 'efter jul', 'december 2026', '', '3. hej 2026'])(
    'reads no date in "%s"',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});
