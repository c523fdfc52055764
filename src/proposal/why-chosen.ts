import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Theme } from '../content/catalogue/theme.ts';
import { trace } from '../trace.ts';
import type { Reason } from './model/measure.ts';
import type { Ranked } from './rank-measures.ts';

/** Why a measure is not in the papers. */
export type Passed =
  | 'its `relevant` does not hold'
  | 'decided by the municipality'
  | 'in place'
  | 'costs more than is proposed unasked'
  | 'not ticked, where others are'
  | 'another of its theme is nearer what was answered'
  | 'no answer leads to it'
  | 'told little, and nothing of this'
  | 'more than four';

/** What became of one measure: why it is in the papers, or why it is not. */
export type Verdict = In | { readonly out: Passed };

interface In {
  readonly in: Reason;
  /** See Selected (select-measures.ts). */
  readonly leads: boolean;
}

export function isIn(verdict: Verdict | undefined): verdict is In {
  return verdict !== undefined && 'in' in verdict;
}

/**
 * Tells what became of every measure: those in the papers a line each, in their order, with their score; the others with
 * their scores under the reason they share.
 */
export function traceVerdicts(verdicts: ReadonlyMap<Ranked, Verdict>): void {
  const passed = new Map<Passed, Ranked[]>();
  for (const [one, verdict] of verdicts) {
    if (isIn(verdict))
      trace('measures', () => `${one.measure.id} is in (${inText(verdict)}), ${pointsText(one)}`);
    else passed.set(verdict.out, [...(passed.get(verdict.out) ?? []), one]);
  }
  for (const [why, ones] of passed) trace('measures', () => `out, ${why}: ${ones.map(scored).join(', ')}`);
}

/** Tells which measures are not looked at, because they may not be printed on one of these days. */
export function traceNotPrinted(
  all: readonly Theme[],
  printed: readonly Theme[],
  days: readonly IsoDate[],
): void {
  const left = new Set(printed.flatMap(({ indsatser }) => indsatser));
  const out = all.flatMap(({ indsatser }) => indsatser.filter((one) => !left.has(one)));
  if (out.length > 0)
    trace(
      'measures',
      () => `out, not printed on ${days.join(' or ')}: ${out.map(({ id }) => id).join(', ')}`,
    );
}

function inText({ in: reason, leads }: In): string {
  return leads ? reason : `${reason}, in one line after the four`;
}

function scored({ measure, score }: Ranked): string {
  return `${measure.id} (${score.toFixed(1)})`;
}

/** "91.1: 20 for a theme put first or next, 30 for what is missing". */
function pointsText({ score, points }: Ranked): string {
  const parts = Object.entries(points).filter(([, value]) => value !== 0);
  return `${score.toFixed(1)}: ${parts.map(([what, value]) => `${value} ${what}`).join(', ')}`;
}
