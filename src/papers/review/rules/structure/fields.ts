import { countWords } from '../../../../danish/words.ts';
import { fieldsOf } from '../../../read/paper-text.ts';
import { rule } from '../../rule.ts';
import { count, groups, pattern, text } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

/** The named fields are there, filled in, and say what they should. */
export const fields = rule({
  name: 'felter',
  params: {
    required: ['felter'],
    properties: {
      felter: groups('Felterne i papirets boks.', {
        required: ['navn'],
        properties: {
          navn: pattern('Feltets navn; flere navne har en lodret streg imellem.'),
          moenster: pattern('Det, feltet skal sige.'),
          ellers: text('Det, der bliver sagt, når feltet ikke siger det.'),
          hoejst_ord: count('Så mange ord må feltet have.'),
        },
      }),
    },
  },
  judge: (paper, { felter }) => {
    const present = [...fieldsOf(paper)];
    return felter.flatMap((wanted) => {
      const found = present.find(([name]) => new RegExp(`^(?:${wanted.navn})$`, 'iu').test(name))?.[1];
      const name = wanted.navn.split('|')[0];
      if (!found) return [{ message: `Feltet »${name}« mangler.` }];
      const at = { spot: spotOf(found) };
      if (found.value.trim() === '') return [{ message: `Feltet »${name}« er ikke udfyldt.`, ...at }];
      // A gap is told by the rule for gaps.
      if (found.value.includes('INDSÆT')) return [];
      if (wanted.moenster !== undefined && !new RegExp(wanted.moenster, 'iu').test(found.value))
        return [{ message: wanted.ellers ?? `Feltet »${name}« siger ikke det, der er brug for.`, ...at }];
      const words = countWords(found.value);
      return words > (wanted.hoejst_ord ?? Number.POSITIVE_INFINITY)
        ? [{ message: `Feltet »${name}« har ${words} ord; højst ${wanted.hoejst_ord}.`, ...at }]
        : [];
    });
  },
});
