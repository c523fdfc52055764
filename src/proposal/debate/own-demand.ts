import { shareTellingWord } from './telling-words.ts';

const AMOUNT = /\d[\d.,]*\s*(?:mio\.?|mia\.?|millioner?|t?kr\b|kr\.|kroner)|\bkroner\b/i;

/** The first of the measures that a demand in the branch's own words asks for; null when it asks for something else. */
export function measureAskedFor<
  T extends { readonly demand: string; readonly title: string; readonly whole?: string },
>(demand: string, measures: readonly T[]): T | null {
  const known = ({ whole, demand: asked, title }: T) => `${whole ?? asked} ${title}`;
  return measures.find((measure) => shareTellingWord(demand, known(measure))) ?? null;
}

/** Whether a demand names an amount of money. */
export function namesAmount(demand: string): boolean {
  return AMOUNT.test(demand);
}
