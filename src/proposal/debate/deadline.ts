import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays } from '../../danish/date.ts';
import { datesIn } from '../../danish/dates-in.ts';
import { splitSentences } from '../../danish/sentences.ts';
import type { MunicipalityView } from '../model/municipality.ts';
import type { Deadline } from '../model/piece-plan.ts';

/** Before an event nearer than this (days) nobody can decide anything, unless it is the meeting itself. */
const TIME_TO_DECIDE = 28;
const BODY = /udvalg|byråd|kommunalbestyrelse|borgerrepræsentation|magistrat/i;
const DECIDES = /drøft|behandl|beslut|vedtag|stemme|afgør|forhandl|stilling til|på dagsordenen|punkt/i;

const MEETING_DOES =
  /^(?:vedtage|beslutte|foreslå|anbefale|bestille|afsætte|udpege|stille forslag|godkende|bede|sørge)(?!\p{L})/iu;

const TIMES =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sommer|jul|påske|nytår|årsskift|budget|næste møde|20\\d\\d';
const AT_A_TIME = new RegExp(`(?<!\\p{L})(?:inden|senest|før|fra|til|i|på)(?!\\p{L})[^,]*(?:${TIMES})`, 'iu');

/**
 * Whether a demand in itself says when it is to be done: "inden sommerferien", "i 2027". "Inden fire uger" is what each
 * citizen gets, "i april hvert år" comes again, and "ved udgangen af 2028" is when a goal is reached.
 */
function namesTime(demand: string): boolean {
  return (
    AT_A_TIME.test(demand.replace(/ved udgangen af 20\d\d/giu, '')) &&
    !/hvert år|årlig|halve år/i.test(demand)
  );
}

/** When it is to be decided: on the day of the occasion or before it, so that the two belong together. */
export function deadlineOf({
  demand,
  occasion,
  municipality,
  date,
  decision,
}: {
  readonly demand: string;
  readonly occasion: readonly string[];
  readonly municipality: MunicipalityView;
  readonly date: IsoDate;
  /** When the committee should have decided by the plan of the other papers. */
  readonly decision: IsoDate;
}): Deadline {
  const decides = MEETING_DOES.test(demand);
  const event = eventThatDecides(occasion, municipality, date, decision);
  const meeting = event?.kind === 'moede' ? event.day : null;
  if (namesTime(demand)) return { kind: 'egen', day: decision, decides, meeting };
  return { ...(event ?? { kind: 'maaned', day: decision }), decides, meeting };
}

/** The first day of the occasion that the demand can be tied to; null where none is near, or all are too near. */
function eventThatDecides(
  occasion: readonly string[],
  { committee }: MunicipalityView,
  date: IsoDate,
  decision: IsoDate,
): (Pick<Deadline, 'day'> & { readonly kind: 'moede' | 'inden' }) | null {
  for (const sentence of occasion.flatMap((text) => splitSentences(text))) {
    const day = datesIn(sentence, date).find((one) => one > date);
    if (day === undefined || day > decision) continue;
    const body = BODY.test(sentence) && DECIDES.test(sentence);
    if (body && sentence.includes(committee.name)) return { kind: 'moede', day };
    if (addDays(date, TIME_TO_DECIDE) <= day) return { kind: 'inden', day };
  }
  return null;
}
