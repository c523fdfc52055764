import type { Answers } from '../answers/answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { addDays, lastWorkdayBy } from '../danish/date.ts';
import { joinWithOg } from '../danish/list.ts';
import { known } from './known-answers.ts';
import type { EventPlan, EventType } from './model/event.ts';
import type { MunicipalityView } from './model/municipality.ts';
import type { Sender } from './model/sender.ts';

/** Ten days to find an interpreter's place, order food and send the agenda out. */
const SIGN_UP_DAYS = 10;

/** The event that the branch plans, on the date of the papers. */
export function buildEvent(
  answers: Answers,
  municipality: MunicipalityView,
  sender: Sender,
  today: IsoDate,
): EventPlan {
  const type = known<EventType | 'nej'>(answers, 'arrangement.type');
  const written = known<IsoDate>(answers, 'arrangement.dato');
  const date = written !== null && written >= today ? written : null;
  const startText = known<string>(answers, 'arrangement.start');
  const committees = [...new Set([municipality.committee.name, municipality.socialCommittee.name])];
  return {
    type: type === 'nej' ? null : type,
    date,
    passed: date === null ? written : null,
    starts: minutesOf(startText),
    startText,
    place: known(answers, 'arrangement.sted'),
    workplace: known(answers, 'arrangement.arbejdsplads'),
    guest: known(answers, 'arrangement.gaest'),
    lead: known(answers, 'arrangement.tovholder') ?? sender.name,
    phone: known(answers, 'arrangement.telefon'),
    signUpBy: date && signUpBy(date, today),
    committees: joinWithOg(committees),
    atTheTable: joinWithOg([...committees, 'handicaprådet']),
  };
}

/** As late as can be when the event is so near that the usual day has gone by. */
function signUpBy(event: IsoDate, today: IsoDate): IsoDate {
  const days = [SIGN_UP_DAYS, 2, 0].map((back) => dueBefore(event, back));
  return days.find((day) => day >= today) ?? event;
}

/** "16.30", "kl. 16:30" and "16" as minutes from midnight; null for what is no time of day. */
function minutesOf(text: string | null): number | null {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?!\d)/i.exec(text?.trim() ?? '');
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? 0);
  return match && hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/**
 * When a task before an event must be done: so many days back, and never in a weekend, when nobody answers. Public
 * holidays are not counted; the plan tells whoever reads it to look out for them.
 */
export function dueBefore(event: IsoDate, days: number): IsoDate {
  return lastWorkdayBy(addDays(event, -days));
}
