import type { CommonObjection } from '../content/catalogue/common-objection.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { MeasureView } from './model/measure.ts';

/** The objections that may come whatever is proposed, without those of other themes and those whose answer does not hold on the day. */
export function commonObjections(
  all: readonly CommonObjection[],
  measures: readonly MeasureView[],
  day: IsoDate,
): readonly { readonly objection: string; readonly answer: string }[] {
  return all
    .filter(({ temaer }) => temaer === undefined || measures.some(({ themeId }) => temaer.includes(themeId)))
    .filter(({ trykkes_fra, trykkes_til }) => (trykkes_fra ?? day) <= day && day <= (trykkes_til ?? day))
    .map(({ indvending, svar }) => ({ objection: indvending, answer: svar }));
}
