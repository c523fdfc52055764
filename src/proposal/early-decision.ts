import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Calendar } from './model/dates.ts';
import type { Debate } from './model/debate.ts';

/** The day that the debate piece asks to have its demand decided, before the hearing on the rest has ended. */
export interface EarlyDecision {
  /** Of the measure that the debate piece asks for; null where it asks for none of ours. */
  readonly measureId: string | null;
  readonly day: IsoDate;
  /** On a meeting of the committee that day; else before that day. */
  readonly onMeeting: boolean;
  /** Whether the strategy is sent when the day has been; it then asks only where nothing was decided. */
  readonly isPast: boolean;
  /** What the first step and the deadline of that measure count from: that day, but none before the proposal is sent. */
  readonly countsFrom: IsoDate;
}

/** Null where the debate piece asks for no earlier day than the other papers. */
export function earlyDecision(
  { measure, plan: { deadline } }: Pick<Debate, 'measure' | 'plan'>,
  { sentBy }: Pick<Calendar, 'sentBy'>,
): EarlyDecision | null {
  const day = deadline.meeting ?? (deadline.kind === 'inden' ? deadline.day : null);
  if (day === null) return null;
  return {
    measureId: measure?.id ?? null,
    day,
    onMeeting: deadline.meeting !== null,
    isPast: day <= sentBy,
    countsFrom: day > sentBy ? day : sentBy,
  };
}
