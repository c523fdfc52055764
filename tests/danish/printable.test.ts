import { describe, expect, it } from 'vitest';
import { printable } from '../../src/danish/printable.ts';

describe('printable', () => {
  it('takes the sting out of escapes, C1 controls and turned text, and keeps the length', () => {
    const hostile = 'a\u001b[31mb\u009b2Jc\u0007d\u202ee\u200bf\ufeff';
    const shown = printable(hostile);
    expect(shown).toBe('a\uFFFD[31mb\uFFFD2Jc\uFFFDd\uFFFDe\uFFFDf\uFFFD');
    expect(shown).toHaveLength(hostile.length);
  });

  it('keeps tabs, Danish letters and emoji', () => {
    expect(printable('\tÆrø 👩🏽‍🦽 – «ja»')).toBe('\tÆrø 👩🏽‍🦽 – «ja»');
  });
});
