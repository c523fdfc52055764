import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { Question } from '../content/catalogue/question.ts';
import { fromPointer, locate, type YamlPath } from '../content/yaml/locate.ts';
import { faultAt } from '../content/yaml/source-text.ts';
import { type PlacedProblem, readWritten } from '../content/yaml/written.ts';
import type { Fault } from '../fault.ts';
import { explainAnswer } from './explain/explain-answer.ts';
import { keywordProblem } from './explain/keyword-problem.ts';
import { namesIn, notASectionProblem, unknownNameProblem } from './explain/name-problems.ts';
import { oldApprovals } from './explain/old-approvals.ts';
import { missingAnswers } from './missing-answers.ts';
import type { ParsedAnswers } from './parse-answers.ts';

/** Who mends these is told the next ones; to explain thousands would take minutes. */
const MOST_TOLD = 100;

/**
 * Holds the answers against the schema (compileAnswerValidator of src/content/catalogue/answer-schema.ts) and tells what is
 * wrong in Danish: one fault a place, however many of the schema's branches turned the answer down. Questions not yet
 * answered come last, with severity 'missing'.
 */
export function validateAnswers(
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  validate: ValidateFunction,
): readonly Fault[] {
  validate(parsed.answers);
  const problems = problemsIn(parsed, catalogue, validate.errors ?? []);
  const faults = [...problems.values()].map((problem) =>
    faultAt(locate(parsed, problem.path, problem.part), problem),
  );
  const notSections = new Set([...problems.keys()].filter((site) => isSection(site.split('.'), catalogue)));
  return [...faults, ...missingAnswers(parsed, catalogue, notSections)];
}

/** By the place they are at: the first hundred or so. */
function problemsIn(
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  errors: readonly ErrorObject[],
): ReadonlyMap<string, PlacedProblem> {
  const problems = new Map<string, PlacedProblem>();
  const explained = new Set<Question>();
  for (const error of errors) {
    if (problems.size >= MOST_TOLD) break;
    const question = questionAt(fromPointer(error.instancePath), catalogue);
    if (question && explained.has(question)) continue;
    if (question) explained.add(question);
    const found = question ? aboutQuestion(parsed, question, error) : aboutFrame(parsed, catalogue, error);
    for (const problem of found.slice(0, MOST_TOLD)) {
      const site = problem.path.join('.');
      if (!problems.has(site)) problems.set(site, problem);
    }
  }
  return problems;
}

function aboutQuestion(
  parsed: ParsedAnswers,
  question: Question,
  error: ErrorObject,
): readonly PlacedProblem[] {
  const found = explainAnswer(parsed, question);
  return found.length > 0 ? found : [byKeyword(parsed, fromPointer(error.instancePath), error)];
}

/** What is wrong outside the answers to questions: names, sections, and the few lines no question asks for. */
function aboutFrame(
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  error: ErrorObject,
): readonly PlacedProblem[] {
  const path = fromPointer(error.instancePath);
  if (error.keyword === 'if') return [];
  if (error.keyword === 'additionalProperties') {
    return [unknownName([...path, String(error.params.additionalProperty)], parsed, catalogue, error)];
  }
  if (!isSection(path, catalogue)) return [byKeyword(parsed, path, error)];
  const problem = sectionProblem(parsed, path, catalogue, error);
  return problem ? [problem] : [];
}

/** The question whose answer this path is, or is a part of. */
function questionAt(path: YamlPath, catalogue: Catalogue): Question | undefined {
  return catalogue.questions.find((question) =>
    question.id.split('.').every((name, depth) => path[depth] === name),
  );
}

function isSection(path: YamlPath, catalogue: Catalogue): boolean {
  return namesIn(path, catalogue).length > 0;
}

/** A section that is absent or empty only means unanswered questions; a section that is something else is a fault. */
function sectionProblem(
  parsed: ParsedAnswers,
  path: YamlPath,
  catalogue: Catalogue,
  error: ErrorObject,
): PlacedProblem | undefined {
  if (error.keyword === 'type') {
    const written = readWritten(parsed, path);
    return written.value === null
      ? undefined
      : (oldApprovals(written) ?? notASectionProblem(written, catalogue));
  }
  if (error.keyword !== 'required') return undefined;
  const target = [...path, String(error.params.missingProperty)];
  const asked = isSection(target, catalogue) || questionAt(target, catalogue) !== undefined;
  return asked ? undefined : { ...byKeyword(parsed, path, error), path: target };
}

function unknownName(
  path: YamlPath,
  parsed: ParsedAnswers,
  catalogue: Catalogue,
  error: ErrorObject,
): PlacedProblem {
  const section = path.slice(0, -1);
  if (isSection(section, catalogue)) return unknownNameProblem(path, catalogue);
  return { ...keywordProblem(error, readWritten(parsed, section)), path, part: 'key' };
}

function byKeyword(parsed: ParsedAnswers, path: YamlPath, error: ErrorObject): PlacedProblem {
  return { ...keywordProblem(error, readWritten(parsed, path)), path };
}
