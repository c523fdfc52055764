import { splitSentences } from '../danish/sentences.ts';
import { countWords, splitWords } from '../danish/words.ts';
import { unexplainedAbbreviations } from './abbreviations.ts';
import { lix } from './lix.ts';
import { findPassives } from './passive.ts';

/** How a text reads, in figures and with the places that make it so. */
export interface LanguageMeasures {
  readonly lix: number;
  /** The same when the unavoidable words of the field do not count as long. */
  readonly lixWithoutField: number;
  readonly sections: readonly { readonly heading: string; readonly lix: number }[];
  /** The three hardest of the sections, hardest first. */
  readonly hardest: readonly { readonly heading: string; readonly lix: number }[];
  /** The five longest, longest first. */
  readonly longest: readonly { readonly sentence: string; readonly words: number; readonly lix: number }[];
  readonly over25: number;
  /** The ten commonest long words, with a shorter one where the register knows it. */
  readonly longWords: readonly {
    readonly word: string;
    readonly count: number;
    readonly shorter: string | null;
  }[];
  readonly passives: readonly string[];
  readonly abbreviations: readonly string[];
}

/** What the measures need to know of words: strategies/sprog.yaml. */
export interface LanguageWords {
  readonly fagord: readonly string[];
  readonly korte_ord: Readonly<Record<string, string>>;
  readonly kendte_forkortelser: readonly string[];
}

const LONG_WORD = 7;
const HARDEST_SHOWN = 3;
const LONGEST_SHOWN = 5;
const WORDS_SHOWN = 10;
/** In words. */
export const LONG_SENTENCE = 25;

/** Measures a text given by section. LIX as Björnsson counts it (1968), by document, section and sentence. */
export function measureLanguage(
  sections: readonly { readonly heading: string; readonly text: string }[],
  words: LanguageWords,
): LanguageMeasures {
  const text = sections.map((section) => section.text).join('\n');
  const sentences = text.split('\n').flatMap(splitSentences);
  const counted = sentences
    .map((sentence) => ({ sentence, words: countWords(sentence), lix: rounded(lix(sentence)) }))
    .sort((a, b) => b.words - a.words);
  const bySection = sections.map(({ heading, text: own }) => ({ heading, lix: rounded(lix(own)) }));
  return {
    lix: rounded(lix(text)),
    lixWithoutField: rounded(lix(withoutFieldWords(text, words.fagord))),
    sections: bySection,
    hardest: [...bySection].sort((a, b) => b.lix - a.lix).slice(0, HARDEST_SHOWN),
    longest: counted.slice(0, LONGEST_SHOWN),
    over25: counted.filter((one) => one.words > LONG_SENTENCE).length,
    longWords: commonestLongWords(text, words),
    passives: [...new Set(sentences.flatMap(findPassives))],
    abbreviations: unexplainedAbbreviations(text, words.kendte_forkortelser),
  };
}

/** Each word of the field is replaced by a short one, so that it still counts as a word. */
function withoutFieldWords(text: string, field: readonly string[]): string {
  return text.replace(new RegExp(`(?<!\\p{L})(?:${field.join('|')})[\\p{L}-]*`, 'giu'), 'ord');
}

function commonestLongWords(text: string, words: LanguageWords): LanguageMeasures['longWords'] {
  const counts = new Map<string, number>();
  for (const word of splitWords(text.toLocaleLowerCase('da'))) {
    if (/\d/.test(word) || [...word].length < LONG_WORD) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count, shorter: shorterFor(word, words.korte_ord) }))
    .sort((a, b) => b.count - a.count || Number(b.shorter !== null) - Number(a.shorter !== null))
    .slice(0, WORDS_SHOWN);
}

/** A word in any of its forms: "understøtter" by "understøtte". */
function shorterFor(word: string, register: Readonly<Record<string, string>>): string | null {
  const stem = Object.keys(register).find(
    (long) => word.startsWith(long.replace(/e$/, '')) && word.length <= long.length + 3,
  );
  return stem === undefined ? null : (register[stem] ?? null);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
