import { matterOf, twoMatters } from '../../../../content/catalogue/matters.ts';
import { demandSentences } from '../../demand-sentences.ts';
import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/**
 * One thing a letter: what is told and what is asked for. Sees only matters that have words of their own in the themes
 * (`kendes_paa`), and only when the text clearly speaks of one and the demand of another.
 */
export const oneMatter = rule({
  name: 'en-sag',
  params: {},
  judge: (paper, _params, { catalogue }) => {
    const demands = demandSentences(paper);
    const [first] = demands;
    if (!first) return [];
    const told = paper.sentences.filter((one) => !demands.includes(one)).map(({ text }) => text);
    const two = twoMatters(
      told.join(' '),
      demands.map(({ text }) => text).join(' '),
      catalogue.themes.map(matterOf),
    );
    if (two === null) return [];
    return [
      {
        message: `Teksten handler om ${two.one.name}, og kravet handler om ${two.other.name}.`,
        spot: spotOf(first),
      },
    ];
  },
});
