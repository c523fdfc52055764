import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyWideParagraphs, expectEveryWord, wordsInHtml, wordsInWord } from '../builders/any-words.ts';
import { printedBody } from '../builders/printed.ts';
import { paragraphs, textOfXml, wordFile, wordPart } from '../builders/word.ts';

/** 1,500 by default; the whole measure is taken with DRAWN=5000. */
const numRuns = Number(process.env.DRAWN ?? 1500);
/** As many constructs as in some 16 papers of the drawn size. */
const LARGE = 40;

describe('every word of the Markdown is there, wherever it stands', () => {
  it('in HTML and in Word', () => {
    fc.assert(
      fc.property(anyWideParagraphs(), ({ markdown, words }) => {
        expectEveryWord(words, wordsInHtml(printedBody(markdown)));
        expectEveryWord(words, wordsInWord(markdown));
      }),
      { numRuns },
    );
  });

  it('in the file itself that Word opens', async () => {
    await fc.assert(
      fc.asyncProperty(anyWideParagraphs(LARGE), async ({ markdown, words }) => {
        const file = await wordFile(markdown);
        const parts = ['word/document.xml', 'word/endnotes.xml'].flatMap((part) =>
          paragraphs(wordPart(file, part)).map(textOfXml),
        );
        // Word counts the numbers of lists when it opens the file.
        const written = words.filter((word) => !/^\d+\.$/.test(word));
        expectEveryWord(written, parts.join(' ').replaceAll('&amp;', '&'));
      }),
      { numRuns: Math.ceil(numRuns / 100) },
    );
  });
});
