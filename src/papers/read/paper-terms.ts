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

/** Every such word that a reader of the paper meets, in its order: not in an address behind a link, nor in the list of sources. */
export function paperTerms(paper: PaperText, terms: readonly Term[], date: IsoDate): readonly PaperTerm[] {
  const sources = new Set(blocksUnder(paper, '^Kilder$'));
  return paper.blocks
    .filter((block) => !sources.has(block))
    .flatMap(({ excerpt, line, heading }) =>
      findTerms(excerpt, terms, date).map((hit) => ({
        term: hit.term,
        found: hit.found,
        line: line + hit.line - 1,
        heading,
      })),
    );
}
