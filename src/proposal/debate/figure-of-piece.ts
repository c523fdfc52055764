import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays } from '../../danish/date.ts';
import { numberFromWord } from '../../danish/number.ts';
import { periodEnd } from '../calendar/last-day-of-period.ts';
import { type FigureView, isPrintable } from '../model/figure.ts';
import type { MeasureView } from '../model/measure.ts';
import type { LeftOut } from '../model/piece-plan.ts';
import type { ThemeView } from '../model/theme.ts';
import { shareTellingWord } from './telling-words.ts';

/** An editor does not print a figure that is older (days). */
const FRESH = 365;

/** What a figure is held against. */
export interface FigureGrounds {
  readonly measure: MeasureView | null;
  readonly theme: ThemeView;
  readonly figures: readonly FigureView[];
  /** What the branch demands, tells and claims, in one text. */
  readonly told: string;
  readonly demand: string;
  readonly date: IsoDate;
}

/**
 * The figure that proves what is asked for: the one the measure moves, or one of its theme that the piece speaks of. Not
 * one that is more than a year old, none that is better already than what is asked for, and none that counts those who are
 * reached where nobody can see whether they are many or few.
 */
export function figureOfPiece({ measure, theme, figures, told, demand, date }: FigureGrounds): {
  readonly figure: FigureView | null;
  readonly left: readonly LeftOut[];
} {
  const left: LeftOut[] = [];
  for (const id of new Set([measure?.indicator.tal, ...theme.keyFigures])) {
    const figure = figures.find((candidate) => candidate.id === id);
    if (!isPrintable(figure)) continue;
    const why = whyNot(figure, {
      proves: id === measure?.indicator.tal || speaksOf(told, figure),
      date,
      excessDays: daysAbove(figure, demand),
    });
    if (why === null) return { figure, left };
    left.push({ what: figure.name, why });
  }
  return { figure: null, left };
}

function whyNot(
  figure: FigureView,
  { proves, date, excessDays }: { proves: boolean; date: IsoDate; excessDays: number | null },
): string | null {
  if (!proves) return 'tallet siger ikke noget om det, I beder om';
  const measured = periodEnd(figure.period ?? '') ?? figure.lookedUp;
  if (measured === null || addDays(measured, FRESH) < date)
    return `tallet er fra ${figure.period}, og en avis vil have et, der er under et år gammelt`;
  if (excessDays !== null && excessDays <= 0) return 'tallet er allerede så godt som det, I beder om';
  return figure.better === 'op' && figure.country === null
    ? 'tallet tæller dem, der er nået, og der er intet at holde det op imod'
    : null;
}

function speaksOf(told: string, { name, meaning }: FigureView): boolean {
  return shareTellingWord(told, `${name} ${meaning ?? ''}`);
}

/** How many days the figure is above what the demand names in days or weeks: 56 days, and "fire uger" asked for, is 28. */
function daysAbove({ unit, value }: FigureView, demand: string): number | null {
  const [, count = '', of = ''] = /(\d+|\p{L}+) (dage|uger)(?!\p{L})/iu.exec(demand) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : numberFromWord(count);
  if (unit !== 'dage' || value === null || number === undefined) return null;
  return value - number * (of.toLowerCase() === 'uger' ? 7 : 1);
}
