import { findPersonalNumbers, maskPersonalNumbers } from '../../../../danish/personal-number.ts';
import { rule } from '../../rule.ts';
import { headingAt } from '../../spot.ts';

/** No personal number anywhere, not even in the sources. The number itself is never shown. */
export const personalNumber = rule({
  name: 'personnumre',
  params: {},
  judge: (paper) =>
    findPersonalNumbers(paper.markdown).map(({ start }) => {
      const line = paper.markdown.slice(0, start).split('\n').length;
      const excerpt = maskPersonalNumbers(paper.markdown.split('\n')[line - 1] ?? '');
      return {
        message: 'Her står noget, der ligner et personnummer.',
        spot: { line, heading: headingAt(paper, line), excerpt },
      };
    }),
});
