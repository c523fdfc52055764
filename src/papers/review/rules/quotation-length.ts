import { countWords } from '../../../danish/words.ts';
import { blocksUnder, isExampleNote, readText } from '../../read/paper-text.ts';
import type { Rule } from '../rule.ts';
import { readable } from './section.ts';

/** What is to be said aloud takes no longer than it may. 130 words a minute. */
export const quotationLength: Rule<{ readonly afsnit: string; readonly hoejst_ord: number }> = (
  paper,
  params,
) => {
  const said = (blocksUnder(paper, params.afsnit) ?? []).filter(
    (b) => b.kind === 'quote' && !isExampleNote(b),
  );
  if (said.length === 0) return [{ message: `Der er ingen ord at sige under »${readable(params.afsnit)}«.` }];
  const words = countWords(readText(said));
  return words > params.hoejst_ord
    ? [{ message: `Indledningen har ${words} ord; højst ${params.hoejst_ord} kan siges på to minutter.` }]
    : [];
};
