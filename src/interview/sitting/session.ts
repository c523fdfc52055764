import type { Answers } from '../../answers/answers.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import type { Fault, Result } from '../../fault.ts';
import { askChoiceOf } from '../ask/ask-choice-of.ts';
import { askOverview } from '../ask/ask-overview.ts';
import type { Asks } from '../ask/asks.ts';
import { note } from '../ask/said.ts';
import { type InterviewState, start } from '../state/interview.ts';
import { overview } from '../state/overview.ts';
import type { Questionnaire } from '../state/questionnaire.ts';
import { setAsideText } from '../state/set-aside.ts';
import { depthLabel, welcomeBackText, welcomeText } from '../words/opening-words.ts';
import { allAnswersText, overviewCount } from '../words/overview-text.ts';
import { type InterviewEnd, type InterviewTools, runInterview, type Standing } from './run-interview.ts';

/** What is asked about in one sitting, and what it needs from outside. */
export interface Session extends InterviewTools {
  readonly questionnaire: Questionnaire;
  /** What svar.yaml held when the sitting began; undefined when there is no file yet. */
  readonly answers: Answers | undefined;
  /** The depth asked for; undefined leaves it to the file, or to the person. */
  readonly depth: Depth | undefined;
}

export type SessionEnd =
  /** `papers` when the person wants them made. */
  | { readonly kind: 'done'; readonly answers: Answers; readonly papers: boolean }
  /** `begun` is false when there is no answer to go on from. */
  | { readonly kind: 'stopped'; readonly begun: boolean }
  | { readonly kind: 'not-saved'; readonly faults: readonly Fault[] };

/** Where a sitting stands, for who breaks it off to go on somewhere else. */
export interface SessionStanding extends Standing {
  reviewed: boolean;
}

/** Welcomes, asks, and in the end offers to make the papers. */
export async function* runSession(session: Session, standing: SessionStanding): Asks<SessionEnd> {
  const begun = yield* begin(session);
  return 'kind' in begun ? begun : yield* goOn(begun, session, standing);
}

/** Asks from here on, and in the end offers to make the papers. */
export async function* goOn(
  from: InterviewState,
  session: Session,
  standing: SessionStanding,
): Asks<SessionEnd> {
  let state: InterviewState | SessionEnd = from;
  while (!('kind' in state)) {
    const end: InterviewEnd = yield* runInterview(state, session, standing);
    if (end.kind === 'not-saved') return end;
    if (end.kind === 'stopped') return { kind: 'stopped', begun: true };
    if (!standing.reviewed && isNew(end.answers, session)) tellAll(session, end.answers);
    standing.reviewed = true;
    state = yield* askOnward(session, end.answers);
  }
  return state;
}

async function* begin(session: Session): Asks<InterviewState | SessionEnd> {
  const { tell, questionnaire, answers, file } = session;
  tell(
    answers
      ? note('welcome-back', welcomeBackText(questionnaire, answers))
      : note('welcome', welcomeText(file)),
  );
  const depth = session.depth ?? answers?.omfang ?? (yield* askDepth(session));
  if (depth === undefined) return { kind: 'stopped', begun: false };
  const saved = answers?.omfang === depth ? undefined : await session.save('omfang', depth);
  if (saved && !saved.ok) return notSaved(saved);
  const before = answers ?? { version: 1, omfang: depth };
  const state = start(questionnaire, before, depth);
  const aside = setAsideText(start(questionnaire, before, before.omfang), state);
  if (aside) tell(note('set-aside', aside));
  return state;
}

function askDepth({ questionnaire }: Session): Asks<Depth | undefined> {
  return askChoiceOf<Depth>(
    { of: 'omfang' },
    'Hvor meget vil du svare på? Du kan altid vælge den lange vej senere.',
    [
      { vaerdi: 'hurtig', tekst: depthLabel(questionnaire, 'hurtig') },
      { vaerdi: 'fuld', tekst: depthLabel(questionnaire, 'fuld') },
    ],
  );
}

/** What a person can do when every question has its answer. Stopping is the same as `end`: everything is saved. */
type NextMove = 'papers' | 'mend' | 'more' | 'end';

async function* askOnward(session: Session, answers: Answers): Asks<InterviewState | SessionEnd> {
  const more = { vaerdi: 'more', tekst: 'Svar på flere spørgsmål (den lange vej)' } as const;
  const moves = [
    { vaerdi: 'papers', tekst: 'Lav papirerne' },
    { vaerdi: 'mend', tekst: 'Ret et svar' },
    ...(answers.omfang === 'hurtig' ? [more] : []),
    { vaerdi: 'end', tekst: 'Slut for nu' },
  ] as const;
  const text = `${howFarText(session, answers)} Hvad vil du nu?`;
  // The overview is where an answer is found that is to be mended.
  const move = yield* askChoiceOf<NextMove>({ of: 'slut' }, text, moves, undefined, { overview: 'mend' });
  if (move === 'mend') return yield* mend(session, answers);
  if (move === 'more') return goDeeper(session, answers);
  return { kind: 'done', answers, papers: move === 'papers' };
}

async function* mend({ questionnaire }: Session, answers: Answers): Asks<InterviewState | SessionEnd> {
  const state = yield* askOverview(start(questionnaire, answers, answers.omfang));
  return state === 'stop' ? { kind: 'stopped', begun: true } : state;
}

async function goDeeper(session: Session, answers: Answers): Promise<InterviewState | SessionEnd> {
  const saved = await session.save('omfang', 'fuld');
  return saved.ok ? start(session.questionnaire, answers, 'fuld') : notSaved(saved);
}

/** That all is answered, or how much of it: a question that was skipped is not. */
function howFarText({ questionnaire }: Session, answers: Answers): string {
  const sections = overview(start(questionnaire, answers, answers.omfang));
  const answered = sections.every(({ entries }) => entries.every(({ status }) => status === 'answered'));
  return answered ? 'Alle spørgsmål er besvaret.' : `Alle spørgsmål er stillet. ${overviewCount(sections)}`;
}

/** Whether there is an answer that was not there when the sitting began: what has been read through is not read again. */
function isNew(answers: Answers, { answers: before }: Session): boolean {
  return JSON.stringify(answers) !== JSON.stringify(before);
}

/** All answers, once a sitting, before anything is made of them. */
function tellAll({ tell, questionnaire }: Session, answers: Answers): void {
  const all = allAnswersText(overview(start(questionnaire, answers, answers.omfang)));
  tell(note('review', `Her er dine svar. Læs dem igennem; du kan rette dem bagefter.\n\n${all}`));
}

function notSaved(result: Extract<Result<unknown>, { ok: false }>): SessionEnd {
  return { kind: 'not-saved', faults: result.faults };
}
