import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/content/checklists/checklist.ts';
import type { Finding } from '../../../src/papers/review/review-paper.ts';
import { REVIEW, review, told } from '../../builders/review.ts';
import { PRESS_NOTE } from './rule-samples/beside-the-piece.ts';
import type { PlacedSample } from './rule-samples/sample.ts';
import { SAMPLES } from './rule-samples/samples.ts';

/** The points of every paper; the notes to the press share one list, and what holds everywhere is shown on a letter. */
const points = [
  ...Object.entries(REVIEW.checklists.files),
  ['brev', { punkter: REVIEW.checklists.everywhere }] as const,
].flatMap(([paper, { punkter }]) =>
  punkter.map((point) => ({ paper: paper.endsWith('-presse') ? PRESS_NOTE.paper : paper, point })),
);
/** Every rule of every point. */
const rules = new Set(
  points.flatMap(({ paper, point }) => point.tjek.map(({ regel }) => `${paper} ${point.id} ${regel}`)),
);

const passing = ({ paper, passes, answers }: PlacedSample) => review(paper, passes, answers?.passes).findings;
const failing = ({ paper, fails, answers }: PlacedSample) => review(paper, fails, answers?.fails).findings;

describe('the rules of the checklist', () => {
  it('have one text each that passes and one that fails, and none is shown twice', () => {
    expect(SAMPLES.map(({ paper, finds }) => `${paper} ${finds}`).sort()).toEqual([...rules].sort());
  });

  it.each(SAMPLES)('$finds ($paper) is content with: $passes', (sample) => {
    expect(told(passing(sample))).not.toContain(sample.finds);
  });

  it.each(SAMPLES)('$finds ($paper) complains of: $fails', (sample) => {
    expect(told(failing(sample))).toContain(sample.finds);
  });

  it.each(SAMPLES.filter(({ finds }) => finds.endsWith(' siger')))(
    '$finds ($paper) tells of every single thing that is not said',
    (sample) => {
      const told = messages(failing(sample), sample.finds).join(' ');
      for (const thing of thingsOf(sample)) expect(told).toContain(thing);
    },
  );
});

function messages(findings: readonly Finding[], finds: string): readonly string[] {
  return findings.filter(({ point, rule }) => `${point} ${rule}` === finds).map(({ message }) => message);
}

/** What the point wants said, as kontrol.yaml names it. */
function thingsOf({ paper, finds }: PlacedSample): readonly string[] {
  const wanted =
    points.find((one) => one.paper === paper && finds.startsWith(one.point.id))?.point.tjek ?? [];
  return wanted
    .filter(({ regel }) => regel === 'siger')
    .flatMap((use: Use) => (use.alle as readonly { readonly hvad: string }[]).map(({ hvad }) => hvad));
}
