import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSmall } from '../../../src/language/privacy/in-small.ts';

describe('a text in small letters', () => {
  it('has every sign in its place', () => {
    expect(inSmall('VORES Søn, İbrahims ØKO')).toBe('vores søn, İbrahims øko');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => inSmall(text).length === text.length));
  });
});
