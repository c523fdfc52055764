import type { Depth } from '../../content/catalogue/question.ts';
import { askChoiceOf } from './ask-choice-of.ts';
import type { View } from './view.ts';

/** What a person can do when every question has its answer. */
export type NextMove = 'papers' | 'mend' | 'more' | 'end';

/** Asks what is to happen now. Stopping here is the same as `end`: everything is saved. */
export async function askNextMove(view: View, depth: Depth): Promise<NextMove> {
  const more = { vaerdi: 'more', tekst: 'Svar på flere spørgsmål (den lange vej)' } as const;
  const chosen = await askChoiceOf<NextMove>(view, 'Alle spørgsmål er besvaret. Hvad vil du nu?', [
    { vaerdi: 'papers', tekst: 'Lav papirerne' },
    { vaerdi: 'mend', tekst: 'Ret et svar' },
    ...(depth === 'hurtig' ? [more] : []),
    { vaerdi: 'end', tekst: 'Slut for nu' },
  ]);
  return chosen ?? 'end';
}
