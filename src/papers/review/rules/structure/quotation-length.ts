import { countWords } from '../../../../danish/words.ts';
import { blocksUnder, isExampleNote, readText } from '../../../read/paper-text.ts';
import { rule } from '../../rule.ts';
import { count, pattern } from '../../rule-params.ts';
import { readable } from './section.ts';

/** What is to be said aloud takes no longer than it may. 130 words a minute. */
export const quotationLength = rule({
  name: 'taletid',
  params: {
    required: ['afsnit', 'hoejst_ord'],
    properties: {
      afsnit: pattern('Overskriften på afsnittet med det, der skal siges højt.'),
      hoejst_ord: count('Så mange ord er der tid til; 130 i minuttet.'),
    },
  },
  judge: (paper, params) => {
    const said = (blocksUnder(paper, params.afsnit) ?? []).filter(
      (b) => b.kind === 'quote' && !isExampleNote(b),
    );
    if (said.length === 0)
      return [{ message: `Der er ingen ord at sige under »${readable(params.afsnit)}«.` }];
    const words = countWords(readText(said));
    return words > params.hoejst_ord
      ? [{ message: `Indledningen har ${words} ord; højst ${params.hoejst_ord} kan siges på to minutter.` }]
      : [];
  },
});
