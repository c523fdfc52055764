import type { Answers } from '../answers/answers.ts';
import { speaksOf } from '../content/catalogue/matters.ts';
import type { Question } from '../content/catalogue/question.ts';
import type { CostClass, Measure, Theme } from '../content/catalogue/theme.ts';
import { known, paragraphs } from './known-answers.ts';
import type { Reason } from './model/measure.ts';
import { hasExample, type Ranked, rankMeasures } from './rank-measures.ts';
import { isIn, type Passed, traceVerdicts, type Verdict } from './why-chosen.ts';

/** More than four are not read, and not done (docs/tjekliste.md, S-11). */
const MOST = 4;
/** A budget wish or an investment is proposed only by a branch that asked for it itself. */
const DEAREST: CostClass = 1;

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
 * other priorities, then by what was answered. Which have been passed over, and why, is told on `--fejlsøg`.
 */
export function selectMeasures(
  themes: readonly Theme[],
  answers: Answers,
  questions: readonly Question[] = [],
  toldLittle = false,
): readonly Selected[] {
  const verdicts = judgeMeasures(rankMeasures(themes, answers, questions), answers, toldLittle);
  traceVerdicts(verdicts);
  return selectedOf(verdicts);
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
  const { status: _answered, ...sent } = answers;
  const before = sent as Answers;
  const dealtWith = known<readonly string[]>(answers, 'status.indsatser') ?? [];
  const proposed = selectedOf(judgeMeasures(rankMeasures(themes, before, questions), before, toldLittle));
  if (dealtWith.length === 0 || proposed.some(({ chosen }) => chosen))
    return proposed.filter(({ leads }) => leads);
  return rankMeasures(themes, answers, questions)
    .filter(({ fits, measure }) => fits && dealtWith.includes(measure.id))
    .map((one) => selected(one, 'chosen', true));
}

/** What becomes of every measure, in the order they are given. */
function judgeMeasures(
  ranked: readonly Ranked[],
  answers: Answers,
  toldLittle: boolean,
): ReadonlyMap<Ranked, Verdict> {
  const candidates = ranked.filter(({ fits }) => fits);
  const isOpen = ({ chosen, decided }: Ranked) => chosen && !decided;
  const verdicts = candidates.some(isOpen)
    ? judgeTicked(candidates, isOpen)
    : limited(candidates, suggest(candidates, answers), answers, toldLittle);
  if (![...verdicts.values()].some(isIn))
    for (const one of standIn(candidates))
      verdicts.set(one, { in: one.chosen ? 'chosen' : 'stand-in', leads: true });
  return new Map(ranked.map((one) => [one, verdicts.get(one) ?? { out: 'its `relevant` does not hold' }]));
}

/** What the branch has ticked is the whole list; the first four lead. */
function judgeTicked(candidates: readonly Ranked[], isOpen: (one: Ranked) => boolean): Map<Ranked, Verdict> {
  const open = candidates.filter(isOpen);
  return new Map(
    candidates.map((one) => [
      one,
      isOpen(one)
        ? { in: 'chosen', leads: open.indexOf(one) < MOST }
        : { out: one.chosen ? 'decided by the municipality' : 'not ticked, where others are' },
    ]),
  );
}

/** One measure a theme that the answers lead to: what a goal of the branch's own moves, else what its story is of, else what answers the status question. */
function suggest(candidates: readonly Ranked[], answers: Answers): Map<Ranked, Verdict> {
  const verdicts = new Map<Ranked, Verdict>();
  for (const one of candidates) {
    const out = whyNever(one);
    if (out !== undefined) verdicts.set(one, { out });
  }
  const able = candidates.filter((one) => !verdicts.has(one));
  for (const theme of new Set(able.map((one) => one.theme))) {
    const ofTheme = able.filter((one) => one.theme === theme);
    const nearest = nearestOf(ofTheme, theme, answers);
    const reason = nearest === undefined ? null : reasonFor(nearest, answers);
    const others: Passed =
      reason === null ? 'no answer leads to it' : 'another of its theme is nearer what was answered';
    for (const one of ofTheme)
      verdicts.set(one, one === nearest && reason !== null ? { in: reason, leads: true } : { out: others });
  }
  return verdicts;
}

function nearestOf(ofTheme: readonly Ranked[], theme: Theme, answers: Answers): Ranked | undefined {
  return (
    ofTheme.find(({ goal }) => goal) ??
    ofTheme.find((one) => isToldOf(one, answers)) ??
    ofTheme.find(({ measure }) => measure.id === theme.foerst) ??
    theme.indsatser
      .map((measure) => ofTheme.find((one) => one.measure === measure))
      .find((one) => one !== undefined)
  );
}

/** Why a measure is suggested to nobody in this municipality, whatever else was answered. */
function whyNever({ decided, measure, status }: Ranked): Passed | undefined {
  if (decided) return 'decided by the municipality';
  if (status === 'ja') return 'in place';
  return measure.pris > DEAREST ? 'costs more than is proposed unasked' : undefined;
}

/**
 * Of what could be suggested, at most four; to a branch that has told little only what it has put first, set a goal for or
 * told an example of, for four of ours would drown what is theirs. What else is missing, the papers name without asking for it.
 */
function limited(
  candidates: readonly Ranked[],
  verdicts: Map<Ranked, Verdict>,
  answers: Answers,
  toldLittle: boolean,
): Map<Ranked, Verdict> {
  const suggested = candidates.filter((one) => isIn(verdicts.get(one)));
  const own = suggested.filter(
    ({ theme, priority, goal }) => priority < Infinity || goal || hasExample(answers, theme),
  );
  const kept = toldLittle && own.length > 0 ? own : suggested;
  for (const one of suggested) {
    if (!kept.includes(one)) verdicts.set(one, { out: 'told little, and nothing of this' });
    else if (kept.indexOf(one) >= MOST) verdicts.set(one, { out: 'more than four' });
  }
  return verdicts;
}

function selectedOf(verdicts: ReadonlyMap<Ranked, Verdict>): readonly Selected[] {
  return [...verdicts].flatMap(([one, verdict]) =>
    isIn(verdict) ? [selected(one, verdict.in, verdict.leads)] : [],
  );
}

function selected({ theme, measure, chosen, score }: Ranked, reason: Reason, leads: boolean): Selected {
  return { theme, measure, chosen, reason, score, leads };
}

/** Whether the story of the theme is known to be of this measure; of the theme put first, that of the debate piece too. */
function isToldOf({ theme, measure, priority }: Ranked, answers: Answers): boolean {
  const story = paragraphs(answers, `temaer.${theme.id}.eksempel`);
  const piece = priority === 0 ? paragraphs(answers, 'debat.eksempel') : [];
  return speaksOf([...story, ...piece].join(' '), measure.kendes_paa ?? []);
}

function reasonFor(one: Ranked, answers: Answers): Reason | null {
  if (one.priority === 0) return 'first';
  if (one.goal) return 'goal';
  if (one.status === 'nej' || one.status === 'delvist') return 'missing';
  if (one.status === 'ved-ikke') return null;
  return one.priority < Infinity || hasExample(answers, one.theme) ? 'told' : null;
}

/** The one that a paper is written of where no answer leads to any: the best that is not in place, else the best. */
function standIn(candidates: readonly Ranked[]): readonly Ranked[] {
  const free = candidates.filter(({ measure }) => measure.pris <= DEAREST);
  const first =
    candidates.find(({ chosen }) => chosen) ??
    free.find(({ status, decided }) => status !== 'ja' && !decided) ??
    free[0] ??
    candidates[0];
  return first === undefined ? [] : [first];
}
