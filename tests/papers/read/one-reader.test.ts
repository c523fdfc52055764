import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/danish/words.ts';
import { type Block, wordsOf } from '../../../src/formats/word/block.ts';
import { blocksFromMarkdown } from '../../../src/formats/word/blocks-from-markdown.ts';
import { readText } from '../../../src/papers/read/paper-text.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { measureLength } from '../../../src/papers/write/fit-length.ts';
import { anyBlocks, anyMarkup, paperOf } from '../../builders/any-paper.ts';
import { everythingPaper } from '../../builders/everything-paper.ts';
import { printedBody, textOf } from '../../builders/printed.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';

const EXAMPLES = projectFiles('examples', '.md').map(({ name, text }) => [name, text] as const);

/** Where a line is broken differs from one kind of paper to the next. */
const letters = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '');

function seenByTheCheck(markdown: string): string {
  return letters(
    parsePaper(markdown).blocks.flatMap(({ kind, cells, excerpt }) => (kind === 'row' ? cells : [excerpt])),
  );
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'rule') return [];
  return block.kind === 'row' ? block.cells.map(wordsOf) : [wordsOf(block.spans)];
}

function seenInWord(markdown: string): string {
  return letters(blocksFromMarkdown(parsePaper(markdown).parts).flatMap(({ block }) => textsOf(block)));
}

/** HTML raises the number of a note, or sets it small, and leaves its brackets out: the one difference that is meant. */
function seenInHtml(markdown: string): string {
  const html = printedBody(markdown).replace(
    /<(sup|span)(?: class="mark")?><a(?: id="[^"]*")? href="#_note-\d+">(\d+)<\/a><\/\1>/g,
    '[$2]',
  );
  return letters([textOf(html)]);
}

/** Counted from the blocks of Word: all but the list of sources, numbers of sources and notes, and our note on an example. */
function countedFromWord(markdown: string) {
  let heading = '';
  const texts = blocksFromMarkdown(parsePaper(markdown).parts).flatMap(({ block }) => {
    if (block.kind === 'heading') heading = wordsOf(block.spans);
    return heading === 'Kilder' ? [] : textsOf(block);
  });
  const read = texts
    .filter((text) => !text.startsWith('Eksempel. Svarene og tallene'))
    .map((text) => text.replace(/\s*\[\d+\]/g, ''))
    .filter((text) => text !== '');
  return { words: countWords(read.join('\n')), characters: [...read.join('\n')].length };
}

function expectAgreement(markdown: string): void {
  const seen = seenByTheCheck(markdown);
  expect(seenInWord(markdown)).toBe(seen);
  expect(seenInHtml(markdown)).toBe(seen);
  expect(measureLength(markdown)).toEqual(countedFromWord(markdown));
}

describe('the check, the length, Word and HTML see the same words', () => {
  it.each([...EXAMPLES, ['everything', everythingPaper] as const])('in %s', (_name, markdown) => {
    expectAgreement(markdown);
  });

  it('in any paper that the templates and the answers can make', () => {
    fc.assert(
      fc.property(anyBlocks(), (blocks) => expectAgreement(paperOf(blocks))),
      { numRuns: 150 },
    );
  });

  it('in any paper that somebody has written in by hand', () => {
    fc.assert(
      fc.property(anyMarkup(), (blocks) => expectAgreement(paperOf(blocks))),
      { numRuns: 300 },
    );
  });
});

describe('a link', () => {
  it('is its words alone: 61 characters for the check and for the length, and not 106', () => {
    const markdown =
      'Læs kommunens [frister for hjælpemidler](https://www.randers.dk/borger/frister2026), og skriv til dem her.\n';
    expect([...readText(parsePaper(markdown).blocks)].length).toBe(61);
    expect(measureLength(markdown).characters).toBe(61);
  });
});

describe('a place in a paper', () => {
  /** Of words that are written as they are printed. */
  const firstWord = (text: string) => /[\p{L}\d]+/u.exec(text)?.[0] ?? '';

  it.each(EXAMPLES)('is the line where the words stand: %s', (_name, markdown) => {
    const lines = markdown.split('\n');
    const paper = parsePaper(markdown);
    for (const { line, excerpt } of [...paper.blocks, ...paper.sentences])
      expect(lines[line - 1]).toContain(firstWord(excerpt));
  });

  it('is told sentence by sentence, also over a gap and a line that is broken by hand', () => {
    const { sentences } = parsePaper(
      '# T\n\nDen første. Den\nanden [INDSÆT TAL: x] her.\nDen tredje.\n\n- et punkt\n  i to linjer. Og\n  mere.\n',
    );
    expect(sentences.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Den første.'],
      [3, 'Den anden her.'],
      [5, 'Den tredje.'],
      [7, 'et punkt i to linjer.'],
      [8, 'Og mere.'],
    ]);
  });

  it('of a note is where it is written, though it is read at the end', () => {
    const { blocks } = parsePaper('# T\n\nA[^x].\n\n[^x]: Noten.\n\nB.\n');
    expect(blocks.map(({ line, excerpt }) => [line, excerpt])).toEqual([
      [1, 'T'],
      [3, 'A[1].'],
      [7, 'B.'],
      [8, 'Noter'],
      [5, 'Noten.'],
    ]);
  });
});
