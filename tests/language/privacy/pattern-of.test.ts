import { describe, expect, it } from 'vitest';
import { inSmallLetters, patternOf } from '../../../src/language/privacy/pattern-of.ts';

const TEXTS = [
  'vores søn',
  'hovores søn',
  'Vores Søns',
  'vores sønner',
  'vores søn7',
  'vores -søn',
  'vores é søn',
  '',
];

describe('a pattern', () => {
  it.each([
    String.raw`(?<!\p{L})vores\ssøn(?!\p{L})`,
    String.raw`^\p{Lu}\p{Ll}+ [\p{L}\d-]+$`,
    String.raw`[^\p{L}\s]`,
    String.raw`\[\p{L}|\p{L}\]|\p{Ll}{7,}`,
  ])('finds with the letters of Danish what it finds with all: %s', (source) => {
    for (const text of TEXTS)
      expect(patternOf(source).exec(text)?.[0]).toBe(new RegExp(source, 'u').exec(text)?.[0]);
  });

  it('is made once', () => {
    expect(patternOf('a')).toBe(patternOf('a'));
  });
});

describe('a text in small letters', () => {
  it('has every sign where it was', () => {
    for (const text of ['VORES Søn', 'İbrahims søn', 'ẞ og Ǆ']) {
      expect(inSmallLetters(text)).toHaveLength(text.length);
      expect(inSmallLetters(text).slice(-4)).toBe(text.slice(-4).toLowerCase());
    }
  });
});
