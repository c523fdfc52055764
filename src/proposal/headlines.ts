import { countWords } from '../danish/words.ts';
import type { MunicipalityView, ThemeView } from './proposal.ts';
import { chooseOrder } from './variation.ts';

/** What an editor's column holds (practice.md 8.3, point 2). */
const MOST_WORDS = 8;

/**
 * Headlines, the one to print first and an alternative after it. The branch's own sentence is the best there is when it
 * is short enough and names the place; else the theme's, begun at a place that depends on the municipality.
 */
export function headlinesOf(
  ownPoint: string | null,
  theme: ThemeView,
  municipality: MunicipalityView,
): readonly string[] {
  const ours = chooseOrder(municipality.code, 'overskrift', theme.headlines);
  const point = ownPoint?.replace(/[.!\s]+$/, '') ?? '';
  if (point === '' || /[?:;]/.test(point)) return ours;
  const named = point.includes(municipality.name) ? point : `${municipality.name}: ${point}`;
  return countWords(named) <= MOST_WORDS ? [named, ...ours] : ours;
}
