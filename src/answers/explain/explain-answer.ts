import type { Question } from '../../content/catalogue/question.ts';
import { fromQuestionId } from '../../content/yaml/locate.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { type PlacedProblem, readWritten, type Written } from '../../content/yaml/written.ts';
import type { ParsedAnswers } from '../parse-answers.ts';
import { choiceProblems } from './choice-problems.ts';
import { dateProblem } from './date-problem.ts';
import { figureProblems } from './figure-problems.ts';
import { otherwise, requiredProblem } from './no-answer.ts';
import { numberProblem } from './number-problem.ts';
import { severalChoicesProblems } from './several-choices-problems.ts';
import { textProblem } from './text-problem.ts';

/** As in the schema (src/content/catalogue/question-schema.ts), where a question sets no limit of its own. */
const LONGEST: Readonly<Partial<Record<Question['type'], number>>> = {
  tekst: 200,
  lang_tekst: 2000,
  kommune: 60,
};

/**
 * What is wrong with the answer to a question that the schema has turned down, told from the question and not from the
 * schema, so that nobody hears of `anyOf`. Empty when the answer looks right to these eyes.
 */
export function explainAnswer(parsed: ParsedAnswers, question: Question): readonly PlacedProblem[] {
  const path = fromQuestionId(question.id);
  const written = readWritten(parsed, path);
  if (written.value === null) {
    return question.paakraevet ? [{ ...requiredProblem(question), path, part: 'key' }] : [];
  }
  switch (question.type) {
    case 'valg':
      return choiceProblems(written, question);
    case 'flervalg':
      return severalChoicesProblems(written, question, (index) =>
        readWritten(parsed, [...path, String(index)]),
      );
    case 'tal':
    case 'maal':
      return figureProblems(written, question, (name) => readWritten(parsed, [...path, name]));
    default: {
      const problem = singleProblem(written, question);
      return problem ? [{ ...problem, path }] : [];
    }
  }
}

function singleProblem(written: Written, question: Question): Problem | undefined {
  if (question.type === 'dato') return dateProblem(written, otherwise(question));
  if (question.type === 'helt_tal') {
    return numberProblem(written, {
      whole: true,
      least: question.mindst ?? 0,
      most: question.hoejst ?? 1_000_000,
      otherwise: otherwise(question),
    });
  }
  return textProblem(written, {
    longest: question.maks_tegn ?? LONGEST[question.type] ?? 200,
    format: question.format,
    otherwise: otherwise(question),
  });
}
