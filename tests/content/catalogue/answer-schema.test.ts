import type { ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/answers/answers.ts';
import { getAnswer } from '../../../src/answers/answers-file.ts';
import { deriveAnswerSchema } from '../../../src/content/catalogue/answer-schema.ts';
import { conditionHolds } from '../../../src/content/catalogue/condition.ts';
import type { Question } from '../../../src/content/catalogue/question.ts';
import { compileAnswerSchema } from '../../builders/answer-schema.ts';
import { answersOf, figureAnswer } from '../../builders/answers.ts';
import { anyAnswers } from '../../builders/any-answers.ts';
import { projectFiles, realCatalogue } from '../../builders/real-catalogue.ts';

const catalogue = realCatalogue();
const { questions } = catalogue;
const validate = compileAnswerSchema(catalogue);

function errors(answers: Answers): readonly ErrorObject[] {
  validate(answers);
  return validate.errors ?? [];
}

/** The questions that the schema asks for; a rule under allOf belongs to the question in the same place. */
function requiredBySchema(answers: Answers): readonly string[] {
  const places = errors(answers)
    .filter((error) => error.keyword === 'required')
    .map((error) => Number(/^#\/allOf\/(\d+)\//.exec(error.schemaPath)?.[1]));
  return [...new Set(places)].sort((a, b) => a - b).map((place) => questions[place]?.id ?? '?');
}

describe('the schema of svar.yaml', () => {
  it('is in step with the one in schemas/; otherwise run: npm run build && npm run schema', () => {
    const file = projectFiles('schemas', '.json').find(({ name }) => name === 'svar.schema.json');
    expect(JSON.parse(file?.text ?? 'null')).toEqual(
      JSON.parse(JSON.stringify(deriveAnswerSchema(catalogue))),
    );
  });

  it.each(['hurtig', 'fuld'] as const)(
    'requires just what the interview asks and nobody has answered: %s',
    (depth) => {
      fc.assert(
        fc.property(anyAnswers(questions, depth), (answers) => {
          const unanswered = questions
            .filter((one) => one.omfang === 'hurtig' || depth === 'fuld')
            .filter((one) => one.faelles_skema === undefined)
            .filter((one) => conditionHolds(one.hvis, answers) && getAnswer(answers, one.id) === undefined);
          expect(requiredBySchema(answers)).toEqual(unanswered.map((one) => one.id));
        }),
      );
    },
  );

  it.each(['hurtig', 'fuld'] as const)('has nothing against a valid answer to any question: %s', (depth) => {
    fc.assert(
      fc.property(anyAnswers(questions, depth), (answers) => {
        const complaints = errors(answers).filter((error) => !['required', 'if'].includes(error.keyword));
        expect(complaints).toEqual([]);
      }),
    );
  });

  it.each([
    ['a key nobody asks for', { 'kommune.borgmester': 'Ib' }],
    ['a section nobody has', { 'hemmeligt.x': 'y' }],
    ['a choice that is not one', { 'kommune.strategi': 'måske' }],
    ['"ved ikke" where it is no answer', { 'om_jer.navn': 'ved-ikke_', 'om_jer.tilbud': 'ved-ikke' }],
    ['nothing where something is needed', { 'om_jer.navn': null }],
    ['an empty text', { 'om_jer.titel': '' }],
    ['a text longer than its place', { 'om_jer.navn': 'x'.repeat(81) }],
    [
      'more choices than allowed',
      { 'prioritet.temaer': ['screening', 'kompensation', 'skaanejob', 'tvaergaaende'] },
    ],
    ['the same choice twice', { 'om_jer.tilbud': ['breve', 'breve'] }],
    ['a day that does not exist', { 'moede.dato': '2027-02-30' }],
    ['a mail address that is none', { 'om_jer.email': 'dh.eksempel.dk' }],
    ['a number that is not whole', { 'moede.frist_dage': 2.5 }],
    ['a number too large', { 'moede.frist_dage': 61 }],
    ['a figure below nothing', { 'tal.fleksjob': figureAnswer(-1) }],
    ['a figure without its source', { 'tal.fleksjob': { vaerdi: 1, enhed: 'antal' } }],
    ['a figure in another unit', { 'tal.fleksjob': figureAnswer(1, { enhed: 'pct' }) }],
    ['a goal without a date', { 'maal.ledighedsydelse': { vaerdi: 3 } }],
    ['an approval without a name', { godkendelse: { papirer: [{ papir: 'debat', dato: '2026-11-18' }] } }],
  ])('refuses %s', (_what, given) => {
    expect(errors(answersOf(given)).filter((error) => !isAsking(error))).not.toEqual([]);
  });

  it('describes every field for an editor', () => {
    const text = JSON.stringify(deriveAnswerSchema(catalogue));
    const said = (one: Question) => (one.faelles_skema === undefined ? one.tekst : one.hvorfor);
    expect(questions.filter((one) => !text.includes(JSON.stringify(said(one)).slice(1, -1)))).toEqual([]);
  });
});

function isAsking(error: ErrorObject): boolean {
  return error.schemaPath.startsWith('#/allOf/');
}
