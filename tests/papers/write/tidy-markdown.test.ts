import { describe, expect, it } from 'vitest';
import { tidyMarkdown } from '../../../src/papers/write/tidy-markdown.ts';

describe('a tidied paper', () => {
  it.each([
    ['has no space at the end of a line', 'a  \nb\t\n', 'a\nb\n'],
    ['has one blank line between paragraphs', 'a\n\n\n\nb', 'a\n\nb\n'],
    ['begins with its first word and ends with one line break', '\n\n a\n\n\n', 'a\n'],
    ['has single spaces between words', 'a   b  c', 'a b c\n'],
    ['keeps the indentation of a list', '- a\n  - b', '- a\n  - b\n'],
    ['has one full stop where a value ended in one', 'Det er sagt..', 'Det er sagt.\n'],
    ['keeps the three dots of somebody who hesitates', 'Vi venter... stadig', 'Vi venter... stadig\n'],
    ['keeps three dots before a full stop of ours', 'Vi venter....', 'Vi venter...\n'],
    ['has the line ends of Markdown, not of Windows', 'a\r\nb', 'a\nb\n'],
  ])('%s', (_what, text, tidy) => {
    expect(tidyMarkdown(text)).toBe(tidy);
  });

  it('is not changed by being tidied again', () => {
    const once = tidyMarkdown('a..  b\n\n\n\n- c  \n');
    expect(tidyMarkdown(once)).toBe(once);
  });
});
