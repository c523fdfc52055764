import type { Answers } from '../answers/answers.ts';
import type { Question } from '../content/catalogue/question.ts';
import { countWords } from '../danish/words.ts';
import { known } from './known-answers.ts';
import { type FigureView, isPrintable } from './model/figure.ts';
import type { OwnMaterial } from './model/own-material.ts';

/** With less of either, a long paper would be ours and not the branch's. Our own judgement; no source gives a figure. */
const ENOUGH_WORDS = 300;
const ENOUGH_FIGURES = 3;

/**
 * How much the branch has told: the words of its long answers, and the figures that can be printed. Names, choices and dates
 * are not counted, for they tell nothing; nor is what the municipality answered half a year later, so that what was proposed
 * then stays what is followed up.
 */
export function ownMaterial(
  questions: readonly Question[],
  answers: Answers,
  figures: readonly FigureView[],
): OwnMaterial {
  const words = questions
    .filter(({ type, afsnit }) => type === 'lang_tekst' && afsnit !== 'status')
    .reduce((sum, { id }) => sum + countWords(known<string>(answers, id) ?? ''), 0);
  const printed = figures.filter(isPrintable).length;
  return { words, figures: printed, little: words < ENOUGH_WORDS || printed < ENOUGH_FIGURES };
}
