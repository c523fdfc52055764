import { describe, expect, it } from 'vitest';
import { wrapWords } from '../../../../src/terminal/interview/inquirer/wrap-words.ts';

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
});
