import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

const SAYS = '(?:siger|sagde|svarer|svarede|skriver|skrev|mener|mente|indvender|indvendte|lød det fra)';
/** An office, or somebody without a name: whom nobody can ask whether it was said so. */
const NAMELESS =
  '(?:forvaltningen|kommunen|ungeindsatsen|udvalget|byrådet|(?:en|et|én|ét) [^.»«,]{0,30}?(?:politiker|udvalgsmedlem|byrådsmedlem|medarbejder|leder|chef|embedsmand|konsulent|sagsbehandler)\\p{L}*)';
const QUOTED = new RegExp(
  `»[^«]*\\s[^«]*\\s[^«]*«,? ${SAYS} ${NAMELESS}(?!\\p{L})|(?<!\\p{L})${NAMELESS} ${SAYS}:? »`,
  'iu',
);

/**
 * Words in quotation marks that stand for an office or for somebody without a name: an editor asks who said just that. Quotations
 * in »« alone, as the papers write them; a single word in them is a term and not a quotation.
 */
export const quotation = rule({
  name: 'citat',
  params: {},
  judge: (paper) =>
    paper.sentences
      .filter(({ text }) => QUOTED.test(text))
      .map((sentence) => ({
        message: 'Ordene står som et citat, men ikke for nogen, der kan spørges.',
        spot: spotOf(sentence),
      })),
});
