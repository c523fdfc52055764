import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/danish/personal-number.ts';

describe('findPersonalNumbers', () => {
  it.each([
    '010170-1234',
    '0101701234',
    '010170 1234',
    '010170\u00a01234',
    '010170 - 1234',
    '010170–1234',
    '010170/1234',
    '311299.4321',
    '290200-1111',
    '010170-\n1234',
    '010170\n1234',
    '010170-\r\n1234',
  ])('finds %s', (text) => {
    expect(findPersonalNumbers(`født ${text}, bor her`)).toHaveLength(1);
  });

  it('does not ask for a valid check digit, as numbers since 2007 have none', () => {
    expect(findPersonalNumbers('010107-0000')).toHaveLength(1);
  });

  it('tells a number for administrative use apart', () => {
    expect(findPersonalNumbers('610170-1234')[0]?.administrative).toBe(true);
    expect(findPersonalNumbers('010170-1234')[0]?.administrative).toBe(false);
  });

  it.each([
    '12 34 56 78',
    '+45 12345678',
    '4512345678',
    '12345678',
    '2026-11-22',
    '320170-1234',
    '311100-1234',
    '300200-1234',
    '011370-1234',
    '1010117012345',
    '01017012345',
    '1.012.341.234',
  ])('leaves %s alone', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  it('leaves no digit of a number to be read, and the columns where they were', () => {
    expect(maskPersonalNumbers('Hun, 010170-1234, og 020280-4321.')).toBe(
      'Hun, ••••••-••••, og ••••••-••••.',
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const text = `${before} 010170-1234 ${after}`;
        const masked = maskPersonalNumbers(text);
        expect(masked).toHaveLength(text.length);
        expect(findPersonalNumbers(masked)).toEqual([]);
      }),
    );
  });
});
