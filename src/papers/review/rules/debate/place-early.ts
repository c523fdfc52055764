import { placeNames } from '../../place-names.ts';
import { rule } from '../../rule.ts';
import { count } from '../../rule-params.ts';

/** The municipality is named in the first so many words an editor reads, the headline among them. */
export const placeEarly = rule({
  name: 'kommunen-tidligt',
  params: { required: ['ord'], properties: { ord: count('Blandt så mange ord skal kommunen være nævnt.') } },
  judge: (paper, { ord }, context) => {
    const text = [paper.title, ...paper.sentences.map((one) => one.text)].join(' ');
    const opening = text.split(/\s+/).slice(0, ord).join(' ');
    return placeNames(context).some((name) => opening.includes(name))
      ? []
      : [{ message: `Kommunen er ikke nævnt i de første ${ord} ord.` }];
  },
});
