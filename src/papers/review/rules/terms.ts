import type { Term } from '../../../content/catalogue/registers.ts';
import { paperTerms } from '../../read/paper-terms.ts';
import type { Rule } from '../rule.ts';

/** No word that the register calls outdated, unfitting or wrong on the date; titles of laws and quotations are exempt. */
export const terms: Rule<{ readonly typer: readonly Term['type'][] }> = (paper, { typer }, context) => {
  const wanted = context.catalogue.terms.filter((term) => typer.includes(term.type));
  return paperTerms(paper, wanted, context.date).map(({ term, found, line, heading }) => ({
    message: `Her står »${found}«. ${term.hvorfor}`,
    wayOut: `Skriv hellere: ${term.skriv}.`,
    spot: { line, heading, excerpt: found },
  }));
};
