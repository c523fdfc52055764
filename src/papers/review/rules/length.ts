import { countWords } from '../../../danish/words.ts';
import { isExampleNote, readText } from '../../read/paper-text.ts';
import type { Miss, Rule } from '../rule.ts';

interface LengthParams {
  readonly mindst_ord?: number;
  readonly hoejst_ord?: number;
  readonly hoejst_tegn?: number;
  /** The limit is the newspaper's, where the branch has written it down. */
  readonly avisens?: boolean;
  /** Tables are counted too, as a secretary counts a page. */
  readonly med_tabeller?: boolean;
}

/** The paper keeps its length in words, and where it says so in characters with spaces. Sources are not counted. */
export const length: Rule<LengthParams> = (paper, params, { known }) => {
  const text = readText(
    paper.blocks.filter(
      (block) =>
        block.heading !== 'Kilder' &&
        !isExampleNote(block) &&
        (block.kind !== 'row' || params.med_tabeller === true) &&
        !(params.avisens && block.level === 1),
    ),
  );
  const debate = params.avisens ? known?.proposal.debate : undefined;
  const most = debate?.maxWords ?? params.hoejst_ord ?? Number.POSITIVE_INFINITY;
  const mostCharacters = debate?.maxCharacters ?? params.hoejst_tegn ?? Number.POSITIVE_INFINITY;
  const [words, characters] = [countWords(text), [...text].length];
  const misses: Miss[] = [];
  if (words < (params.mindst_ord ?? 0))
    misses.push({
      message: `Papiret har ${words} ord; under ${params.mindst_ord} er tyndt.`,
      wayOut: 'Skriv mere, hvor I ved noget, eller svar på flere spørgsmål i brobygger start.',
    });
  if (words > most) misses.push({ message: `Papiret har ${words} ord; grænsen er ${most}.` });
  if (characters > mostCharacters)
    misses.push({
      message: `Papiret fylder ${characters} tegn med mellemrum; grænsen er ${mostCharacters}.`,
    });
  return misses;
};
