import type { Answers } from '../../answers/answers.ts';
import { itemDeadline } from '../../answers/item-deadline.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { known, paragraphs } from '../known-answers.ts';
import type { Meeting } from '../model/dates.ts';

/** The meeting of the handicapråd with its deadlines counted back. */
export function buildMeeting(answers: Answers, date: IsoDate): Meeting {
  const meetingDate = known<IsoDate>(answers, 'moede.dato');
  const { days, isOwn, last } = itemDeadline(meetingDate, known(answers, 'moede.frist_dage'));
  return {
    date: meetingDate,
    upcoming: meetingDate !== null && meetingDate >= date ? meetingDate : null,
    deadlineDays: days,
    deadlineIsOwn: isOwn,
    deadline: last,
    deadlinePassed: last !== null && last < date,
    secretariat: known(answers, 'moede.sekretariat'),
    speaker: known(answers, 'moede.indledning'),
    worry: paragraphs(answers, 'moede.bekymring'),
  };
}
