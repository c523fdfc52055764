import type { MeasureView } from '../../proposal/model/measure.ts';

/** The first measure of each theme, in their order. */
export function distinctThemes(measures: readonly MeasureView[]): readonly MeasureView[] {
  return measures.filter(
    (measure, index) => measures.findIndex((other) => other.themeId === measure.themeId) === index,
  );
}
