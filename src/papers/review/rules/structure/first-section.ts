import { rule } from '../../rule.ts';
import { pattern } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';
import { readable } from './section.ts';

/** What the reader must meet first comes first. */
export const firstSection = rule({
  name: 'foerste-afsnit',
  params: {
    required: ['afsnit'],
    properties: { afsnit: pattern('Overskriften på det afsnit, der skal stå først.') },
  },
  judge: (paper, { afsnit }) => {
    const first = paper.blocks.find((block) => block.kind === 'heading' && block.level === 2);
    return first && new RegExp(afsnit, 'iu').test(first.excerpt)
      ? []
      : [
          {
            message: `Papiret begynder ikke med »${readable(afsnit)}«.`,
            ...(first ? { spot: spotOf(first) } : {}),
          },
        ];
  },
});
