import type { Answers } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import { BOARD_DAYS, DEBATE_DAYS, DEFAULT_DEADLINE_DAYS, FRESH_DAYS } from '../../answers/sending-days.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { addDays, formatDate, isIsoDate } from '../../danish/date.ts';
import { joinWithOg } from '../../danish/list.ts';
import { numberInWords } from '../../danish/number.ts';
import { answerStatus } from '../state/answer-status.ts';

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
 * to the newspaper, and missing figures are looked up. Dates are counted back from the meeting. `asked` are the
 * questions asked of this branch.
 */
export function nextSteps(answers: Answers, asked: readonly Question[], today: IsoDate): readonly NextStep[] {
  const meeting = dateAt(answers, 'moede.dato');
  const upcoming = meeting && meeting >= today ? meeting : undefined;
  const steps = upcoming
    ? [boardStep(upcoming, answers, today), itemStep(upcoming, answers, today), debateStep(upcoming, today)]
    : stepsWithoutMeeting(meeting, today);
  return [...figureStep(answers, asked), ...steps];
}

function boardStep(meeting: IsoDate, answers: Answers, today: IsoDate): NextStep {
  const planned = addDays(deadlineOf(meeting, answers), -BOARD_DAYS);
  const by = planned < today ? today : planned;
  const when = planned < today ? 'nu' : `senest den ${formatDate(by)}`;
  return { by, text: `Få udkastene godkendt i bestyrelsen ${when}.` };
}

function itemStep(meeting: IsoDate, answers: Answers, today: IsoDate): NextStep {
  const deadline = deadlineOf(meeting, answers);
  const days = deadlineDays(answers);
  const basis = days.known
    ? `${numberInWords(days.count)} dage før mødet den ${formatDate(meeting)}`
    : `vi regner med ${days.count} dage før mødet den ${formatDate(meeting)}; spørg sekretæren, om det passer`;
  if (deadline >= today) {
    return {
      by: deadline,
      text: `Send punktet til handicaprådets sekretariat senest den ${formatDate(deadline)} (${basis}).`,
    };
  }
  return {
    by: today,
    text: 'Send punktet til handicaprådets sekretariat i dag.',
    warning: `Fristen var den ${formatDate(deadline)} (${basis}). Ring til sekretæren, og spørg, om punktet kan nå at komme med.`,
  };
}

function debateStep(meeting: IsoDate, today: IsoDate): NextStep {
  const planned = addDays(meeting, -DEBATE_DAYS);
  const by = planned < today ? today : planned;
  const fresh = addDays(today, FRESH_DAYS);
  const text = `Send debatindlægget til avisen ${by === today ? 'i dag' : `omkring den ${formatDate(by)}`}, ugen før mødet.`;
  if (by <= fresh) return { by, text };
  return {
    by,
    text,
    warning: `Er jeres anledning allerede sket, så send før den ${formatDate(fresh)}, mens den er ny, eller find en nyere.`,
  };
}

function stepsWithoutMeeting(passed: IsoDate | undefined, today: IsoDate): readonly NextStep[] {
  const fresh = addDays(today, FRESH_DAYS);
  return [
    { text: 'Få udkastene godkendt på det næste bestyrelsesmøde.' },
    {
      text: `Find datoen for næste møde i handicaprådet, og spørg sekretæren, hvornår punktet skal være sendt. Regn med ${DEFAULT_DEADLINE_DAYS} dage før.`,
      ...(passed
        ? { warning: `Mødet, I har skrevet, var den ${formatDate(passed)}. Ret datoen i svarene.` }
        : {}),
    },
    {
      by: fresh,
      text: `Send debatindlægget til avisen, mens anledningen er ny, senest den ${formatDate(fresh)}.`,
    },
  ];
}

function figureStep(answers: Answers, asked: readonly Question[]): readonly NextStep[] {
  const missing = asked.filter((question) => question.tal && answerStatus(question, answers) !== 'answered');
  if (missing.length === 0) return [];
  const names = missing.slice(0, MOST_FIGURES_NAMED).map((question) => question.tal?.navn ?? '');
  const rest = missing.length - names.length;
  const list = joinWithOg([...names, ...(rest > 0 ? [`${numberInWords(rest)} til`] : [])]);
  return [{ text: `Slå de tal op, der mangler: ${list}. I papirerne står der, hvor de findes.` }];
}

function deadlineOf(meeting: IsoDate, answers: Answers): IsoDate {
  return addDays(meeting, -deadlineDays(answers).count);
}

function deadlineDays(answers: Answers): { readonly count: number; readonly known: boolean } {
  const own = getAnswer(answers, 'moede.frist_dage');
  return typeof own === 'number'
    ? { count: own, known: true }
    : { count: DEFAULT_DEADLINE_DAYS, known: false };
}

function dateAt(answers: Answers, path: string): IsoDate | undefined {
  const value = getAnswer(answers, path);
  return typeof value === 'string' && isIsoDate(value) ? value : undefined;
}
