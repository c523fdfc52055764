import { shareTellingWord } from './telling-words.ts';

const AMOUNT = /\d[\d.,]*\s*(?:mio\.?|mia\.?|millioner?|t?kr\b|kr\.|kroner)|\bkroner\b/i;

/** The first of the measures that a demand in the branch's own words asks for; null when it asks for something else. */
export function measureAskedFor<T extends { readonly demand: string; readonly title: string }>(
  demand: string,
  measures: readonly T[],
): T | null {
  return measures.find((measure) => shareTellingWord(demand, `${measure.demand} ${measure.title}`)) ?? null;
}

/** Whether a demand names an amount of money. */
export function namesAmount(demand: string): boolean {
  return AMOUNT.test(demand);
}
