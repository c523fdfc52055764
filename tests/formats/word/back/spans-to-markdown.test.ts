import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansToMarkdown } from '../../../../src/formats/word/back/spans-to-markdown.ts';
import type { Span } from '../../../../src/formats/word/block.ts';
import { blocksFromMarkdown } from '../../../../src/formats/word/blocks-from-markdown.ts';
import { readPaper } from '../../../../src/papers/read/read-paper.ts';

const written = (...spans: readonly Span[]) => spansToMarkdown(spans, '\\\n');
const bold = (text: string): Span => ({ text, bold: true });
const href = 'https://a.example/b';

function readBack(markdown: string): readonly Span[] {
  const paper = readPaper(`# T\n\n${markdown}\n`);
  if (!paper.ok) throw new Error(paper.faults[0]?.message);
  const [, ...blocks] = blocksFromMarkdown(paper.value.parts);
  return blocks.flatMap(({ block }) => ('spans' in block ? block.spans : []));
}

function textOf(spans: readonly Span[]): string {
  const text = spans.map((span) => span.text).join('');
  return text.replace(/ +/g, ' ').trim();
}

interface Word {
  readonly text: string;
  /** How each sign from its first letter to its last is styled. */
  readonly looks: readonly string[];
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const signs = spans.flatMap((span) => Array.from(span.text, (sign) => ({ ...span, sign })));
  const text = signs.map(({ sign }) => sign).join('');
  return [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(({ 0: word, index }) => ({
    text: word,
    looks: signs
      .slice(index, index + word.length)
      .map((sign) =>
        `${sign.bold} ${sign.italic} ${sign.strike} ${sign.href}`.replaceAll('false', 'undefined'),
      ),
  }));
}

const piece = fc.constantFrom(
  ...['job', 'æ', '2026', ' ', ' ', ': ', ':', '(', ') ', '"', ', ', '. ', ' – '],
  ...['*', '_', '~~', '`', '[', '] ', '](', '!', '\\', '<b>', '&amp;', '|', '- ', '# ', '1. '],
);
const style = fc.constantFrom<Omit<Span, 'text'>>(
  {},
  { bold: true },
  { italic: true },
  { strike: true },
  { bold: true, italic: true },
  { bold: true, strike: true },
  { bold: true, italic: true, strike: true },
  { href },
  { href, bold: true },
);
const anySpans = fc.array(
  fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), style)
    .map(([pieces, look]): Span => ({ text: pieces.join(''), ...look })),
  { minLength: 1, maxLength: 6 },
);

describe('styles from Word as Markdown', () => {
  it('end before a sign that stands directly against a word', () => {
    expect(written({ text: 'Formål' }, bold(':'), { text: ' job' })).toBe('Formål: job');
    expect(written({ text: 'job' }, bold('(ordinære)'), { text: ' nu' })).toBe('job(**ordinære**) nu');
    expect(written(bold('Formål:'), { text: ' job' })).toBe('**Formål:** job');
  });

  it('stand inside each other', () => {
    const [one, two] = [
      { text: 'a', strike: true },
      { ...bold('b'), strike: true },
    ];
    expect(written(one, two)).toBe('~~a**b**~~');
    expect(written({ ...bold('a '), italic: true }, bold('b '), { ...bold('c'), italic: true })).toBe(
      '**_a_ b _c_**',
    );
  });

  it('leave the brackets in the text of a link to it', () => {
    expect(written({ text: 'a] b', href })).toBe(`[a\\] b](${href})`);
    expect(written({ text: 'a ', href }, { ...bold('[b'), href })).toBe(`[a **\\[b**](${href})`);
  });

  it('say the same when they are read again, and print no mark', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const back = readBack(written(...spans));
        expect(textOf(back)).toBe(textOf(spans));
        const readWords = wordsOf(back);
        // In the middle of a word some styles cannot be marked; a word that has one look keeps it.
        for (const [index, word] of wordsOf(spans).entries())
          if (new Set(word.looks).size === 1) expect(readWords[index]).toEqual(word);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is typed as code in Word', () => {
  const code = (text: string): Span => ({ text, code: true });

  it.each(['x\n# Overskrift\n- punkt\ny', 'Anna | 500', 'a ` b'])(
    'makes no structure of its own: %j',
    (text) => {
      const markdown = written(code(text));
      const paper = readPaper(
        `# T\n\n| A | B |\n| - | - |\n| ${markdown.replaceAll('\\\n', '<br>')} | 5 |\n\n${markdown}\n`,
      );
      if (!paper.ok) throw new Error(paper.faults[0]?.message);
      const blocks = blocksFromMarkdown(paper.value.parts).map(({ block }) => block);
      expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'row', 'row', 'paragraph']);
      expect(JSON.stringify(blocks[2])).toMatch(/"text":"5"/);
    },
  );

  it('is code still where it is only words', () => {
    expect(written(code('npm test'))).toBe('`npm test`');
  });
});

it('a link whose address holds the border of a cell moves nothing in the row', () => {
  const address = 'https://a.example/b|c';
  expect(written({ text: address, href: address })).not.toMatch(/(?<!\\)\|/);
});
