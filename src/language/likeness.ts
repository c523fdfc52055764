import { splitSentences } from '../danish/sentences.ts';

/** How like two texts are, as an editor with both on the table would see it. */
export interface Likeness {
  /** Sentences of the shorter text that the other has too, word for word or nearly. */
  readonly shared: readonly string[];
  /** Sentences of the shorter text. */
  readonly sentences: number;
  /** Shared of the shorter text's sentences, 0–1. */
  readonly sentenceShare: number;
  /** Shingles in both of the shingles in either, 0–1 (Jaccard). */
  readonly shingleShare: number;
}

/** Above this, two pieces are the same letter: a bar set by us (docs/tjekliste.md, D-22). */
export const SAME_LETTER = 0.6;
/** Words in a shingle: short enough to see through one changed word, long enough not to see common turns of phrase. */
const SHINGLE = 3;
/** Two sentences with so many shingles in common are one sentence with a word changed. */
const NEARLY = 0.6;

/**
 * Compares two texts as they are read, a paragraph a line. The names given (of municipalities, committees, branches) and all figures count as the
 * same word, since a letter with another name in it is the same letter.
 */
export function likeness(one: string, other: string, names: readonly string[] = []): Likeness {
  return compareRead(readForLikeness(one, names), readForLikeness(other, names));
}

/** A text made ready to be compared with many. */
export type ReadText = readonly Sentence[];

/** The first half of `likeness`, for whoever compares every text with every other. */
export function readForLikeness(text: string, names: readonly string[] = []): ReadText {
  return sentencesOf(text, namePattern(names));
}

/** The other half of `likeness`. */
export function compareRead(a: ReadText, b: ReadText): Likeness {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shared = shorter.filter((sentence) => longer.some((candidate) => nearlySame(sentence, candidate)));
  return {
    shared: shared.map((sentence) => sentence.text),
    sentences: shorter.length,
    sentenceShare: shorter.length === 0 ? 0 : shared.length / shorter.length,
    shingleShare: jaccard(union(a), union(b)),
  };
}

interface Sentence {
  readonly text: string;
  readonly key: string;
  readonly shingles: ReadonlySet<string>;
}

function sentencesOf(read: string, pattern: RegExp | null): readonly Sentence[] {
  return read
    .split('\n')
    .flatMap(splitSentences)
    .map((text) => {
      const words = (pattern ? text.replace(pattern, ' navn ') : text)
        .toLocaleLowerCase('da')
        .replace(/\d[\d.,]*/g, ' tal ')
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
      return { text, key: words.join(' '), shingles: shinglesOf(words) };
    })
    .filter((sentence) => sentence.key !== '');
}

function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:(?:i|på) )?(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
}

function nearlySame(a: Sentence, b: Sentence): boolean {
  return a.key === b.key || jaccard(a.shingles, b.shingles) >= NEARLY;
}

/** Runs of so many words; a sentence shorter than that is one of its own. */
function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < SHINGLE) return new Set([words.join(' ')]);
  return new Set(
    words.slice(SHINGLE - 1).map((_word, index) => words.slice(index, index + SHINGLE).join(' ')),
  );
}

function union(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => [...sentence.shingles]));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((shingle) => b.has(shingle)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
