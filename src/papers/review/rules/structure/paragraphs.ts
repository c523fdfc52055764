import { splitSentences } from '../../../../danish/sentences.ts';
import { type Miss, rule } from '../../rule.ts';
import { count } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

/** As many paragraphs as a column holds, none of them a lump. The signature is no paragraph. */
export const paragraphs = rule({
  name: 'afsnittenes-laengde',
  params: {
    required: ['mindst', 'hoejst'],
    properties: {
      mindst: count('Så mange afsnit skal der være.'),
      hoejst: count('Så mange afsnit må der være.'),
      mindst_saetninger: count('Så mange sætninger skal et afsnit have.'),
      hoejst_saetninger: count('Så mange sætninger må et afsnit have.'),
    },
  },
  judge: (paper, params) => {
    const found = paper.blocks.filter(
      (block) => block.kind === 'paragraph' && !/^\*[^*].*\*$/s.test(block.markdown.trim()),
    );
    const misses: Miss[] = [];
    if (found.length < params.mindst || found.length > params.hoejst)
      misses.push({
        message: `Indlægget har ${found.length} afsnit; ${params.mindst} til ${params.hoejst} er let at læse.`,
      });
    for (const block of found) {
      const sentences = splitSentences(block.excerpt).length;
      if (sentences < (params.mindst_saetninger ?? 0))
        misses.push({
          message: `Afsnittet har ${sentences} sætning; slå det sammen med et andet.`,
          spot: spotOf(block),
        });
      if (sentences > (params.hoejst_saetninger ?? Number.POSITIVE_INFINITY))
        misses.push({ message: `Afsnittet har ${sentences} sætninger; del det i to.`, spot: spotOf(block) });
    }
    return misses;
  },
});
