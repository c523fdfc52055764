import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from '../../../src/formats/word/blocks-from-markdown.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { escapeValue, resolveValues } from '../../../src/papers/write/escape-markdown.ts';
import { printedBody } from '../../builders/printed.ts';

/** Every character that becomes one of ASCII when it is composed: U+037E a semicolon, U+1FEF a grave accent, U+212A a K. */
const BECOMING_ASCII = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => {
    const composed = character.normalize('NFC');
    return composed !== character && /^[\0-\x7f]+$/.test(composed);
  },
);

const wordsIn = (markdown: string) => parsePaper(markdown).blocks.at(-1)?.excerpt;

describe('characters are composed when the marks have been read, and escaped last', () => {
  it('there are such characters', () => {
    expect(BECOMING_ASCII).toEqual(expect.arrayContaining(['\u037e', '\u1fef', '\u212a']));
  });

  it.each(BECOMING_ASCII)('%j makes no code, no entity and no mark of direction', (character) => {
    const markdown = `# T\n\n${character}b${character} &lt${character} &#8206${character} |${character}|\n`;
    const ascii = character.normalize('NFC');
    expect(wordsIn(markdown)).toBe(`${ascii}b${ascii} &lt${ascii} &#8206${ascii} |${ascii}|`);
    const html = printedBody(markdown);
    expect(html).not.toMatch(/<code>|\u200e|&lt;|&#8206;/);
    const [, block] = blocksFromMarkdown(parsePaper(markdown).parts);
    expect(block?.block).toMatchObject({ kind: 'paragraph' });
    expect(JSON.stringify(block)).not.toContain('"code":true');
  });

  it('what a branch has written is printed as it was written, whatever it is made of', () => {
    const text = fc.array(
      fc.constantFrom(...BECOMING_ASCII, 'a\u030a', '&lt', '&#8206', 'b', '*', '|', ' '),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const typed = `x${pieces.join('')}x`;
        const printed = wordsIn(`# T\n\n${resolveValues(escapeValue(typed))}\n`);
        expect(printed).toBe(typed.replace(/\s+/g, ' ').normalize('NFC'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('an entity', () => {
  it.each([
    ['&aring;r', 'år'],
    ['&ndash;', '–'],
    ['&#230;&#xF8;', 'æø'],
    ['&amp;lt; &#38;lt; &#38;#60;', '&lt; &lt; &#60;'],
    ['&ukendt; &constructor;', '&ukendt; &constructor;'],
    ['a&#8206;b&#0;c&#xD800;d', 'a\ufffdb\ufffdc\ufffdd'],
    ['a&#10;b', 'a b'],
  ])('%s is %s in every format', (written, printed) => {
    const markdown = `# T\n\nx ${written} x\n`;
    expect(wordsIn(markdown)).toBe(`x ${printed} x`);
    expect(printedBody(markdown)).toContain(
      `<p>x ${printed.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} x</p>`,
    );
  });

  it('in code is code', () => {
    expect(wordsIn('# T\n\n`&aring;`\n')).toBe('&aring;');
  });
});
