import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { getAnswer } from '../../src/answers/answers-file.ts';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';
import type { Typed } from './typist.ts';

export const catalogue = realCatalogue();
const rules = { catalogue, validate: compileAnswerValidator(catalogue), today: '2026-11-22' };

/** The file is sound, holds every confirmed answer unaltered, and nothing that was not typed. */
export function expectKept(
  path: string,
  kept: Map<string, unknown>,
  open: Pick<Typed, 'id' | 'value'> | undefined,
  heard = '',
): void {
  if (!existsSync(path)) {
    expect(kept.size, 'a file that has been there is gone').toBe(0);
    return;
  }
  const { parsed, faults } = checkAnswers(readFileSync(path), 'svar.yaml', rules);
  // A question nobody has come to yet is no fault.
  const wrong = faults.filter(({ severity, code }) => severity === 'error' && code !== 'required-answer');
  expect(wrong, heard.slice(-500)).toEqual([]);
  if (!parsed) throw new Error('The file cannot be read.');
  // What was under way is either wholly there or not at all.
  const underWay = open && getAnswer(parsed.answers, open.id);
  if (open && underWay !== undefined) {
    const isBefore = kept.has(open.id) && JSON.stringify(underWay) === JSON.stringify(kept.get(open.id));
    if (!isBefore) expect(underWay).toEqual(open.value);
    kept.set(open.id, underWay);
  }
  for (const question of catalogue.questions)
    expect(getAnswer(parsed.answers, question.id), question.id).toEqual(kept.get(question.id));
}
