import type { IsoDate, Term } from '../catalogue/registers.ts';
import { exemptRanges, type TextRange } from './exempt-ranges.ts';

/** A place where a text says what the register of terms advises against. */
export interface TermHit {
  readonly term: Term;
  /** The words as they stand in the text. */
  readonly found: string;
  /** Offset in the text, counted from 0. */
  readonly start: number;
  /** Line and column, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** What Danish may add to a noun or an adjective; a last consonant is doubled before a vowel ("pålæg", "pålægget"). */
const ENDING =
  "(?:e|en|ens|er|ers|ere|eren|erne|ernes|ene|enes|et|ets|ede|ne|nes|n|ns|r|rs|rne|rnes|t|ts)?(?:'?s|')?";
const CONSONANT = /[bdfgklmnprst]$/iu;
/** Between two words: spaces, at most one line break, and marks for bold or italics. */
const GAP = '[*_]*(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*(?=\\S))[*_]*';

interface Patterns {
  readonly words: RegExp;
  readonly exempt: RegExp | null;
  /** The words of each wording in small letters: a text that lacks one of them does not hold it, and is not searched. */
  readonly wordings: readonly (readonly string[])[];
}

const patterns = new WeakMap<Term, Patterns>();

/**
 * Every outdated, unfitting or wrong term in a Markdown text that is one on this date, in the order of the text.
 * Not counted: the longer phrases in which a term is right (`undtagen`), quotations, addresses and the list of sources.
 */
export function findTerms(text: string, terms: readonly Term[], date: IsoDate): readonly TermHit[] {
  const exempt = exemptRanges(text);
  // The one letter that becomes two when it is made small; places in both texts must be the same.
  const folded = text.replaceAll('İ', 'I').toLowerCase();
  return terms
    .filter((term) => term.fra === undefined || term.fra <= date)
    .flatMap((term) => hitsOf(term, matchesOf(term, text, folded), text, exempt))
    .sort((a, b) => a.start - b.start);
}

/** Every match of the term's wordings, sought only where one of them may begin: to search a whole text for each takes long. */
function matchesOf(term: Term, text: string, folded: string): readonly RegExpExecArray[] {
  const { words, wordings } = patternsOf(term);
  const present = wordings.filter((wording) => wording.every((word) => folded.includes(word)));
  const starts = new Set(present.flatMap(([first = '']) => placesOf(first, folded)));
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < end) continue;
    words.lastIndex = start;
    const match = words.exec(text);
    if (!match) continue;
    matches.push(match);
    end = words.lastIndex;
  }
  return matches;
}

function placesOf(word: string, folded: string): readonly number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) places.push(at);
  return places;
}

function hitsOf(
  term: Term,
  matches: readonly RegExpExecArray[],
  text: string,
  exempt: readonly TextRange[],
): readonly TermHit[] {
  const { exempt: phrases } = patternsOf(term);
  if (matches.length === 0) return [];
  const right = phrases === null ? [] : [...text.matchAll(phrases)].map(rangeOf);
  const excused = [...exempt, ...right];
  return matches
    .filter(({ index }) => !excused.some((range) => range.start <= index && index < range.end))
    .map((match) => ({ term, found: match[0], start: match.index, ...positionAt(text, match.index) }));
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
      wordings: term.skriv_ikke.map((wording) => wording.toLowerCase().split(' ')),
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
  const before = /^[\p{L}\d]/u.test(wording) ? '(?<![\\p{L}\\d])' : '';
  const after = /[\p{L}\d]$/u.test(wording) ? '(?![\\p{L}\\d])' : '';
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

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
