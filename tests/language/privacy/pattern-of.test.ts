import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../src/language/privacy/pattern-of.ts';

const TEXTS = [
  'vores søn',
  'VORES SØN',
  'Vores Søns',
  'hovores søn',
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
  ])('finds with the Latin letters what it finds with all: %s', (source) => {
    for (const flags of ['iu', 'u'])
      for (const text of TEXTS)
        expect(patternOf(source, flags).exec(text)?.[0]).toBe(new RegExp(source, flags).exec(text)?.[0]);
  });

  it('is made once', () => {
    expect(patternOf('a', 'iu')).toBe(patternOf('a', 'iu'));
  });
});
