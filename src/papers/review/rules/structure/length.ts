import { countWords } from '../../../../danish/words.ts';
import { isExampleNote, readText } from '../../../read/paper-text.ts';
import { type Miss, rule } from '../../rule.ts';
import { count, flag } from '../../rule-params.ts';

/** The paper keeps its length in words, and where it says so in characters with spaces. Sources are not counted. */
export const length = rule({
  name: 'laengde',
  params: {
    properties: {
      mindst_ord: count('Så mange ord skal papiret have.'),
      hoejst_ord: count('Så mange ord må papiret have. Kilderne tæller ikke med.'),
      hoejst_tegn: count('Så mange tegn med mellemrum må det fylde.'),
      avisens: flag('Avisens egen grænse gælder, når afdelingen har skrevet den.'),
      med_tabeller: flag('Tabeller tæller med.'),
    },
  },
  judge: (paper, params, { known }) => {
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
  },
});
