import type { Answers } from '../../answers/answers.ts';
import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import type { Fault, Result } from '../../fault.ts';
import { askOverview } from '../ask/ask-overview.ts';
import type { FinalReply } from '../ask/ask-prompt.ts';
import { askQuestion } from '../ask/ask-question.ts';
import type { PartValues } from '../ask/asking.ts';
import { guardAnswer } from '../ask/guard-answer.ts';
import type { LongTextTools } from '../ask/long-text-tools.ts';
import type { View } from '../ask/view.ts';
import {
  answer,
  back,
  currentQuestion,
  type InterviewState,
  next,
  type Step,
  skip,
  unknown,
} from '../state/interview.ts';
import { setAsideText } from '../state/set-aside.ts';
import { complaintText } from '../words/complaint-text.ts';
import { current } from './current.ts';
import { saveOrRetry } from './save-or-retry.ts';

/** What an interview needs from outside. */
export interface InterviewTools {
  readonly view: View;
  readonly today: IsoDate;
  readonly municipalities: readonly Municipality[];
  /** Writes one confirmed answer; resolved when it is on disk. */
  readonly save: (path: string, value: unknown) => Promise<Result<unknown>>;
  /** Said when a person asks whether the answers are saved. */
  readonly savedWhere: string;
  /** Drafts on disk and an editor for long texts; absent where there are none. */
  readonly longTexts?: LongTextTools;
}

export type InterviewEnd =
  | { readonly kind: 'finished'; readonly answers: Answers }
  | { readonly kind: 'stopped'; readonly answers: Answers }
  | { readonly kind: 'not-saved'; readonly answers: Answers; readonly faults: readonly Fault[] };

/**
 * Asks until every question has its answer, or the person stops. Each confirmed answer is on disk before the next
 * question is put; `answers` in the end are exactly those that are.
 */
export async function runInterview(begin: InterviewState, tools: InterviewTools): Promise<InterviewEnd> {
  let state = begin;
  let opening = true;
  const drafts = new Map<string, PartValues>();
  for (let shown = current(state, tools.today); shown; shown = current(state, tools.today)) {
    const reply = await askQuestion({ ...tools, current: shown, drafts, opening });
    const move = await applyReply(state, reply, tools);
    if (move.kind === 'stop') return { kind: 'stopped', answers: state.answers };
    keepParts(drafts, shown.question.id, reply, move);
    if (move.kind === 'refused') tools.view.complain(complaintText(move.faults));
    if (move.kind === 'step') {
      const saved = await saveOrRetry(move.step.change, tools);
      if (!saved.ok) return { kind: 'not-saved', answers: state.answers, faults: saved.faults };
      await tools.longTexts?.drafts.keep(shown.question.id, []);
      sayIf(setAsideText(state, move.step.state), tools.view);
    }
    const before = state;
    state = move.kind === 'refused' ? state : move.kind === 'step' ? move.step.state : move.state;
    opening = state !== before;
  }
  return { kind: 'finished', answers: state.answers };
}

function sayIf(text: string | undefined, view: View): void {
  if (text) view.say(text);
}

type Move =
  | { readonly kind: 'stop' }
  | { readonly kind: 'moved'; readonly state: InterviewState }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

async function applyReply(state: InterviewState, reply: FinalReply, tools: InterviewTools): Promise<Move> {
  if (reply.kind === 'value') return takeValue(state, reply.value, tools);
  if (reply.kind === 'enter') return { kind: 'moved', state: next(state) };
  switch (reply.command) {
    case 'stop':
      return { kind: 'stop' };
    case 'back':
      return { kind: 'moved', state: back(state) };
    case 'overview': {
      const jumped = await askOverview(tools.view, state);
      return jumped === 'stop' ? { kind: 'stop' } : { kind: 'moved', state: jumped };
    }
    case 'skip':
      return stepOrRefusal(skip(state));
    case 'unknown':
      return stepOrRefusal(unknown(state));
  }
}

async function takeValue(state: InterviewState, value: unknown, tools: InterviewTools): Promise<Move> {
  const verdict = await guardAnswer(tools.view, currentQuestion(state), value, tools.today);
  if (verdict === 'stop') return { kind: 'stop' };
  return verdict === 'change' ? { kind: 'moved', state } : { kind: 'step', step: answer(state, value) };
}

/** Of a figure or a goal that is to be changed, all but the part in question can be kept with Enter. */
function keepParts(drafts: Map<string, PartValues>, id: string, reply: FinalReply, { kind }: Move): void {
  const value = kind === 'moved' && reply.kind === 'value' ? reply.value : undefined;
  if (typeof value === 'object' && value !== null && 'vaerdi' in value) drafts.set(id, { ...value });
}

function stepOrRefusal(result: Result<Step>): Move {
  return result.ok ? { kind: 'step', step: result.value } : { kind: 'refused', faults: result.faults };
}
