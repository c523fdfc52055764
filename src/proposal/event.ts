import type { Answers } from '../answers/answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { joinWithOg } from '../danish/list.ts';
import { dueBefore } from './calendar/calendar.ts';
import type { MunicipalityView, Sender } from './proposal.ts';
import { known } from './read-answer.ts';

type EventType = 'cafemoede' | 'virksomhedsbesoeg' | 'udvalgsmoede';

/** Ten days to find an interpreter's place, order food and send the agenda out. */
const SIGN_UP_DAYS = 10;

/** What the branch has planned; null where nothing is, so that the papers show what is still to be settled. */
export interface EventPlan {
  /** The one of seed 001 that is planned; null when none is. */
  readonly type: EventType | null;
  readonly date: IsoDate | null;
  /** The date that was written, when it has gone by. */
  readonly passed: IsoDate | null;
  /** Minutes from midnight at which it begins. */
  readonly starts: number | null;
  /** The same as it was written, for what is no time of day. */
  readonly startText: string | null;
  readonly place: string | null;
  /** The workplace that is visited. */
  readonly workplace: string | null;
  readonly guest: 'minister' | 'udvalgsformand' | null;
  /** Who holds the threads. */
  readonly lead: string;
  /** The number that may stand in an invitation; never the one given for newspapers alone. */
  readonly phone: string | null;
  /** Last day to sign up and to say what one needs; null while the date is open. */
  readonly signUpBy: IsoDate | null;
  /** The committees that meet with the handicapråd: "Arbejdsmarkedsudvalget og Socialudvalget". */
  readonly committees: string;
  /** The same with the council. */
  readonly atTheTable: string;
}

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
