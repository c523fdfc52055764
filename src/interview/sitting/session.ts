import type { Answers } from '../../answers/answers.ts';
import type { Depth, Question } from '../../content/catalogue/question.ts';
import type { Fault, Result } from '../../fault.ts';
import { askChoiceOf } from '../ask/ask-choice-of.ts';
import { askNextMove } from '../ask/ask-next-move.ts';
import { askOverview } from '../ask/ask-overview.ts';
import { asksNow, type InterviewState, start } from '../state/interview.ts';
import { overview } from '../state/overview.ts';
import type { Questionnaire } from '../state/questionnaire.ts';
import { setAsideText } from '../state/set-aside.ts';
import { depthLabel, firstWords, wordsOnReturn } from '../words/opening-words.ts';
import { reviewText } from '../words/overview-text.ts';
import { type InterviewTools, runInterview } from './run-interview.ts';

/** One sitting at the terminal: from the first words to the next steps. */
export interface Session extends InterviewTools {
  readonly questionnaire: Questionnaire;
  /** What svar.yaml held when the sitting began; undefined when there is no file yet. */
  readonly answers: Answers | undefined;
  /** The depth asked for; undefined leaves it to the file, or to the person. */
  readonly depth: Depth | undefined;
  /** svar.yaml as the person knows it. */
  readonly file: string;
  /** Makes the papers and says which. */
  readonly makePapers: () => Promise<void>;
  /** What the branch does now, in words; given the questions that are asked of it. */
  readonly nextSteps: (answers: Answers, asked: readonly Question[]) => string;
}

export type SessionEnd =
  | { readonly kind: 'done' }
  /** `begun` is false when there is no answer to go on from. */
  | { readonly kind: 'stopped'; readonly begun: boolean }
  | { readonly kind: 'not-saved'; readonly faults: readonly Fault[] };

/** Welcomes, asks, offers to make the papers and tells what comes next. */
export async function runSession(session: Session): Promise<SessionEnd> {
  let state = await begin(session);
  let reviewed = false;
  while (!('kind' in state)) {
    const end = await runInterview(state, session);
    if (end.kind === 'not-saved') return end;
    if (end.kind === 'stopped') return { kind: 'stopped', begun: true };
    if (!reviewed) sayReview(session, end.answers);
    reviewed = true;
    state = await onward(session, end.answers);
  }
  return state;
}

async function begin(session: Session): Promise<InterviewState | SessionEnd> {
  const { view, questionnaire, answers } = session;
  view.say(answers ? wordsOnReturn(questionnaire, answers) : firstWords(session.file));
  const depth = session.depth ?? answers?.omfang ?? (await askDepth(session));
  if (depth === undefined) return { kind: 'stopped', begun: false };
  const saved = answers?.omfang === depth ? undefined : await session.save('omfang', depth);
  if (saved && !saved.ok) return notSaved(saved);
  const before = answers ?? { version: 1, omfang: depth };
  const state = start(questionnaire, before, depth);
  const aside = setAsideText(start(questionnaire, before, before.omfang), state);
  if (aside) view.say(aside);
  return state;
}

/** What happens when every question has its answer. */
async function onward(session: Session, answers: Answers): Promise<InterviewState | SessionEnd> {
  const move = await askNextMove(session.view, answers.omfang);
  if (move === 'mend') return mend(session, answers);
  if (move === 'more') return goDeeper(session, answers);
  if (move === 'papers') {
    session.view.say('Laver papirerne. Det tager nogle sekunder.');
    await session.makePapers();
  }
  sayNextSteps(session, answers);
  return { kind: 'done' };
}

async function mend(session: Session, answers: Answers): Promise<InterviewState | SessionEnd> {
  const state = await askOverview(session.view, start(session.questionnaire, answers, answers.omfang));
  return state === 'stop' ? { kind: 'stopped', begun: true } : state;
}

async function goDeeper(session: Session, answers: Answers): Promise<InterviewState | SessionEnd> {
  const saved = await session.save('omfang', 'fuld');
  return saved.ok ? start(session.questionnaire, answers, 'fuld') : notSaved(saved);
}

/** All answers, once a sitting, before anything is made of them. */
function sayReview({ view, questionnaire }: Session, answers: Answers): void {
  const sections = overview(start(questionnaire, answers, answers.omfang));
  view.say(`Her er dine svar. Læs dem igennem; du kan rette dem bagefter.\n\n${reviewText(sections)}`);
}

function askDepth({ view, questionnaire }: Session): Promise<Depth | undefined> {
  return askChoiceOf<Depth>(view, 'Hvor meget vil du svare på? Du kan altid vælge den lange vej senere.', [
    { vaerdi: 'hurtig', tekst: depthLabel(questionnaire, 'hurtig') },
    { vaerdi: 'fuld', tekst: depthLabel(questionnaire, 'fuld') },
  ]);
}

function sayNextSteps({ view, questionnaire, nextSteps }: Session, answers: Answers): void {
  view.say(nextSteps(answers, asksNow(start(questionnaire, answers, answers.omfang))));
}

function notSaved(result: Extract<Result<unknown>, { ok: false }>): SessionEnd {
  return { kind: 'not-saved', faults: result.faults };
}
