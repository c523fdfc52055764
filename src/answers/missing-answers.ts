import type { Catalogue } from '../content/catalogue/catalogue.ts';
import { conditionHolds } from '../content/catalogue/condition.ts';
import type { Question } from '../content/catalogue/question.ts';
import { fromQuestionId, locate, nodeAt, type YamlPath } from '../content/yaml/locate.ts';
import { faultAt } from '../content/yaml/source-text.ts';
import { example } from '../content/yaml/yaml-faults/quoted-line.ts';
import type { Fault } from '../fault.ts';
import { getAnswer } from './answers-file.ts';
import { requiredProblem } from './explain/no-answer.ts';
import type { ParsedAnswers } from './parse-answers.ts';

/**
 * The questions that are asked and have no answer yet, as the schema's `required` sees it: severity 'missing', but
 * 'error' for those without which no paper can be made. `notSections` are paths where a section should be and is not;
 * they have their own fault, and what should have stood below them is not told twice.
 */
export function missingAnswers(
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  notSections: ReadonlySet<string>,
): readonly Fault[] {
  const { answers } = parsed;
  return catalogue.questions
    .filter((question) => question.omfang === 'hurtig' || answers.omfang === 'fuld')
    .filter((question) => getAnswer(answers, question.id) === undefined)
    .filter((question) => conditionHolds(question.hvis, answers))
    .filter((question) => !isBelow(fromQuestionId(question.id), notSections))
    .map((question) => missing(parsed, question));
}

function missing(parsed: ParsedAnswers, question: Question): Fault {
  const place = locate(parsed, fromQuestionId(question.id));
  if (question.paakraevet) {
    const { message } = requiredProblem(question);
    return faultAt(place, { code: 'required-answer', message, wayOut: lineToAdd(parsed, question) });
  }
  return {
    code: 'missing-answer',
    severity: 'missing',
    message: `${question.tekst} (${question.id})`,
    ...(question.hvor === undefined ? {} : { wayOut: question.hvor }),
    place,
  };
}

/** The line to write, with the sections above it that the file does not have yet. */
function lineToAdd(parsed: ParsedAnswers, question: Question): string {
  const names = fromQuestionId(question.id);
  const there = names.findLastIndex((_, depth) => nodeAt(parsed, names.slice(0, depth)) !== undefined);
  const lines = names
    .slice(there)
    .map(
      (name, depth, rest) =>
        `${'  '.repeat(depth)}${name}:${depth === rest.length - 1 ? ` ${question.eksempel ?? '…'}` : ''}`,
    );
  const where = there === 0 ? '' : ` under ${names.slice(0, there).join('.')}, rykket to mellemrum ind`;
  return `Uden det kan papirerne ikke laves. Svar med brobygger start, eller skriv${where}:${example(...lines)}`;
}

function isBelow(path: YamlPath, sections: ReadonlySet<string>): boolean {
  return path.some((_, depth) => sections.has(path.slice(0, depth + 1).join('.')));
}
