import type { Answers } from '../answers/answers.ts';
import { DEFAULT_DEADLINE_DAYS } from '../answers/sending-days.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { addDays, addMonths } from '../danish/date.ts';
import type { Meeting } from './proposal.ts';
import { known, paragraphs } from './read-answer.ts';

/** When to ask what became of the matter. */
const FOLLOW_UP_MONTHS = 3;

/** The meeting of the handicapråd with its deadlines counted back. */
export function buildMeeting(answers: Answers, date: IsoDate): Meeting {
  const meetingDate = known<IsoDate>(answers, 'moede.dato');
  const ownDays = known<number>(answers, 'moede.frist_dage');
  const days = ownDays ?? DEFAULT_DEADLINE_DAYS;
  const deadline = meetingDate && addDays(meetingDate, -days);
  return {
    date: meetingDate,
    deadlineDays: days,
    deadlineIsOwn: ownDays !== null,
    deadline,
    deadlinePassed: deadline !== null && deadline < date,
    secretariat: known(answers, 'moede.sekretariat'),
    speaker: known(answers, 'moede.indledning'),
    worry: paragraphs(answers, 'moede.bekymring'),
    followUp: addMonths(meetingDate ?? date, FOLLOW_UP_MONTHS),
  };
}
