import { countWords } from '../../../../danish/words.ts';
import { placeNames } from '../../place-names.ts';
import { rule } from '../../rule.ts';
import { count, flag } from '../../rule-params.ts';

/** The headline is short, says the matter and not the feeling, and where asked is a claim with a place or a number. */
export const headline = rule({
  name: 'overskrift',
  params: {
    required: ['hoejst_ord'],
    properties: {
      hoejst_ord: count('Så mange ord må overskriften have.'),
      paastand: flag('Den skal være en påstand: intet spørgsmål, og med et sted eller et tal.'),
    },
  },
  judge: (paper, params, { catalogue, words }) => {
    const spot = { line: 1, heading: '', excerpt: paper.title };
    const length = countWords(paper.title);
    const feeling = new RegExp(`(?<!\\p{L})(?:${words.foelelser.join('|')})\\p{L}*|!`, 'iu').exec(
      paper.title,
    )?.[0];
    const local =
      /\d/.test(paper.title) ||
      placeNames({ catalogue, known: null }).some((name) => paper.title.includes(name));
    return [
      ...(length === 0 ? [{ message: 'Overskriften mangler.' }] : []),
      ...(length > params.hoejst_ord
        ? [{ message: `Overskriften har ${length} ord; højst ${params.hoejst_ord}.`, spot }]
        : []),
      ...(feeling ? [{ message: `Overskriften siger en følelse og ikke sagen: »${feeling}«.`, spot }] : []),
      ...(params.paastand && paper.title.endsWith('?')
        ? [{ message: 'Overskriften er et spørgsmål.', spot }]
        : []),
      ...(params.paastand && !local ? [{ message: 'Overskriften har hverken sted eller tal.', spot }] : []),
    ];
  },
});
