import { blocksUnder, readText } from '../../../read/paper-text.ts';
import { rule } from '../../rule.ts';
import { groups, pattern, text } from '../../rule-params.ts';
import { readable } from './section.ts';

/** The text says everything it has to say, whatever the words. */
export const says = rule({
  name: 'siger',
  params: {
    required: ['alle'],
    properties: {
      afsnit: pattern('Overskriften på det afsnit, hvor det skal stå. Uden den må det stå hvor som helst.'),
      alle: groups('Alt det, der skal siges.', {
        required: ['hvad', 'moenster'],
        properties: {
          hvad: text('Det, der skal siges, som det står efter »Teksten siger ikke«.'),
          moenster: pattern('Det, der viser, at det er sagt.'),
        },
      }),
    },
  },
  judge: (paper, params) => {
    const blocks = params.afsnit === undefined ? paper.blocks : blocksUnder(paper, params.afsnit);
    if (blocks === null) return [{ message: `Afsnittet »${readable(params.afsnit ?? '')}« mangler.` }];
    const text = readText(blocks);
    return params.alle
      .filter(({ moenster }) => !new RegExp(moenster, 'iu').test(text))
      .map(({ hvad }) => ({
        message: `Teksten siger ikke${/^(?:hv|at |om )/.test(hvad) ? ',' : ''} ${hvad}.`,
      }));
  },
});
