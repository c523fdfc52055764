import type { Answers, GoalAnswer, Status } from '../answers/answers.ts';
import { conditionHolds } from '../content/catalogue/condition.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { CostClass, EvidenceStrength, Measure, Theme } from '../content/catalogue/theme.ts';
import { trace } from '../trace.ts';
import { choice, known, paragraphs, priorityThemes } from './known-answers.ts';
import type { Reason } from './model/measure.ts';

/** More than four are not read, and not done (docs/tjekliste.md, S-11). */
const MOST = 4;
/** A budget wish or an investment is proposed only by a branch that asked for it itself. */
const DEAREST: CostClass = 1;

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

export interface Selected {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly chosen: boolean;
  readonly reason: Reason;
  /** What was answered, with evidence and cost behind the point; it decides between measures of equal priority. */
  readonly score: number;
  /** One of the at most four that the papers ask for; the others, ticked by the branch too, stand in one line. */
  readonly leads: boolean;
}

/**
 * The measures of the proposal, most important first. What the branch has ticked is the whole list; only where it has
 * ticked nothing are measures suggested, one a theme, and never more than four, fewer where the branch has told little (own-material.ts). What is in place, or decided already, leads to nothing, and "ved ikke" leads
 * to a question. There is always at least one. At most four of them lead: those of the theme put first, then of the
 * other priorities, then by what was answered.
 */
export function selectMeasures(
  themes: readonly Theme[],
  answers: Answers,
  questions: readonly Question[] = [],
  toldLittle = false,
): readonly Selected[] {
  const candidates = rank(themes, answers, questions);
  const ticked = candidates.filter(({ chosen }) => chosen);
  const open = ticked.filter(({ decided }) => !decided);
  const reasons = new Map<Ranked, Reason>();
  for (const one of open) reasons.set(one, 'chosen');
  if (reasons.size === 0)
    for (const [one, reason] of suggested(candidates, answers)) reasons.set(one, reason);
  if (reasons.size === 0)
    for (const one of standIn(ticked, candidates)) reasons.set(one, one.chosen ? 'chosen' : 'stand-in');
  const picked = candidates.filter((one) => reasons.has(one));
  trace('measures', () => told(picked, candidates, reasons));
  return (open.length > 0 ? picked : fewest(picked, answers, toldLittle)).map((one, index) => ({
    theme: one.theme,
    measure: one.measure,
    chosen: one.chosen,
    reason: reasons.get(one) as Reason,
    score: one.score,
    leads: index < MOST,
  }));
}

/**
 * The measures of the proposal as it was sent, before the municipality had answered; that is what the follow-up is about.
 * Where the branch ticked none, they are those that it says the municipality has dealt with.
 */
export function proposedMeasures(
  themes: readonly Theme[],
  answers: Answers,
  questions: readonly Question[],
  toldLittle = false,
): readonly Selected[] {
  const { status: _answered, ...before } = answers;
  const dealtWith = known<readonly string[]>(answers, 'status.indsatser') ?? [];
  const proposed = selectMeasures(themes, before as Answers, questions, toldLittle);
  if (dealtWith.length === 0 || proposed.some(({ chosen }) => chosen))
    return proposed.filter(({ leads }) => leads);
  return rank(themes, answers, questions)
    .filter(({ measure }) => dealtWith.includes(measure.id))
    .map((one) => ({ ...one, reason: 'chosen', leads: true }));
}

/** One measure a theme that the answers lead to: what a goal of the branch's own moves, else what answers the status question. */
function suggested(candidates: readonly Ranked[], answers: Answers): readonly (readonly [Ranked, Reason])[] {
  const able = candidates.filter((one) => !one.decided && one.measure.pris <= DEAREST && one.status !== 'ja');
  const themes = [...new Set(able.map(({ theme }) => theme))];
  return themes.flatMap((theme) => {
    const ofTheme = able.filter((one) => one.theme === theme);
    const withGoal = ofTheme.filter(({ goal }) => goal);
    const one =
      withGoal[0] ?? ofTheme.find(({ measure }) => measure.id === theme.foerst) ?? inCatalogueOrder(ofTheme);
    const reason = one === undefined ? null : reasonFor(one, answers);
    return one === undefined || reason === null ? [] : [[one, reason] as const];
  });
}

/**
 * Of what could be suggested, at most four; to a branch that has told little only what it has put first, set a goal for or
 * told an example of, for four of ours would drown what is theirs. What else is missing, the papers name without asking for it.
 */
function fewest(suggestions: readonly Ranked[], answers: Answers, toldLittle: boolean): readonly Ranked[] {
  const told = suggestions.filter(
    ({ theme, priority, goal }) => priority < Infinity || goal || hasExample(answers, theme),
  );
  return (toldLittle && told.length > 0 ? told : suggestions).slice(0, MOST);
}

function reasonFor(one: Ranked, answers: Answers): Reason | null {
  if (one.priority === 0) return 'first';
  if (one.goal) return 'goal';
  if (one.status === 'nej' || one.status === 'delvist') return 'missing';
  if (one.status === 'ved-ikke') return null;
  return one.priority < Infinity || hasExample(answers, one.theme) ? 'told' : null;
}

/** The one that a paper is written of where no answer leads to any: the best that is not in place, else the best. */
function standIn(ticked: readonly Ranked[], candidates: readonly Ranked[]): readonly Ranked[] {
  const free = candidates.filter(({ measure }) => measure.pris <= DEAREST);
  const first =
    ticked[0] ?? free.find(({ status, decided }) => status !== 'ja' && !decided) ?? free[0] ?? candidates[0];
  return first === undefined ? [] : [first];
}

function inCatalogueOrder(ofTheme: readonly Ranked[]): Ranked | undefined {
  return ofTheme[0]?.theme.indsatser
    .map((measure) => ofTheme.find((one) => one.measure === measure))
    .find((one) => one !== undefined);
}

function told(
  picked: readonly Ranked[],
  candidates: readonly Ranked[],
  reasons: ReadonlyMap<Ranked, Reason>,
): string {
  const taken = picked.map((one) => `${one.measure.id} (${reasons.get(one)}, ${pointsText(one)})`);
  const passed = candidates.filter((one) => !picked.includes(one));
  return `${taken.join(', ')}; passed over: ${passed.map((one) => `${one.measure.id} (${one.score.toFixed(1)})`).join(', ')}`;
}

/** "91.1: 20 for a theme put first or next, 30 for what is missing". */
function pointsText({ score, points }: Ranked): string {
  const parts = Object.entries(points).filter(([, value]) => value !== 0);
  return `${score.toFixed(1)}: ${parts.map(([what, value]) => `${value} ${what}`).join(', ')}`;
}

interface Ranked extends Omit<Selected, 'reason' | 'leads'> {
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

function rank(themes: readonly Theme[], answers: Answers, questions: readonly Question[]): readonly Ranked[] {
  const priorities = priorityThemes(answers);
  return themes
    .flatMap((theme) => {
      const choices = known<readonly string[]>(answers, `temaer.${theme.id}.indsatser`) ?? [];
      const status = choice<Status>(answers, `temaer.${theme.id}.status`);
      const priority = priorities.includes(theme.id) ? priorities.indexOf(theme.id) : Infinity;
      return theme.indsatser.map((measure): Ranked => {
        const goal = hasGoal(measure, answers, questions);
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
          chosen: choices.includes(measure.id),
          priority,
          status,
          goal,
          decided: isDecided(answers, measure.id),
          points,
          score: Object.values(points).reduce((sum, value) => sum + value, 0),
        };
      });
    })
    .filter((candidate) => candidate.chosen || conditionHolds(candidate.measure.relevant, answers))
    .sort(byImportance);
}

/** The theme put first, then the other priorities in their order, then the score. */
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

function hasExample(answers: Answers, theme: Theme): boolean {
  return paragraphs(answers, `temaer.${theme.id}.eksempel`).length > 0;
}

/** Whether the municipality has said yes to it. */
function isDecided(answers: Answers, id: string): boolean {
  return choice(answers, `status.${id}.besluttet`) === 'ja';
}
