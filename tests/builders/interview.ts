import type { Answers } from '../../src/answers/answers.ts';
import type { Depth, Question, Section } from '../../src/content/catalogue/question.ts';
import { success } from '../../src/fault.ts';
import type { Asks } from '../../src/interview/ask/asks.ts';
import type { Prompt } from '../../src/interview/ask/prompt.ts';
import type { Reply } from '../../src/interview/ask/reply.ts';
import type { Said, Tell } from '../../src/interview/ask/said.ts';
import { converse } from '../../src/interview/sitting/conversation.ts';
import {
  type InterviewEnd,
  type InterviewTools,
  runInterview,
} from '../../src/interview/sitting/run-interview.ts';
import { openSitting } from '../../src/interview/sitting/sitting.ts';
import type { InterviewState } from '../../src/interview/state/interview.ts';
import type { Questionnaire } from '../../src/interview/state/questionnaire.ts';
import { driveSitting } from '../../src/terminal/interview/drive-sitting.ts';
import { typedReply } from '../../src/terminal/interview/typed/typed-reply.ts';
import type { EditText, View } from '../../src/terminal/interview/view.ts';
import { SMALL_QUESTIONS, smallCatalogue } from './catalogue.ts';

export const TODAY = '2026-11-22';

/** A questionnaire with a section for every first part of an id. */
export function questionnaire(questions: readonly Question[] = SMALL_QUESTIONS): Questionnaire {
  const ids = [...new Set(questions.map((question) => question.afsnit))];
  const sections = ids.map((id): Section => ({ id, titel: `Afsnit ${id}`, indledning: `Nu kommer ${id}.` }));
  return { questions, sections };
}

export function answers(depth: Depth, given: Readonly<Record<string, unknown>> = {}): Answers {
  return { version: 1, omfang: depth, ...given };
}

export interface ScriptedView extends View {
  /** Everything said and asked, in order. */
  readonly heard: string[];
  readonly prompts: Prompt[];
}

/** A view in which a person types these lines. After the last one they stop. */
export function scriptedView(...typed: readonly string[]): ScriptedView {
  const script = [...typed];
  const heard: string[] = [];
  const prompts: Prompt[] = [];
  return {
    heard,
    prompts,
    say: (text) => heard.push(text),
    complain: (text) => heard.push(text),
    ask: async (prompt): Promise<Reply> => {
      prompts.push(prompt);
      heard.push(prompt.text);
      for (let line = script.shift(); line !== undefined; line = script.shift()) {
        const reply = typedReply(prompt, line);
        if (reply.ok) return reply.value.reply;
        heard.push(reply.faults[0]?.message ?? '');
      }
      return { kind: 'command', command: 'stop' };
    },
  };
}

/** What a test sits with: a view, and tools that save into a list. */
export interface Tools extends Omit<InterviewTools, 'tell'> {
  readonly view: View;
  readonly edit?: EditText;
  readonly saved: [string, unknown][];
}

export function interviewTools(view: View, given: Partial<Tools> = {}): Tools {
  const saved: [string, unknown][] = [];
  return {
    view,
    saved,
    today: TODAY,
    municipalities: smallCatalogue().municipalities,
    privacy: smallCatalogue().privacy,
    file: 'svar.yaml',
    save: async (path, value) => {
      saved.push([path, value]);
      return success(undefined);
    },
    ...given,
  };
}

/** Puts whatever is asked to the view, and gives what comes of it. */
export async function throughView<End>(view: View, asks: (tell: Tell) => Asks<End>): Promise<End> {
  const told: Said[] = [];
  return driveSitting(
    await converse(
      asks((said) => void told.push(said)),
      told,
    ),
    view,
  );
}

/** The questions alone, without what is said before and after them. */
export function interview(begin: InterviewState, { view, edit: _, ...tools }: Tools): Promise<InterviewEnd> {
  return throughView(view, (tell) => runInterview(begin, { ...tools, tell }));
}

/** A whole sitting over these questions and answers; `at` is gone to first of all. */
export async function wholeSitting(asked: Questionnaire, given: Answers, tools: Tools, at?: string) {
  const { view, edit, ...rest } = tools;
  const session = { ...rest, questionnaire: asked, answers: given, depth: given.omfang };
  const sitting = await openSitting(session);
  if (at) await sitting.goTo(at);
  return driveSitting(sitting, view, edit);
}
