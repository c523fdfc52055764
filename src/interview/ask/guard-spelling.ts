import type { Answers } from '../../answers/answers.ts';
import { doubtfulWords, isSpelt } from '../../answers/spelling/doubtful-words.ts';
import type { Choice, Question } from '../../content/catalogue/question.ts';
import { longestText } from '../../content/catalogue/question-schema.ts';
import type { DoubtfulWord, Speller } from '../../language/spelling/speller.ts';
import { replaceWord } from '../../language/spelling/words-to-check.ts';
import type { Asks } from './asks.ts';

/** What an answer is seen against. */
export interface SpellingSource {
  /** Those given before, with the words that are right whatever the dictionary says. */
  readonly answers: Answers;
  /** Read when the first text is given; undefined where there is no dictionary. */
  readonly speller?: () => Promise<Speller | undefined>;
}

/** How a text ended. Nothing in it has changed that was not chosen. */
export type Spelt =
  | {
      readonly kind: 'keep';
      readonly value: unknown;
      /** The words that are right as they stand, and are not to be asked about again. */
      readonly kept: readonly string[];
    }
  /** The person writes it anew, from `text`. */
  | { readonly kind: 'change'; readonly text: string }
  | { readonly kind: 'stop' };

const KEEP = 'behold';
const CHANGE = 'skriv-om';

/**
 * Asks about each word of a text that may be misspelt, one at a time and three at the most: whether one of the words near it is
 * meant. Going on without a choice keeps the word.
 */
export async function* guardSpelling(
  question: Question | undefined,
  value: unknown,
  { answers, speller }: SpellingSource,
): Asks<Spelt> {
  const loaded = question && isSpelt(question, value) ? await speller?.() : undefined;
  if (!question || !loaded || typeof value !== 'string') return { kind: 'keep', value, kept: [] };
  const kept: string[] = [];
  let text = value;
  for (const { word, suggestions } of doubtfulWords(question, value, answers, loaded)) {
    const fitting = suggestions.filter(
      (suggestion) => replaceWord(text, word, suggestion).length <= longestText(question),
    );
    if (fitting.length === 0) continue;
    const choice = yield* askAbout(question, word, fitting);
    if (choice === undefined) return { kind: 'stop' };
    if (choice === CHANGE) return { kind: 'change', text };
    if (choice === KEEP) kept.push(word);
    else text = replaceWord(text, word, fitting[Number(choice)] ?? word);
  }
  return { kind: 'keep', value: text, kept };
}

/** The number of the suggestion that was chosen, KEEP or CHANGE; undefined when stopped. */
async function* askAbout(
  question: Question,
  word: string,
  suggestions: DoubtfulWord['suggestions'],
): Asks<string | undefined> {
  const choices: readonly Choice[] = [
    { vaerdi: KEEP, tekst: `Behold "${word}", som det står` },
    ...suggestions.map((suggestion, index) => ({ vaerdi: String(index), tekst: suggestion })),
    { vaerdi: CHANGE, tekst: 'Skriv svaret om' },
  ];
  const heard = yield {
    at: { of: question.id, part: 'stavning' },
    question,
    prompt: {
      kind: 'choice',
      text: `I svaret står "${word}", som ikke er i ordbogen. Hvordan skal det staves?`,
      choices,
      chosen: KEEP,
      offer: { meaning: 'keep', label: `"${word}"` },
      commands: [],
      onlyThese: true,
    },
  };
  if (heard.kind === 'empty') return KEEP;
  return heard.kind === 'value' ? String(heard.value) : undefined;
}
