import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../src/answers/answers.ts';
import { getAnswer, newAnswersText } from '../../src/answers/answers-file.ts';
import { answerSaver } from '../../src/interview/sitting/save-answer.ts';
import { answerStatus } from '../../src/interview/state/answer-status.ts';
import { asksNow, start } from '../../src/interview/state/interview.ts';
import { withAnswer } from '../../src/interview/state/with-answer.ts';
import { compileAnswerSchema } from '../builders/answer-schema.ts';
import { smallCatalogue } from '../builders/catalogue.ts';
import { interview, interviewTools, questionnaire, scriptedView } from '../builders/interview.ts';

const QUESTIONNAIRE = questionnaire();
const VALIDATE = compileAnswerSchema(smallCatalogue());

/** Answers of every kind, commands, and what is neither. */
const LINES = [
  ...['Randers', 'Aarhus', 'ja', 'nej', '1', '2', '3', '1, 2', 'DH Randers', 'k@eksempel.dk', '12 34 56 78'],
  ...['1.234', '12,5', '2. kvartal 2026', '31/12-2029', '300', '', '\\tilbage', 'Mange venter.', '#: {'],
  ...['tilbage', 'tilbage', 'spring over', 'ved ikke', 'oversigt', 'hjælp', 'gem', 'afslut'],
];
const sittings = fc.array(
  fc.record({
    deep: fc.boolean(),
    typed: fc.array(fc.constantFrom(...LINES), { maxLength: 40 }),
  }),
  { minLength: 1, maxLength: 4 },
);
type Sittings = readonly { readonly deep: boolean; readonly typed: readonly string[] }[];

/** Sits down several times, stops each time, and goes on from the file; gives the file and all that was confirmed. */
async function sitDown(all: Sittings) {
  let text = newAnswersText({ depth: 'hurtig' });
  const store = {
    read: async () => text,
    write: async (next: string) => {
      text = next;
    },
  };
  const write = answerSaver(store, text);
  const confirmed = new Map<string, unknown>();
  const told: Answers[] = [];
  for (const { deep, typed } of all) {
    const depth = deep ? 'fuld' : 'hurtig';
    await write('omfang', depth);
    const save = async (path: string, value: unknown) => {
      confirmed.set(path, value);
      return write(path, value);
    };
    const tools = interviewTools(scriptedView(...typed), { save });
    const end = await interview(start(QUESTIONNAIRE, parse(text), depth), tools);
    told.push(end.answers);
    expect(isDeepStrictEqual(end.answers, parse(text)), 'what was told is what is in the file').toBe(true);
  }
  return { answers: parse(text) as Answers, confirmed, told };
}

/** The paths the schema finds missing; every group is there, so that each is named by itself. */
function missingBySchema(answers: Answers): readonly string[] {
  const grouped = QUESTIONNAIRE.questions.reduce((all, { id }) => {
    const group = id.split('.').slice(0, -1).join('.');
    return getAnswer(all, group) === undefined ? withAnswer(all, group, {}) : all;
  }, answers);
  VALIDATE(grouped);
  const missing = (VALIDATE.errors ?? [])
    .filter(({ keyword }) => keyword === 'required')
    .map(({ instancePath, params }) =>
      `${instancePath}/${params.missingProperty}`.slice(1).replaceAll('/', '.'),
    );
  return [...new Set(missing)].toSorted();
}

describe('any number of sittings, whatever is typed', () => {
  it('keep every confirmed answer in the file as it was confirmed', async () => {
    await fc.assert(
      fc.asyncProperty(sittings, async (all) => {
        const { answers, confirmed } = await sitDown(all);
        for (const [path, value] of confirmed) {
          expect(isDeepStrictEqual(getAnswer(answers, path), value), path).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave exactly those questions open that the schema finds missing', async () => {
    await fc.assert(
      fc.asyncProperty(sittings, async (all) => {
        const { told } = await sitDown(all);
        for (const answers of told) {
          const open = asksNow(start(QUESTIONNAIRE, answers, answers.omfang))
            .filter((question) => answerStatus(question, answers) === 'unanswered')
            .map(({ id }) => id);
          expect(missingBySchema(answers)).toEqual(open.toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });
});
