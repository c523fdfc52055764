import type { Answers } from '../../src/answers/answers.ts';
import type { Depth, Question, Section } from '../../src/content/catalogue/question.ts';
import { success } from '../../src/fault.ts';
import type { Prompt, Reply } from '../../src/interview/ask/prompt.ts';
import { typedReply } from '../../src/interview/ask/typed-reply.ts';
import type { View } from '../../src/interview/ask/view.ts';
import type { InterviewTools } from '../../src/interview/sitting/run-interview.ts';
import type { Questionnaire } from '../../src/interview/state/questionnaire.ts';
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
        if (reply.ok) return reply.value;
        heard.push(reply.faults[0]?.message ?? '');
      }
      return { kind: 'command', command: 'stop' };
    },
  };
}

/** Tools that save into a list. */
export function interviewTools(
  view: View,
  given: Partial<InterviewTools> = {},
): InterviewTools & { readonly saved: [string, unknown][] } {
  const saved: [string, unknown][] = [];
  return {
    view,
    saved,
    today: TODAY,
    municipalities: smallCatalogue().municipalities,
    savedWhere: 'Dine svar er gemt i svar.yaml.',
    save: async (path, value) => {
      saved.push([path, value]);
      return success(undefined);
    },
    ...given,
  };
}
