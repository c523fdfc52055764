import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyWideParagraphs, expectEveryWord, wordsInHtml, wordsInWord } from '../builders/any-words.ts';
import { printedBody } from '../builders/printed.ts';

/** 3,000 by default; the whole measure is taken with DRAWN=5000. */
const numRuns = Number(process.env.DRAWN ?? 1500);

describe('every word of the Markdown is printed, wherever it stands', () => {
  it('in HTML and in Word', () => {
    fc.assert(
      fc.property(anyWideParagraphs(), ({ markdown, words }) => {
        expectEveryWord(words, wordsInHtml(printedBody(markdown)));
        expectEveryWord(words, wordsInWord(markdown));
      }),
      { numRuns },
    );
  });
});
