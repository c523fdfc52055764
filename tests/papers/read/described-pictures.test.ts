import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/papers/read/read-paper.ts';

function addresses(markdown: string): readonly string[] | string | undefined {
  const paper = readPaper(`# T\n\n${markdown}`);
  return paper.ok ? paper.value.pictures.map(({ href }) => href) : paper.faults[0]?.code;
}

describe('the pictures of a paper', () => {
  it.each([
    'Her: ![En rampe](a.png).',
    '- punkt\n  - ![En rampe](a.png)',
    '| A |\n| - |\n| ![En rampe](a.png) |',
    '> [![En rampe](a.png)](https://dh.dk)',
    'Note[^1].\n\n[^1]: ![En rampe](a.png)',
  ])('are found in %j', (markdown) => {
    expect(addresses(markdown)).toEqual(['a.png']);
  });

  it.each(['![](a.png)', '![ ](a.png)', '| A |\n| - |\n| ![](a.png) |'])(
    'each need a text for those who do not see them: %j',
    (markdown) => {
      expect(addresses(markdown)).toBe('picture-without-text');
    },
  );
});
