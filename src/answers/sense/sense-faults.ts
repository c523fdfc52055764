import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Fault } from '../../fault.ts';
import type { Speller } from '../../language/spelling/speller.ts';
import type { ParsedAnswers } from '../parse-answers.ts';
import { doubtfulSpelling } from '../spelling/doubtful-spelling.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { doubtfulFigures } from './doubtful-figures.ts';
import { eventDate } from './event-date.ts';
import { figurePeriod } from './figure-period.ts';
import { goalDates } from './goal-dates.ts';
import { goalDirection } from './goal-direction.ts';
import { knownMunicipality } from './known-municipality.ts';
import { lookupDate } from './lookup-date.ts';
import { matchingPeriods } from './matching-periods.ts';
import { meetingDates } from './meeting-dates.ts';
import { newspaperLimits } from './newspaper-limits.ts';
import { otherMunicipality } from './other-municipality.ts';
import { paleColour } from './pale-colour.ts';
import { percentages } from './percentages.ts';
import { personalNumbers } from './personal-numbers.ts';
import { privateTexts } from './private-texts.ts';
import { recognition } from './recognition.ts';
import type { SenseContext, SenseRule } from './sense-context.ts';
import { series } from './series.ts';
import { smallNumbers } from './small-numbers.ts';
import { textCutByHash } from './text-cut-by-hash.ts';
import { thousandsPoint } from './thousands-point.ts';
import { twoMattersInOne } from './two-matters.ts';
import { unaskedAnswers } from './unasked-answers.ts';
import { unknownAsText, vagueTexts } from './unknown-as-text.ts';

const RULES: readonly SenseRule[] = [
  personalNumbers,
  knownMunicipality,
  otherMunicipality,
  unknownAsText,
  vagueTexts,
  textCutByHash,
  curlyQuotes,
  thousandsPoint,
  figurePeriod,
  lookupDate,
  doubtfulFigures,
  percentages,
  series,
  smallNumbers,
  matchingPeriods,
  goalDates,
  goalDirection,
  meetingDates,
  eventDate,
  newspaperLimits,
  twoMattersInOne,
  paleColour,
  privateTexts,
  recognition,
  doubtfulSpelling,
  unaskedAnswers,
];

/** Everything in the answers that the schema allows and that still cannot be right, or should be thought over; spelling where there is a speller. */
export function senseFaults(
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  today: IsoDate,
  speller?: Speller,
): readonly Fault[] {
  const context: SenseContext = { parsed, catalogue, today, speller };
  return RULES.flatMap((rule) => rule(context));
}
