import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitSentences } from '../../../src/danish/sentences.ts';
import { splitWords } from '../../../src/danish/words.ts';
import { exemptRanges } from '../../../src/language/exempt-ranges.ts';
import { paperTerms } from '../../../src/papers/read/paper-terms.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { CATALOGUE, EXAMPLE_DATE } from '../../builders/papers.ts';

afterEach(() => vi.restoreAllMocks());

/** The characters that all segments hold on to: each keeps the whole text it was found in. */
function heldBySegments(run: () => unknown): number {
  let held = 0;
  const { segment } = Intl.Segmenter.prototype;
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    const segments = segment.call(this, text);
    held += [...segments].length * text.length;
    return segments;
  });
  run();
  vi.restoreAllMocks();
  return held;
}

/** The characters that are gone through in search of others. */
function searched(run: () => unknown): number {
  let characters = 0;
  const { indexOf } = String.prototype;
  const spy = vi.spyOn(String.prototype, 'indexOf');
  spy.mockImplementation(function (this: string, wanted: string, from = 0) {
    const found = indexOf.call(this, wanted, from);
    characters += (found === -1 ? this.length : found) - from;
    return found;
  });
  run();
  spy.mockRestore();
  return characters;
}

describe('a text twice as long is twice the work', () => {
  const TEXTS: readonly (readonly [string, string])[] = [
    ['words', 'Kommunen svarer borgeren. '],
    ['one word', 'aGVsbG8'],
    ['sentences without an end', 'pct. af nr. '],
  ];

  it.each(TEXTS)('to split into words: %s', (_name, text) => {
    const work = (times: number) => heldBySegments(() => splitWords(text.repeat(times)));
    expect(work(4000)).toBeLessThan(2.5 * work(2000));
  });

  it.each(TEXTS)('to split into sentences: %s', (_name, text) => {
    const work = (times: number) => heldBySegments(() => splitSentences(text.repeat(times)));
    expect(work(4000)).toBeLessThan(2.5 * work(2000));
  });

  it.each(['»', '"', '„', '‘', '“ ', '» "'])('to find quotations, however many are open: %s', (marks) => {
    const work = (times: number) => searched(() => [...exemptRanges(`${marks.repeat(times)}x`)]);
    expect(work(4000)).toBeLessThan(2.5 * work(2000) + 100);
  });

  it('to read remarks that nobody closes', () => {
    const work = (times: number) => searched(() => parsePaper(`<div>\n${'<!-- '.repeat(times)}\n`).blocks);
    expect(work(2000)).toBeLessThan(2.5 * work(1000) + 1000);
  });
});

describe('long texts are split as short ones', () => {
  it('into the same words', () => {
    const line = "Kommunens svar: 12,5 pct. af DH's medlemmer i Høje-Taastrup.\n";
    const words = splitWords(line);
    expect(splitWords(line.repeat(200))).toEqual(Array.from({ length: 200 }, () => words).flat());
  });

  it('into the same sentences', () => {
    const line = 'Den 1. januar gik 5 pct. til bus nr. 2. Så kom svaret! Hvorfor? ';
    const sentences = splitSentences(line);
    expect(sentences).toHaveLength(3);
    expect(splitSentences(line.repeat(300))).toEqual(Array.from({ length: 300 }, () => sentences).flat());
  });
});

describe('a paper that nobody can set', () => {
  it.each([
    ['quotations', '> '.repeat(3000)],
    ['quotations without a space', '>'.repeat(100_000)],
    ['lists', '- '.repeat(3000)],
    ['bold in bold', '**a '.repeat(2000)],
  ])('is read line by line and refused by the formats: %s', (name, marks) => {
    const markdown = `# T\n\nFør.\n\n${marks}en klient${name === 'bold in bold' ? ' b**'.repeat(2000) : ''}\n`;
    const paper = parsePaper(markdown);
    expect(paper.tooDeep).toBe(true);
    expect(paper.blocks.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(paper.blocks.at(-1)?.excerpt).toContain('en klient');
    expect(readPaper(markdown)).toMatchObject({ ok: false, faults: [{ code: 'markdown-too-deep' }] });
  });

  it('is not one with a long line across the page', () => {
    expect(parsePaper(`# T\n\n${'- '.repeat(100)}\n\n${'*'.repeat(100)}\n`).tooDeep).toBe(false);
  });
});

it.each([
  ['one word', 'a'.repeat(150_000)],
  ['a picture as text', 'aGVsbG8+/='.repeat(15_000)],
  ['quotation marks', '"'.repeat(100_001)],
  ['gaps that nobody closes', '[INDSÆT '.repeat(20_000)],
])('a paper of %s is read to its end', (_name, text) => {
  const paper = parsePaper(`# T\n\n${text}\n\nEn klient.\n`);
  expect(paper.sentences.at(-1)?.text).toBe('En klient.');
  expect(paperTerms(paper, CATALOGUE.terms, EXAMPLE_DATE).map(({ found }) => found)).toEqual(['klient']);
});
