import type { Term } from '../../../content/catalogue/registers.ts';
import { findTerms } from '../../../language/find-terms.ts';
import type { Rule } from '../rule.ts';
import { headingAt } from './heading-at.ts';

/** No word that the register calls outdated, unfitting or wrong on the date; titles of laws and quotations are exempt. */
export const terms: Rule<{ readonly typer: readonly Term['type'][] }> = (paper, { typer }, context) => {
  const wanted = context.catalogue.terms.filter((term) => typer.includes(term.type));
  return findTerms(paper.markdown, wanted, context.date).map(({ term, found, line }) => ({
    message: `Her står »${found}«. ${term.hvorfor}`,
    wayOut: `Skriv hellere: ${term.skriv}.`,
    spot: { line, heading: headingAt(paper, line), excerpt: found },
  }));
};
