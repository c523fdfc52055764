import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/content/checklists/checklist.ts';
import type { Finding } from '../../../src/papers/review/review-paper.ts';
import { REVIEW, review, told } from '../../builders/review.ts';
import { ANY_PAPER } from './rule-samples/any-paper.ts';
import { BESIDE_THE_PIECE, PRESS_NOTE } from './rule-samples/beside-the-piece.ts';
import { DEBATE_PIECE } from './rule-samples/debate-piece.ts';
import { MEETING_ITEM } from './rule-samples/meeting-item.ts';
import { MEETING_NOTES } from './rule-samples/meeting-notes.ts';
import type { PaperSamples, Sample } from './rule-samples/sample.ts';
import { SHORT_VERSION } from './rule-samples/short-version.ts';
import { STRATEGY_DECISION, STRATEGY_GROUNDS } from './rule-samples/strategy.ts';

const ALL: readonly PaperSamples[] = [
  STRATEGY_DECISION,
  STRATEGY_GROUNDS,
  MEETING_ITEM,
  MEETING_NOTES,
  DEBATE_PIECE,
  BESIDE_THE_PIECE,
  PRESS_NOTE,
  SHORT_VERSION,
  ANY_PAPER,
];
const samples = ALL.flatMap((one) => one.samples.map((sample) => ({ paper: one.paper, ...sample })));

/** The points of every paper; the notes to the press share one list, and what holds everywhere is shown on a letter. */
const points = [
  ...Object.entries(REVIEW.checklists.files),
  ['brev', { punkter: REVIEW.checklists.everywhere }] as const,
].flatMap(([paper, { punkter }]) =>
  punkter.map((point) => ({ paper: paper.endsWith('-presse') ? PRESS_NOTE.paper : paper, point })),
);
/** Every rule of every point but the questions to the branch, which no text can answer. */
const rules = new Set(
  points.flatMap(({ paper, point }) =>
    point.tjek
      .filter(({ regel }) => regel !== 'eget-svar')
      .map(({ regel }) => `${paper} ${point.id} ${regel}`),
  ),
);

type Placed = Sample & { readonly paper: string };
const passing = ({ paper, passes, answers }: Placed) => review(paper, passes, answers?.passes).findings;
const failing = ({ paper, fails, answers }: Placed) => review(paper, fails, answers?.fails).findings;

describe('the rules of the checklist', () => {
  it('have one text each that passes and one that fails, and none is shown twice', () => {
    expect(samples.map(({ paper, finds }) => `${paper} ${finds}`).sort()).toEqual([...rules].sort());
  });

  it.each(samples)('$finds ($paper) is content with: $passes', (sample) => {
    expect(told(passing(sample))).not.toContain(sample.finds);
  });

  it.each(samples)('$finds ($paper) complains of: $fails', (sample) => {
    expect(told(failing(sample))).toContain(sample.finds);
  });

  it.each(samples.filter(({ finds }) => finds.endsWith(' siger')))(
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
function thingsOf({ paper, finds }: Placed): readonly string[] {
  const wanted =
    points.find((one) => one.paper === paper && finds.startsWith(one.point.id))?.point.tjek ?? [];
  return wanted
    .filter(({ regel }) => regel === 'siger')
    .flatMap((use: Use) => (use.alle as readonly { readonly hvad: string }[]).map(({ hvad }) => hvad));
}
