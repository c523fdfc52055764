import { countWords } from '../../../danish/words.ts';
import { placeNames } from '../place-names.ts';
import type { Rule } from '../rule.ts';

interface HeadlineParams {
  readonly hoejst_ord: number;
  /** It must be a claim: no question, and a place or a number in it. */
  readonly paastand?: boolean;
}

/** The headline is short, says the matter and not the feeling, and where asked is a claim with a place or a number. */
export const headline: Rule<HeadlineParams> = (paper, params, { catalogue, words }) => {
  const spot = { line: 1, heading: '', excerpt: paper.title };
  const count = countWords(paper.title);
  const feeling = new RegExp(`(?<!\\p{L})(?:${words.foelelser.join('|')})\\p{L}*|!`, 'iu').exec(
    paper.title,
  )?.[0];
  const local =
    /\d/.test(paper.title) ||
    placeNames({ catalogue, known: null }).some((name) => paper.title.includes(name));
  return [
    ...(count === 0 ? [{ message: 'Overskriften mangler.' }] : []),
    ...(count > params.hoejst_ord
      ? [{ message: `Overskriften har ${count} ord; højst ${params.hoejst_ord}.`, spot }]
      : []),
    ...(feeling ? [{ message: `Overskriften siger en følelse og ikke sagen: »${feeling}«.`, spot }] : []),
    ...(params.paastand && paper.title.endsWith('?')
      ? [{ message: 'Overskriften er et spørgsmål.', spot }]
      : []),
    ...(params.paastand && !local ? [{ message: 'Overskriften har hverken sted eller tal.', spot }] : []),
  ];
};
