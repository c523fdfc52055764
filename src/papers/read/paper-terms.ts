import type { IsoDate, Term } from '../../content/catalogue/registers.ts';
import { findTerms } from '../../language/find-terms.ts';
import { blocksUnder, type PaperText } from './paper-text.ts';

/** A word in a paper that the register of terms advises against. */
export interface PaperTerm {
  readonly term: Term;
  /** The words as they are printed. */
  readonly found: string;
  /** Counted from 1. */
  readonly line: number;
  /** The nearest heading above. */
  readonly heading: string;
}

/** Of the words of several papers, each term the first time it stands: to mend it is one thing, wherever it is printed. */
export function firstOfEachTerm<T extends { readonly term: PaperTerm }>(hits: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const hit of hits) if (!first.has(hit.term.term.id)) first.set(hit.term.term.id, hit);
  return [...first.values()];
}

/** A word is looked for within a block: an empty line between two of them ends everything. */
const BETWEEN = '\n\n';

/** Every such word that a reader of the paper meets, in its order: not in an address behind a link, nor in the list of sources. */
export function paperTerms(paper: PaperText, terms: readonly Term[], date: IsoDate): readonly PaperTerm[] {
  const sources = new Set(blocksUnder(paper, '^Kilder$'));
  const blocks = paper.blocks.filter((block) => !sources.has(block));
  // All blocks at once: each search has its price, and there are hundreds of terms.
  const hits = findTerms(blocks.map(({ excerpt }) => excerpt).join(BETWEEN), terms, date);
  let next = 0;
  let begins = 0;
  let linesBefore = 0;
  return hits.flatMap(({ term, found, start, line }) => {
    for (let block = blocks[next]; block && start >= begins + block.excerpt.length; block = blocks[next]) {
      begins += block.excerpt.length + BETWEEN.length;
      linesBefore += block.excerpt.split('\n').length - 1 + BETWEEN.length;
      next += 1;
    }
    const block = blocks[next];
    return block ? [{ term, found, line: block.line + line - 1 - linesBefore, heading: block.heading }] : [];
  });
}
