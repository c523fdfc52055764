import { timeOfPeriod } from '../danish/time-of-period.ts';
import { periodEnd } from './calendar/last-day-of-period.ts';
import { type FigureView, isPrintable, type SeriesValue } from './model/figure.ts';

/**
 * Each figure once, as every paper prints it: the newest of the two readings, that of the proposal and that of the
 * follow-up half a year later (`status.tal.…`). It keeps the id of the first, by which goals and measures know it.
 */
export function newestFigures(
  before: readonly FigureView[],
  after: readonly FigureView[],
): readonly FigureView[] {
  return before.map((old) => {
    const now = after.find((one) => one.id === `status.${old.id}`);
    if (now === undefined || !isNewer(now, old)) return old;
    return { ...now, id: old.id, name: old.name, question: old.question, series: joined(old.series, now) };
  });
}

/** The series of the first reading with that of the second, or its one figure, after it. */
function joined(before: readonly SeriesValue[], now: FigureView): readonly SeriesValue[] {
  const { period, value, tooSmall, country } = now;
  const isTold = before.length > 0 && period !== null && timeOfPeriod(period) !== undefined;
  const own = isTold ? [{ period, value: tooSmall ? null : value, country }] : [];
  const after = now.series.length > 0 ? now.series : own;
  const told = new Set(after.map((one) => one.period));
  return [...before.filter((one) => !told.has(one.period)), ...after].toSorted(
    (a, b) => (timeOfPeriod(a.period) ?? 0) - (timeOfPeriod(b.period) ?? 0),
  );
}

/** A reading counts as of the last day of its period, else the day it was looked up; one that nobody has given is never newer. */
function isNewer(now: FigureView, old: FigureView): boolean {
  if (now.value === null) return false;
  if (old.value === null) return true;
  return (readOn(now) ?? '') > (readOn(old) ?? '');
}

function readOn(figure: FigureView): string | null {
  return (figure.period === null ? null : periodEnd(figure.period)) ?? figure.lookedUp;
}

/** Whether a figure has come as far as a goal for it; false while it is not known, or no way is better. */
export function hasReached(figure: FigureView, goal: number): boolean {
  if (!isPrintable(figure) || figure.better === null) return false;
  return figure.better === 'op' ? figure.value >= goal : figure.value <= goal;
}
