import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../src/answers/check-answers.ts';
import { parseAnswers } from '../src/answers/parse-answers.ts';
import { compileAnswerValidator } from '../src/content/catalogue/answer-schema.ts';
import { CATALOGUE, EXAMPLE_DATE, papersAskedFor } from './builders/papers.ts';
import { review } from './builders/review.ts';

/**
 * Eight pieces as eight branches would send them: with and without a figure, a story, an occasion, with a marked voice and with
 * next to nothing. Each is read as the editor of a local paper reads. After a change of the templates, write them anew, and
 * read them before you commit them: would you print this, or is it a form letter?
 *
 *   npm run examples
 */
const UPDATE = process.env.npm_lifecycle_event === 'examples';
const FOLDER = new URL('./debate-pieces/', import.meta.url);
const pathOf = (name: string, file: string) => fileURLToPath(new URL(`${name}/${file}`, FOLDER));

const NAMES = readdirSync(FOLDER).toSorted();

it('there are eight of them', () => {
  expect(NAMES).toHaveLength(8);
});

describe.each(NAMES)('the piece of %s', (name) => {
  const text = readFileSync(pathOf(name, 'svar.yaml'), 'utf8');
  const parsed = parseAnswers(text, name);
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  const { answers } = parsed.value;
  const piece = papersAskedFor('debat', answers)[0]?.markdown ?? '';

  it('is the one that an editor has read', () => {
    if (UPDATE) writeFileSync(pathOf(name, 'debatindlaeg.md'), piece);
    expect(readFileSync(pathOf(name, 'debatindlaeg.md'), 'utf8')).toBe(piece);
  });

  it('comes of valid answers, says that it is made up, and has nothing left to fill in', () => {
    const rules = { catalogue: CATALOGUE, validate: compileAnswerValidator(CATALOGUE), today: EXAMPLE_DATE };
    const { faults } = checkAnswers(text, `${name}/svar.yaml`, rules);
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
    expect(piece).toContain('> **Eksempel.** Svarene og tallene i dette papir er fundet på');
    expect(piece).not.toContain('INDSÆT');
  });

  it('breaks none of the five rules of the checklist', () => {
    const five = ['en-sag', 'fortalt-foer', 'tal-beviser', 'en-pen', 'bundet-sammen'];
    const { findings } = review('debatindlaeg', piece, answers);
    expect(findings.filter(({ rule }) => five.includes(rule)).map(({ message }) => message)).toEqual([]);
  });
});
