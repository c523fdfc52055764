import { rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';

/** One case an item: one title that names one matter, and one set of recommendations. */
export const oneCase = rule({
  name: 'een-sag',
  params: {},
  judge: (paper) => {
    const headings = paper.blocks.filter((block) => block.kind === 'heading');
    const extra = headings
      .filter((heading) => /^(?:Indstilling|Sagsfremstilling)/i.test(heading.excerpt))
      .slice(2);
    const several = /\bsamt\b|;|\bog desuden\b/iu.exec(paper.title);
    return [
      ...(several
        ? [{ message: 'Titlen nævner flere sager.', spot: { line: 1, heading: '', excerpt: paper.title } }]
        : []),
      ...extra.map((heading) => ({
        message: 'Her begynder en ny sag i samme punkt.',
        spot: spotOf(heading),
      })),
    ];
  },
});
