import type { Answers } from '../../answers/answers.ts';
import { ownWords } from '../../answers/spelling/doubtful-words.ts';
import type { Matter } from '../../content/catalogue/matters.ts';
import type { PrivacyWords } from '../../content/catalogue/privacy-words.ts';
import { MOST_OWN_WORDS, OWN_WORDS } from '../../content/catalogue/question-schema.ts';
import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import type { Fault, Result } from '../../fault.ts';
import type { Speller } from '../../language/spelling/speller.ts';
import { askOverview } from '../ask/ask-overview.ts';
import type { FinalReply } from '../ask/ask-prompt.ts';
import { askQuestion } from '../ask/ask-question.ts';
import type { PartValues } from '../ask/asking.ts';
import type { Asks } from '../ask/asks.ts';
import { current } from '../ask/current.ts';
import type { DraftStore } from '../ask/drafts.ts';
import { guardAnswer } from '../ask/guard-answer.ts';
import { guardSpelling } from '../ask/guard-spelling.ts';
import { note, type Tell } from '../ask/said.ts';
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
import { withAnswer } from '../state/with-answer.ts';
import { settleMunicipality } from './change-municipality.ts';
import { type Save, saveOrRetry } from './save-or-retry.ts';

/** What an interview needs from outside. */
export interface InterviewTools {
  readonly tell: Tell;
  readonly today: IsoDate;
  readonly municipalities: readonly Municipality[];
  /** What is looked for in texts that may be about one person. */
  readonly privacy: PrivacyWords;
  /** What each theme is about, and by which words it is known; without them nobody is asked whether story and demand fit. */
  readonly matters?: readonly Matter[];
  /** What looks for misspelt words, read when the first text is given; without it nobody is asked about spelling. */
  readonly speller?: () => Promise<Speller | undefined>;
  readonly save: Save;
  /** svar.yaml as the person knows it. */
  readonly file: string;
  /** Drafts of long texts on disk; absent where there are none. */
  readonly drafts?: DraftStore;
}

/** Where an interview stands, for who breaks it off to go on somewhere else. */
export interface Standing {
  /** With the answers that are on disk; absent before the first question. */
  state?: InterviewState;
  /** The parts given of answers that are not confirmed, by question id. */
  readonly parts: Map<string, PartValues>;
}

export type InterviewEnd =
  | { readonly kind: 'finished'; readonly answers: Answers }
  | { readonly kind: 'stopped'; readonly answers: Answers }
  | { readonly kind: 'not-saved'; readonly answers: Answers; readonly faults: readonly Fault[] };

/**
 * Asks until every question has its answer, or the person stops. Each confirmed answer is on disk before the next
 * question is put; `answers` in the end are exactly those that are.
 */
export async function* runInterview(
  begin: InterviewState,
  tools: InterviewTools,
  standing: Standing = { parts: new Map() },
): Asks<InterviewEnd> {
  let state = begin;
  let opening = true;
  const { parts } = standing;
  standing.state = state;
  for (let shown = current(state); shown; shown = current(state)) {
    const heard: FinalReply = yield* askQuestion({ ...tools, current: shown, parts, opening });
    const move: Move = yield* applyReply(state, heard, tools);
    if (move.kind === 'stop') return { kind: 'stopped', answers: (move.state ?? state).answers };
    if (move.kind === 'not-saved') return { ...move, answers: state.answers };
    if (move.kind === 'saved' || heard.kind === 'empty') parts.delete(shown.question.id);
    opening = move.state !== state;
    state = move.state;
    standing.state = state;
  }
  return { kind: 'finished', answers: state.answers };
}

type Move =
  /** `state` where an answer was saved first. */
  | { readonly kind: 'stop'; readonly state?: InterviewState }
  | { readonly kind: 'moved' | 'saved'; readonly state: InterviewState }
  | { readonly kind: 'not-saved'; readonly faults: readonly Fault[] };

async function* applyReply(state: InterviewState, heard: FinalReply, tools: InterviewTools): Asks<Move> {
  if (heard.kind === 'value') return yield* takeValue(state, heard.value, tools);
  if (heard.kind === 'empty') return { kind: 'moved', state: next(state) };
  switch (heard.command) {
    case 'stop':
      return { kind: 'stop' };
    case 'back':
      return { kind: 'moved', state: back(state) };
    case 'overview': {
      const jumped = yield* askOverview(state);
      return jumped === 'stop' ? { kind: 'stop' } : { kind: 'moved', state: jumped };
    }
    case 'skip':
      return yield* keepOrRefuse(skip(state), state, tools);
    case 'unknown':
      return yield* keepOrRefuse(unknown(state), state, tools);
  }
}

async function* takeValue(state: InterviewState, value: unknown, tools: InterviewTools): Asks<Move> {
  const question = currentQuestion(state);
  const verdict = yield* guardAnswer(question, value, { ...tools, answers: state.answers });
  if (verdict === 'stop') return { kind: 'stop' };
  if (verdict === 'unknown') return yield* keepOrRefuse(unknown(state), state, tools);
  if (verdict === 'skip') return yield* keepOrRefuse(skip(state), state, tools);
  if (verdict === 'change') {
    // A text that may give somebody away is not to lie in a file when it has been turned down.
    if (question) await tools.drafts?.keep(question.id, []);
    return { kind: 'moved', state };
  }
  const spelt = yield* guardSpelling(question, value, { ...tools, answers: state.answers });
  if (spelt.kind === 'stop') return { kind: 'stop' };
  if (spelt.kind === 'change') {
    if (question?.type === 'lang_tekst') await tools.drafts?.keep(question.id, spelt.text.split('\n'));
    return { kind: 'moved', state };
  }
  const remembered = await rememberWords(spelt.kept, state, tools);
  return yield* keep(answer(remembered, spelt.value), remembered, tools);
}

/** Words that are right are kept beside the answers, so that neither a later sitting nor `tjek` asks about them. */
async function rememberWords(
  words: readonly string[],
  state: InterviewState,
  { save }: InterviewTools,
): Promise<InterviewState> {
  if (words.length === 0) return state;
  const all = [...ownWords(state.answers), ...words].slice(-MOST_OWN_WORDS);
  // Where it cannot be saved, the answer that is saved next tells why; and the words would just be asked about again.
  await save(OWN_WORDS, all);
  return { ...state, answers: withAnswer(state.answers, OWN_WORDS, all) };
}

async function* keepOrRefuse(step: Result<Step>, state: InterviewState, tools: InterviewTools): Asks<Move> {
  if (step.ok) return yield* keep(step.value, state, tools);
  tools.tell({ kind: 'complaint', faults: step.faults });
  return { kind: 'moved', state };
}

/** An answer counts when it is on disk. */
async function* keep(step: Step, before: InterviewState, tools: InterviewTools): Asks<Move> {
  const saved = yield* saveOrRetry(step.change, tools);
  if (!saved.ok) return { kind: 'not-saved', faults: saved.faults };
  await tools.drafts?.keep(step.change.path, []);
  const aside = setAsideText(before, step.state);
  if (aside) tools.tell(note('set-aside', aside));
  const settled = yield* settleMunicipality(before, step.state, tools.save);
  if (settled === 'stop') return { kind: 'stop', state: step.state };
  return settled.ok ? { kind: 'saved', state: settled.value } : { kind: 'not-saved', faults: settled.faults };
}
