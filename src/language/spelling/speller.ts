import { distance } from 'fastest-levenshtein';
import type { Dictionary } from './dictionary.ts';
import { type TextWord, wordsToCheck } from './words-to-check.ts';

/** More words of one text would be a lesson and no help; the next ones come when these are mended. */
const MOST_WORDS = 3;
const MOST_SUGGESTIONS = 3;
/** A half of a compound; shorter ones are found in nearly any misspelling. */
const SHORTEST_HALF = 4;
/** From here on a word has room for three slips and is still the same. */
const LONG_WORD = 8;

/** A word that may be misspelt. */
export interface DoubtfulWord extends TextWord {
  /** One to three words that may be meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** Looks for misspelt words. */
export interface Speller {
  /** At most three words of a text, in its order, that no dictionary knows and that have a known word near them; `kept` are right whatever it says. */
  doubtful(text: string, kept?: readonly string[]): readonly DoubtfulWord[];
}

/**
 * Danish spelling by a dictionary. A word is doubtful only when a word that is meant can be shown: `known` are those of the field,
 * and two known words in one are a compound, with or without s or e between them, unless a single slip leads to a
 * word there is ("kørselordning").
 */
export function createSpeller(dictionary: Dictionary, known: ReadonlySet<string>): Speller {
  const isKnown = (word: string): boolean => known.has(word) || dictionary.knows(word);
  const isRight = (word: string) =>
    isKnown(word) ||
    (word.includes('-') && word.split('-').every((part) => part.length < 4 || isKnown(part)));
  const nearWords = (word: string): readonly string[] => {
    const limit = word.length < LONG_WORD ? 2 : 3;
    const near = dictionary.nearest(word).filter((other) => distance(word, other) <= limit);
    const isOneSlip = near.some((other) => distance(word, other) === 1);
    if (!isOneSlip && isCompound(word, isKnown)) return [];
    // What is written of here is likelier than what merely looks alike: "mennesker" before "menisker".
    const ofTheField = near.filter((other) => known.has(other));
    return [...new Set([...ofTheField, ...near])].slice(0, MOST_SUGGESTIONS);
  };
  const judged = new Map<string, readonly string[]>();
  const suggestionsFor = (word: string): readonly string[] => {
    const before = judged.get(word);
    if (before) return before;
    const suggestions = isRight(word) ? [] : nearWords(word);
    judged.set(word, suggestions);
    return suggestions;
  };
  return {
    doubtful(text, kept = []) {
      const found: DoubtfulWord[] = [];
      for (const { word, start } of wordsToCheck(text)) {
        if (found.length === MOST_WORDS) break;
        const suggestions = kept.includes(word) ? [] : suggestionsFor(word);
        if (suggestions.length > 0) found.push({ word, start, suggestions });
      }
      return found;
    },
  };
}

function isCompound(word: string, isKnown: (word: string) => boolean): boolean {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const first = word.slice(0, at);
    const firsts = /[se]$/.test(first) && at > SHORTEST_HALF ? [first, first.slice(0, -1)] : [first];
    if (isKnown(word.slice(at)) && firsts.some(isKnown)) return true;
  }
  return false;
}
