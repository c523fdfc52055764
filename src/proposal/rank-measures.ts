import type { Answers, GoalAnswer, Status } from '../answers/answers.ts';
import { conditionHolds } from '../content/catalogue/condition.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { CostClass, EvidenceStrength, Measure, Theme } from '../content/catalogue/theme.ts';
import { choice, known, paragraphs, priorityThemes } from './known-answers.ts';

/** What was answered weighs before what has the strongest study; evidence and cost decide between equals. */
const MISSING: Readonly<Record<Status, number>> = { nej: 30, delvist: 15, 'ved-ikke': 0, ja: 0 };
const OWN_GOAL = 25;
const PRIORITY = 20;
const TOLD = 10;
const CORE = 5;
const EVIDENCE: Readonly<Record<EvidenceStrength, number>> = {
  forsoeg: 0.9,
  evaluering: 0.7,
  kortlaegning: 0.5,
  egne_tal: 0.4,
  ide: 0.1,
};
const COST: Readonly<Record<CostClass, number>> = { 0: 0.6, 1: 0.3, 2: 0, 3: -0.6 };

/** A measure with all that speaks for it and against it here. */
export interface Ranked {
  readonly theme: Theme;
  readonly measure: Measure;
  /** Ticked by the branch. */
  readonly chosen: boolean;
  /** Ticked, or its `relevant` holds. */
  readonly fits: boolean;
  /** What was answered, with evidence and cost behind the point; it decides between measures of equal priority. */
  readonly score: number;
  /** Place among the priorities, the first being 0; Infinity for the others. */
  readonly priority: number;
  /** Null when the theme was not asked about. */
  readonly status: Status | null;
  /** The branch has set a goal for the figure that it moves. */
  readonly goal: boolean;
  /** The municipality has decided it. */
  readonly decided: boolean;
  /** What the score is the sum of. */
  readonly points: Points;
}

type Points = Readonly<
  Record<
    | 'for a theme put first or next'
    | 'for what is missing'
    | 'for a goal'
    | 'for an example'
    | 'for a theme of the core'
    | 'for evidence'
    | 'for cost',
    number
  >
>;

/** Every measure of the themes, most important first: the theme put first, then the other priorities in their order, then the score. */
export function rankMeasures(
  themes: readonly Theme[],
  answers: Answers,
  questions: readonly Question[],
): readonly Ranked[] {
  const priorities = priorityThemes(answers);
  return themes
    .flatMap((theme) => {
      const choices = known<readonly string[]>(answers, `temaer.${theme.id}.indsatser`) ?? [];
      const status = choice<Status>(answers, `temaer.${theme.id}.status`);
      const priority = priorities.includes(theme.id) ? priorities.indexOf(theme.id) : Infinity;
      return theme.indsatser.map((measure): Ranked => {
        const goal = hasGoal(measure, answers, questions);
        const chosen = choices.includes(measure.id);
        const points = {
          'for a theme put first or next': priority === Infinity ? 0 : PRIORITY,
          'for what is missing': MISSING[status ?? 'ved-ikke'],
          'for a goal': goal ? OWN_GOAL : 0,
          'for an example': hasExample(answers, theme) ? TOLD : 0,
          'for a theme of the core': theme.kerne ? CORE : 0,
          'for evidence': EVIDENCE[measure.evidens.styrke],
          'for cost': COST[measure.pris],
        };
        return {
          theme,
          measure,
          chosen,
          fits: chosen || conditionHolds(measure.relevant, answers),
          priority,
          status,
          goal,
          decided: isDecided(answers, measure.id),
          points,
          score: Object.values(points).reduce((sum, value) => sum + value, 0),
        };
      });
    })
    .sort(byImportance);
}

function byImportance(a: Ranked, b: Ranked): number {
  return (a.priority === b.priority ? 0 : a.priority - b.priority) || b.score - a.score;
}

/** Whether the branch has set a goal for the figure that the measure moves. */
function hasGoal(measure: Measure, answers: Answers, questions: readonly Question[]): boolean {
  const moved = measure.indikator.tal;
  const question =
    moved === undefined ? undefined : questions.find((one) => one.type === 'maal' && one.maal_for === moved);
  return question !== undefined && known<GoalAnswer>(answers, question.id) !== null;
}

/** Whether the branch has told an example of the theme. */
export function hasExample(answers: Answers, theme: Theme): boolean {
  return paragraphs(answers, `temaer.${theme.id}.eksempel`).length > 0;
}

/** Whether the municipality has said yes to it. */
function isDecided(answers: Answers, id: string): boolean {
  return choice(answers, `status.${id}.besluttet`) === 'ja';
}
