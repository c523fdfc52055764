import type { IsoDate, Term } from '../content/catalogue/registers.ts';
import { exemptRanges, type TextRange } from './exempt-ranges.ts';

/** A place where a text says what the register of terms advises against. */
export interface TermHit {
  readonly term: Term;
  /** The words as they stand in the text. */
  readonly found: string;
  /** Offset in the text, counted from 0. */
  readonly start: number;
  /** Counted from 1. */
  readonly line: number;
}

/** What Danish may add to a noun or an adjective; a last consonant is doubled before a vowel ("pålæg", "pålægget"). */
const ENDING =
  "(?:e|en|ens|er|ers|ere|eren|erne|ernes|ene|enes|et|ets|ede|ne|nes|n|ns|r|rs|rne|rnes|t|ts)?(?:'?s|')?";
const CONSONANT = /[bdfgklmnprst]$/iu;
/** After one of these no word begins; after any other sign one may. */
const WITHIN_WORDS = new Set('abcdefghijklmnopqrstuvwxyzæøå0123456789');
/**
 * Written out, because a pattern with \\p{L} or \\S takes milliseconds to make, and there is one for each term: the letters of
 * Latin-1 and Latin Extended-A, and the spaces that a text may hold.
 */
const LETTER_OR_DIGIT = '[A-Za-zÀ-ÖØ-öø-ž\\d]';
const SPACE = '[ \\t\\r\\u00A0\\u2009\\u202F]';
/** Between two words: spaces, at most one line break, and marks for bold or italics. */
const GAP = `[*_]*(?:${SPACE}+|${SPACE}*\\n${SPACE}*(?!\\n))[*_]*`;

interface Patterns {
  readonly words: RegExp;
  readonly exempt: RegExp | null;
}

const patterns = new WeakMap<Term, Patterns>();

/**
 * Every outdated, unfitting or wrong term in a text that is one on this date, in the order of the text.
 * Not counted: the longer phrases in which a term is right (`undtagen`), quotations and addresses.
 */
export function findTerms(text: string, terms: readonly Term[], date: IsoDate): readonly TermHit[] {
  const exempt = exemptRanges(text);
  // The one letter that becomes two when it is made small; places in both texts must be the same.
  const folded = text.replaceAll('İ', 'I').toLowerCase();
  const starts = wordStarts(folded);
  const hits = terms
    .filter((term) => term.fra === undefined || term.fra <= date)
    .flatMap((term) => {
      const places = placesOf(term, folded, starts);
      return places.length === 0 ? [] : hitsOf(term, text, places, exempt);
    })
    .sort((a, b) => a.start - b.start);
  return withLines(hits, text);
}

/** Where a word may begin, by its first character: to search a whole text for each term takes long. */
function wordStarts(folded: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  let before = ' ';
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (!WITHIN_WORDS.has(before)) {
      const known = starts.get(character);
      if (known) known.push(at);
      else starts.set(character, [at]);
    }
    before = character;
  }
  return starts;
}

/** Where the first word of one of the term's wordings stands, in the order of the text. */
function placesOf(
  term: Term,
  folded: string,
  starts: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const places = term.skriv_ikke.flatMap((wording) => {
    const [first = ''] = wording.toLowerCase().split(' ');
    return (starts.get(first.charAt(0)) ?? []).filter((at) => folded.startsWith(first, at));
  });
  return [...new Set(places)].sort((a, b) => a - b);
}

function hitsOf(
  term: Term,
  text: string,
  places: readonly number[],
  exempt: readonly TextRange[],
): readonly Omit<TermHit, 'line'>[] {
  const { words, exempt: phrases } = patternsOf(term);
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    words.lastIndex = place;
    const match = place < end ? null : words.exec(text);
    if (!match) continue;
    matches.push(match);
    end = words.lastIndex;
  }
  if (matches.length === 0) return [];
  const right = phrases === null ? [] : [...text.matchAll(phrases)].map(rangeOf);
  return outside(outside(matches, exempt), right).map((match) => ({
    term,
    found: match[0],
    start: match.index,
  }));
}

/** Those that no range holds. Both are in the order of the text, which is gone through once. */
function outside(matches: readonly RegExpExecArray[], ranges: readonly TextRange[]) {
  let next = 0;
  let covered = 0;
  return matches.filter(({ index }) => {
    for (let range = ranges[next]; range && range.start <= index; range = ranges[next]) {
      covered = Math.max(covered, range.end);
      next += 1;
    }
    return index >= covered;
  });
}

/** Line by line from the beginning, whichever hits there are. */
function withLines(hits: readonly Omit<TermHit, 'line'>[], text: string): readonly TermHit[] {
  let line = 1;
  let from = 0;
  return hits.map((hit) => {
    line += text.slice(from, hit.start).split('\n').length - 1;
    from = hit.start;
    return { ...hit, line };
  });
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length };
}

function patternsOf(term: Term): Patterns {
  let known = patterns.get(term);
  if (!known) {
    known = {
      words: new RegExp(alternatives(term.skriv_ikke, term.praecis === true), term.praecis ? 'uy' : 'iuy'),
      exempt: term.undtagen === undefined ? null : new RegExp(phrases(term.undtagen), 'giu'),
    };
    patterns.set(term, known);
  }
  return known;
}

/** The longest wording first, so that a hit shows as much as there is. */
function alternatives(wordings: readonly string[], exact: boolean): string {
  const longestFirst = [...wordings].sort((a, b) => b.length - a.length);
  return longestFirst.map((wording) => wholeWords(wording, exact)).join('|');
}

function wholeWords(wording: string, exact: boolean): string {
  const before = /^[\p{L}\d]/u.test(wording) ? `(?<!${LETTER_OR_DIGIT})` : '';
  const after = /[\p{L}\d]$/u.test(wording) ? `(?!${LETTER_OR_DIGIT})` : '';
  const doubled = CONSONANT.test(wording) ? `(?:${wording.at(-1)}(?=e))?` : '';
  const ending = exact || !/\p{L}$/u.test(wording) ? '' : `${doubled}${ENDING}`;
  return `${before}${spaced(wording)}${ending}${after}`;
}

function phrases(wordings: readonly string[]): string {
  return wordings.map(spaced).join('|');
}

function spaced(wording: string): string {
  return wording
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join(GAP);
}
