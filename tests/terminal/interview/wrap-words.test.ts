import { describe, expect, it } from 'vitest';
import { wrapFlush, wrapWords } from '../../../src/terminal/interview/wrap-words.ts';

describe('a text on a narrow screen', () => {
  it('is broken between words', () => {
    expect(wrapWords('en to tre fire fem seks syv', 20)).toBe('en to tre fire fem\nseks syv');
  });

  it('keeps its own lines and their indentation', () => {
    expect(wrapWords('  en\n\n  to', 40)).toBe('  en\n\n  to');
  });

  it('sets the rest of a numbered line in below it', () => {
    expect(wrapWords('12. en to tre fire fem', 20)).toBe('12. en to tre fire\n    fem');
    expect(wrapWords('  a: en to tre fire fem', 20)).toBe('  a: en to tre fire\n  fem');
  });

  it('lets a word that is too long stand', () => {
    expect(wrapWords('kommunalbestyrelsesmedlemmerne ja', 20)).toBe('kommunalbestyrelsesmedlemmerne\nja');
  });

  it('indents what follows in a list', () => {
    expect(wrapWords('en to tre fire fem seks', 22, '  ')).toBe('en to tre fire fem\n  seks');
  });

  it('is never wider than is good to read', () => {
    const lines = wrapWords('ord '.repeat(100), 300).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('is measured by the columns it takes, not by the units it is stored in', () => {
    // "å" as a letter and a ring, and signs that take two columns.
    expect(wrapWords(`${'a\u030A'.repeat(9)} ${'a\u030A'.repeat(10)}`, 20)).not.toContain('\n');
    expect(wrapWords('日本語日本語 日本語日本語', 20)).toBe('日本語日本語\n日本語日本語');
  });

  it('keeps a number and what it counts together, where the text says so', () => {
    expect(wrapWords('en to tre fire 12\u00A0kr.', 20)).toBe('en to tre fire\n12\u00A0kr.');
  });

  it('begins each line at the edge where it is heard or felt, as wide as the screen', () => {
    expect(wrapFlush('12. en to tre fire fem', 20)).toBe('12. en to tre fire\nfem');
    const lines = wrapFlush('ord '.repeat(100).trim(), 300).split('\n');
    expect(lines).toHaveLength(2);
  });
});
