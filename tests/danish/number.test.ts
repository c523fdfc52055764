import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, numberInWords } from '../../src/danish/number.ts';

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [1234567, '1.234.567'],
    [12.5, '12,5'],
    [0.25, '0,25'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is a percentage with one decimal at most', () => {
    expect(formatPercent(12.5)).toBe('12,5 procent');
    expect(formatPercent(12.54)).toBe('12,5 procent');
    expect(formatPercent(95)).toBe('95 procent');
  });

  it('is a word up to twelve', () => {
    expect(numberInWords(0)).toBe('nul');
    expect(numberInWords(3)).toBe('tre');
    expect(numberInWords(12)).toBe('tolv');
    expect(numberInWords(13)).toBe('13');
    expect(numberInWords(1300)).toBe('1.300');
  });
});
