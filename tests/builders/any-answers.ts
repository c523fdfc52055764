import fc from 'fast-check';
import type { Answers } from '../../src/answers/answers.ts';
import { type Depth, type Question, UNKNOWN } from '../../src/content/catalogue/question.ts';
import { answersOf } from './answers.ts';

/** Any valid answers: each question answered, "ved ikke", skipped (null) or not answered yet (absent). */
export function anyAnswers(questions: readonly Question[], depth: Depth): fc.Arbitrary<Answers> {
  const entries = questions.map((question) => fc.tuple(fc.constant(question.id), anyAnswer(question)));
  return fc
    .tuple(...entries)
    .map((pairs) => answersOf(Object.fromEntries(pairs.filter(([, value]) => value !== undefined)), depth));
}

function anyAnswer(question: Question): fc.Arbitrary<unknown> {
  const blanks = [
    ...(question.ved_ikke ? [fc.constant(UNKNOWN)] : []),
    ...(question.paakraevet ? [] : [fc.constant(null)]),
  ];
  return fc.oneof({ weight: 2, arbitrary: anyValue(question) }, fc.constant(undefined), ...blanks);
}

function anyValue(question: Question): fc.Arbitrary<unknown> {
  const choices = (question.valg ?? []).map((choice) => choice.vaerdi);
  switch (question.type) {
    case 'valg':
      return fc.constantFrom(...choices);
    case 'flervalg':
      return fc.uniqueArray(fc.constantFrom(...choices), {
        maxLength: Math.min(question.hoejst_valgte ?? choices.length, choices.length),
      });
    case 'kommune':
      return fc.constantFrom('Randers', 'Bornholm', 'København', 'Roskilde');
    case 'dato':
      return fc.constant('2027-02-03');
    case 'helt_tal':
      return fc.integer({ min: question.mindst ?? 0, max: question.hoejst ?? 1000 });
    case 'tal':
      return fc.record({
        vaerdi: fc.nat(5000),
        enhed: fc.constant(question.tal?.enhed),
        periode: fc.constant('2. kvartal 2026'),
        kilde: fc.constant('kommunen'),
        opslaaet: fc.constant('2026-11-08'),
      });
    case 'maal':
      return fc.record({
        vaerdi: fc.nat(5000),
        dato: fc.constantFrom('2027-05-19', '2028-06-17', '2029-12-31', '2031-03-17'),
      });
    default:
      if (question.format === 'farve') return fc.constant('#7a1f3d');
      return question.format === 'email' ? fc.constant('dh@eksempel.dk') : fc.constant('Nogle ord.');
  }
}
