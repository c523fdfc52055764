import { misleadingMarks } from '../../../read/misleading-marks.ts';
import { rule } from '../../rule.ts';

/** No mark in the text means something else than it looks like. */
export const asItLooks = rule({
  name: 'som-det-ser-ud',
  params: {},
  judge: (paper) => misleadingMarks(paper).map(({ message, wayOut, spot }) => ({ message, wayOut, spot })),
});
