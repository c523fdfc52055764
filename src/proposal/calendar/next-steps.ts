import type { Answers } from '../../answers/answers.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatDate } from '../../danish/date.ts';
import { joinWithOg } from '../../danish/list.ts';
import { numberInWords } from '../../danish/number.ts';
import { known } from '../known-answers.ts';
import type { BranchDates } from '../model/dates.ts';
import { branchDates } from './branch-dates.ts';

const MOST_FIGURES_NAMED = 3;

export interface NextStep {
  /** The last day to do it; absent when it depends on a date that is not known. */
  readonly by?: IsoDate;
  /** What to do, as a sentence with its date in it. */
  readonly text: string;
  /** Said when the time has run out, or soon will. */
  readonly warning?: string;
}

/**
 * What the branch does when the papers are made: the board approves, the item goes to the secretariat, the debate piece
 * to the newspaper, and missing figures are looked up. The days are those of the papers and the sending list; here they
 * are only said. `asked` are the questions asked of this branch.
 */
export function nextSteps(answers: Answers, asked: readonly Question[], today: IsoDate): readonly NextStep[] {
  const dates = branchDates(answers, today);
  const item = itemStep(dates);
  const steps = item === null ? stepsWithoutMeeting(dates) : [boardStep(dates), item, debateStep(dates)];
  return [...figureStep(answers, asked), ...steps];
}

/** The next steps as numbered lines, each warning below its step. */
export function nextStepsText(steps: readonly NextStep[]): string {
  const lines = steps.map(({ text, warning }, index) =>
    [`${index + 1}. ${text}`, ...(warning ? [`Bemærk: ${warning}`] : [])].join('\n'),
  );
  return ['Det næste, I skal gøre:', ...lines].join('\n');
}

function boardStep({ date, sending: { bestyrelsen: by } }: BranchDates): NextStep {
  const when = by === date ? 'nu' : `senest den ${formatDate(by)}`;
  return { by, text: `Få udkastene godkendt i bestyrelsen ${when}.` };
}

/** Null while no meeting is ahead. */
function itemStep({ meeting, sending: { moedefrist: by } }: BranchDates): NextStep | null {
  const { upcoming, deadline, deadlineDays: days, deadlineIsOwn, deadlinePassed } = meeting;
  if (upcoming === null || deadline === null || by === null) return null;
  const basis = deadlineIsOwn
    ? `${numberInWords(days)} dage før mødet den ${formatDate(upcoming)}`
    : `vi regner med ${days} dage før mødet den ${formatDate(upcoming)}; spørg sekretæren, om det passer`;
  if (!deadlinePassed) {
    return {
      by,
      text: `Send punktet til handicaprådets sekretariat senest den ${formatDate(by)} (${basis}).`,
    };
  }
  return {
    by,
    text: 'Send punktet til handicaprådets sekretariat i dag.',
    warning: `Fristen var den ${formatDate(deadline)} (${basis}). Ring til sekretæren, og spørg, om punktet kan nå at komme med.`,
  };
}

function debateStep({ date, calendar: { freshUntil }, sending: { avisen: by } }: BranchDates): NextStep {
  const text = `Send debatindlægget til avisen ${by === date ? 'i dag' : `omkring den ${formatDate(by)}`}, ugen før mødet.`;
  if (by <= freshUntil) return { by, text };
  return {
    by,
    text,
    warning: `Er jeres anledning allerede sket, så send før den ${formatDate(freshUntil)}, mens den er ny, eller find en nyere.`,
  };
}

function stepsWithoutMeeting({ meeting, sending }: BranchDates): readonly NextStep[] {
  return [
    { text: 'Få udkastene godkendt på det næste bestyrelsesmøde.' },
    {
      text: `Find datoen for næste møde i handicaprådet, og spørg sekretæren, hvornår punktet skal være sendt. Regn med ${meeting.deadlineDays} dage før.`,
      ...(meeting.date === null
        ? {}
        : {
            warning: `Mødet, I har skrevet, var den ${formatDate(meeting.date)}. Ret datoen i svarene.`,
          }),
    },
    {
      by: sending.avisen,
      text: `Send debatindlægget til avisen, mens anledningen er ny, senest den ${formatDate(sending.avisen)}.`,
    },
  ];
}

function figureStep(answers: Answers, asked: readonly Question[]): readonly NextStep[] {
  const missing = asked.filter((question) => question.tal && known(answers, question.id) === null);
  if (missing.length === 0) return [];
  const names = missing.slice(0, MOST_FIGURES_NAMED).map((question) => question.tal?.navn ?? '');
  const rest = missing.length - names.length;
  const list = joinWithOg([...names, ...(rest > 0 ? [`${numberInWords(rest)} til`] : [])]);
  return [{ text: `Slå de tal op, der mangler: ${list}. I papirerne står der, hvor de findes.` }];
}
