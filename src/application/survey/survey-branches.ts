import type { FigureAnswer } from '../../answers/answers.ts';
import { getAnswer } from '../../answers/answers-file.ts';
import { type AnswerRules, checkAnswers } from '../../answers/check-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import type { Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { isIsoDate } from '../../danish/date.ts';
import type { Fault } from '../../fault.ts';
import { askedQuestions } from '../../interview/state/questionnaire.ts';
import { nextSteps } from '../../proposal/calendar/next-steps.ts';
import { FEWEST_PERSONS } from '../../proposal/model/figure.ts';
import { answerRules } from '../answer-rules.ts';
import { isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../ports.ts';
import { branchName } from './branch-name.ts';
import { type LaidSurvey, laySurvey } from './lay-survey.ts';
import { surveyTable } from './survey-table.ts';
import type { SurveyedBranch, SurveyedCurve } from './surveyed-branch.ts';

export interface SurveyRequest {
  /** Files, and folders of files. */
  readonly given: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** Where the table is laid, absolute: for a spreadsheet, and as a page. */
  readonly csv?: string | undefined;
  readonly html?: string | undefined;
}

/** How far each branch is, in the order of the names of their municipalities. */
export interface BranchesSurveyed {
  readonly outcome: Outcome;
  readonly date: IsoDate;
  readonly branches: readonly SurveyedBranch[];
  readonly sum: SumOfBranches;
  /** The files that were asked for and are laid; why one is not is among the faults. */
  readonly laid: readonly LaidSurvey[];
  readonly faults: readonly Fault[];
}

/** Fewer show no course. */
const FEWEST_POINTS = 5;

/** How many branches there are, and how many have come so far. */
interface SumOfBranches {
  readonly branches: number;
  readonly withPapers: number;
  readonly decided: number;
}

/**
 * Looks at every answer file in the folders, and lays the table where that is asked for; the answers are not written in.
 * Fault: `no-answer-files`; among the value's faults those of laying a file.
 */
export async function surveyBranches(
  request: SurveyRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf' | 'pressTools'>,
): Promise<BranchesSurveyed | Refused> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const files = await at.answers.find(request.given);
  const branches: SurveyedBranch[] = [];
  for (const file of files) {
    const branch = await survey(file, rules, at);
    if (branch) branches.push(branch);
  }
  if (branches.length === 0)
    return refused({
      code: 'no-answer-files',
      severity: 'error',
      message: 'Der er ingen svarfiler i det, der er skrevet.',
      wayOut: 'Skriv mappen, hvor kommunernes svarfiler ligger, for eksempel: brobygger oversigt kampagne',
    });
  branches.sort((one, other) => one.name.localeCompare(other.name, 'da'));
  const broken = branches.some(({ errors }) => errors > 0);
  const { laid, faults } = await laySurvey(surveyTable(branches, request.date), request, at);
  return {
    outcome: faults.length > 0 ? 'not-made' : broken ? 'answers-not-valid' : 'done',
    date: request.date,
    branches,
    sum: {
      branches: branches.length,
      withPapers: branches.filter(({ papers }) => papers > 0).length,
      decided: branches.filter(({ decided }) => decided).length,
    },
    laid,
    faults,
  };
}

async function survey(
  file: GivenFile,
  rules: AnswerRules,
  at: Pick<Ports, 'answers' | 'shelf'>,
): Promise<SurveyedBranch | undefined> {
  const bytes = await at.answers.read(file);
  if (!bytes.ok) return undefined;
  const { parsed, faults } = checkAnswers(bytes.value, file.name, rules);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const unread = {
    file: file.name,
    municipality: null,
    name: branchName(null, file.name),
    ...NOTHING,
    errors,
  };
  if (!parsed) return unread;
  const { answers } = parsed;
  const named = getAnswer(answers, 'kommune.navn');
  const municipality =
    typeof named === 'string' ? findMunicipality(rules.catalogue.municipalities, named) : undefined;
  const asked = askedQuestions(rules.catalogue, answers);
  const figures = asked.filter(({ type }) => type === 'tal');
  const answerOf = ({ id }: { readonly id: string }) => getAnswer(answers, id);
  const { papers } = await at.shelf.papersOf(file, undefined);
  const decided = getAnswer(answers, 'status.behandlet') === 'ja';
  // What is told of days rests on answers that hold, and is about what has not been decided yet.
  const steps = errors > 0 || decided ? [] : nextSteps(answers, asked, rules.today);
  const next = steps
    .flatMap(({ by, text }) => (by === undefined ? [] : [{ by, text }]))
    .sort((one, other) => one.by.localeCompare(other.by))[0];
  return {
    ...unread,
    municipality: municipality?.navn ?? null,
    name: branchName(municipality?.navn ?? null, file.name),
    answered: asked.filter((question) => answerOf(question) !== undefined).length,
    asked: asked.length,
    figures: figures.filter((question) => isFigure(answerOf(question))).length,
    figuresAsked: figures.length,
    curve: curveOf(figures, answerOf),
    next: next ?? null,
    papers: papers.length,
    approved: dateOf(getAnswer(answers, 'godkendelse.dato')),
    sent: dateOf(getAnswer(answers, 'godkendelse.svarret')),
    decided,
    decidedOn: dateOf(getAnswer(answers, 'status.dato')),
  };
}

/** Of a file that nothing can be read of. */
const NOTHING = {
  answered: 0,
  asked: 0,
  figures: 0,
  figuresAsked: 0,
  curve: null,
  next: null,
  papers: 0,
  approved: null,
  sent: null,
  decided: false,
  decidedOn: null,
} as const;

/** The first figure of those asked for that has one. */
function curveOf(
  figures: readonly Question[],
  answerOf: (question: Question) => unknown,
): SurveyedCurve | null {
  for (const question of figures) {
    const { serie = [] } = (answerOf(question) ?? {}) as Partial<FigureAnswer>;
    const points = serie
      .filter(({ vaerdi }) => question.tal?.enhed !== 'antal' || vaerdi >= FEWEST_PERSONS)
      .map(({ periode, vaerdi }) => ({ period: periode, value: vaerdi }));
    if (points.length >= FEWEST_POINTS) return { name: question.tal?.navn ?? question.id, points };
  }
  return null;
}

function isFigure(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null;
}

function dateOf(answer: unknown): IsoDate | null {
  return typeof answer === 'string' && isIsoDate(answer) ? answer : null;
}
