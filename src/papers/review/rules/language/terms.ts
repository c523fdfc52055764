import { paperTerms } from '../../../read/paper-terms.ts';
import { rule } from '../../rule.ts';
import { list } from '../../rule-params.ts';

/** No word that the register calls outdated, unfitting or wrong on the date; titles of laws and quotations are exempt. */
export const terms = rule({
  name: 'ord',
  params: {
    required: ['typer'],
    properties: {
      typer: list('De slags ord fra strategies/ord.yaml, der ikke må stå her.', {
        type: 'string',
        description: 'Slagsen, som den hedder i ord.yaml.',
        enum: ['foraeldet', 'forkert', 'upassende'],
      }),
    },
  },
  judge: (paper, { typer }, context) => {
    const wanted = context.catalogue.terms.filter((term) => typer.includes(term.type));
    return paperTerms(paper, wanted, context.date).map(({ term, found, line, heading }) => ({
      message: `Her står »${found}«. ${term.hvorfor}`,
      wayOut: `Skriv hellere: ${term.skriv}.`,
      spot: { line, heading, excerpt: found },
    }));
  },
});
