import type { Answers, Status } from '../answers/answers.ts';
import { conditionHolds } from '../content/catalogue/condition.ts';
import type { CostClass, EvidenceStrength, Measure, Theme } from '../content/catalogue/theme.ts';
import { trace } from '../trace.ts';
import { choice, known, paragraphs, priorityThemes } from './known-answers.ts';

/** 6–12 measures, not 30 (docs/tjekliste.md, S-11); six that are done are worth more than twelve that are not. */
const AIM = 6;
const MOST = 12;

/** What is missing locally weighs most, then evidence, then cost. */
const MISSING: Readonly<Record<Status, number>> = { nej: 30, 'ved-ikke': 20, delvist: 15, ja: 0 };
const EVIDENCE: Readonly<Record<EvidenceStrength, number>> = {
  forsoeg: 9,
  evaluering: 7,
  kortlaegning: 5,
  egne_tal: 4,
  ide: 1,
};
const COST: Readonly<Record<CostClass, number>> = { 0: 6, 1: 3, 2: 0, 3: -6 };
const PRIORITY = 20;
/** Every measure a theme already has makes its next one less needed, so that one theme does not fill the paper. */
const CROWDED = 12;

const KINDS = ['resultat', 'oplevelse', 'proces'] as const;

/**
 * Why a measure is in the proposal: the branch has chosen it; its theme cannot be left out; it brings a kind of goal that no
 * other has; or it is the strongest of the rest.
 */
type Reason = 'chosen' | 'theme' | 'goal' | 'strongest';

export interface Selected {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly chosen: boolean;
  readonly reason: Reason;
  /** What is missing locally, evidence and cost in one number; it decides between measures with the same reason. */
  readonly score: number;
}

/**
 * The measures of the proposal, most important first: the branch's own choices, then at least one from each core theme
 * that is not already in place, from the theme put first, and from every theme the branch has told of in its own words; then the strongest of the rest up to six. There is always one of each kind of goal
 * (result, process, experience) where the catalogue has one. The theme the branch put first comes first.
 */
export function selectMeasures(themes: readonly Theme[], answers: Answers): readonly Selected[] {
  const candidates = rank(themes, answers);
  const picked: (Ranked & Selected)[] = candidates
    .filter(({ chosen }) => chosen)
    .slice(0, MOST)
    .map((candidate) => ({ ...candidate, reason: 'chosen' }));
  const rest = () => candidates.filter(({ measure }) => !picked.some((one) => one.measure === measure));
  const add = (candidate: Ranked | undefined, reason: Reason) => {
    if (candidate && picked.length < MOST) picked.push({ ...candidate, reason });
  };

  const needed = themes.filter(
    (theme) => isNeeded(theme, answers) && !picked.some((one) => one.theme === theme),
  );
  const missing = KINDS.filter((kind) => !picked.some((one) => kindOf(one) === kind));
  // Where the branch's own choices leave too little room for both, one measure may serve a theme and a kind at once.
  const crowded = picked.length + needed.length + missing.length > MOST;
  const addThemes = () => {
    for (const theme of needed) {
      if (!picked.some((one) => one.theme === theme))
        add(
          rest().find((one) => one.theme === theme),
          'theme',
        );
    }
  };
  const addKinds = () => {
    for (const kind of missing) {
      if (picked.some((one) => kindOf(one) === kind)) continue;
      const ofKind = rest().filter((one) => kindOf(one) === kind);
      add((crowded && ofKind.find((one) => needed.includes(one.theme))) || ofKind[0], 'goal');
    }
  };
  for (const step of crowded ? [addKinds, addThemes] : [addThemes, addKinds]) step();
  while (picked.length < AIM && rest().length > 0) {
    const crowding = (one: Ranked) => picked.filter((other) => other.theme === one.theme).length * CROWDED;
    add(
      rest().reduce((best, one) => (one.score - crowding(one) > best.score - crowding(best) ? one : best)),
      'strongest',
    );
  }
  trace('measures', () => told(picked, rest()));
  return picked.sort(byImportance);
}

function told(picked: readonly Selected[], passed: readonly Ranked[]): string {
  const taken = picked.map(({ measure, reason, score }) => `${measure.id} (${reason}, ${score})`);
  return `${taken.join(', ')}; passed over: ${passed.map(({ measure, score }) => `${measure.id} (${score})`).join(', ')}`;
}

/** Themes that a proposal of this branch cannot leave out. */
function isNeeded(theme: Theme, answers: Answers): boolean {
  if (theme.kerne && statusOf(answers, theme) !== 'ja') return true;
  if (priorityThemes(answers)[0] === theme.id) return true;
  return paragraphs(answers, `temaer.${theme.id}.eksempel`).length > 0;
}

interface Ranked extends Omit<Selected, 'reason'> {
  /** Place among the priorities, the first being 0; Infinity for the others. */
  readonly priority: number;
}

function rank(themes: readonly Theme[], answers: Answers): readonly Ranked[] {
  const priorities = priorityThemes(answers);
  return themes
    .flatMap((theme) =>
      theme.indsatser.map((measure): Ranked => {
        const choices = known<readonly string[]>(answers, `temaer.${theme.id}.indsatser`) ?? [];
        const priority = priorities.includes(theme.id) ? priorities.indexOf(theme.id) : Infinity;
        return {
          theme,
          measure,
          chosen: choices.includes(measure.id),
          priority,
          score:
            (priority === Infinity ? 0 : PRIORITY) +
            MISSING[statusOf(answers, theme)] +
            (theme.kerne ? 5 : 0) +
            EVIDENCE[measure.evidens.styrke] +
            COST[measure.pris],
        };
      }),
    )
    .filter((candidate) => candidate.chosen || conditionHolds(candidate.measure.relevant, answers))
    .sort(byImportance);
}

/** The theme put first, then the branch's own choices, then the other priorities, then the score. */
function byImportance(a: Ranked, b: Ranked): number {
  return (
    Number(b.priority === 0) - Number(a.priority === 0) ||
    Number(b.chosen) - Number(a.chosen) ||
    (a.priority === b.priority ? 0 : a.priority - b.priority) ||
    b.score - a.score
  );
}

function kindOf(selected: Pick<Selected, 'measure'>): Measure['indikator']['type'] {
  return selected.measure.indikator.type;
}

function statusOf(answers: Answers, theme: Theme): Status {
  return choice<Status>(answers, `temaer.${theme.id}.status`) ?? 'ved-ikke';
}
