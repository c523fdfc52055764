import { type Rule, spotOf } from '../rule.ts';
import { readable } from './section.ts';

/** What the reader must meet first comes first. */
export const firstSection: Rule<{ readonly afsnit: string }> = (paper, { afsnit }) => {
  const first = paper.blocks.find((block) => block.kind === 'heading' && block.level === 2);
  return first && new RegExp(afsnit, 'iu').test(first.excerpt)
    ? []
    : [
        {
          message: `Papiret begynder ikke med »${readable(afsnit)}«.`,
          ...(first ? { spot: spotOf(first) } : {}),
        },
      ];
};
