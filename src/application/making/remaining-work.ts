import type { AnswerRules } from '../../answers/check-answers.ts';
import { type ThingToMend, thingsToMend } from '../../papers/review/group-findings.ts';
import { reviewPaper } from '../../papers/review/review-paper.ts';
import type { OwnCatalogue, Ports } from '../ports.ts';
import type { LaidBranch } from './lay-branch.ts';

/** What the checklists find to mend in the papers of one branch, the gravest first. Each file is an absolute path. */
export type RemainingWork = readonly ThingToMend[];

/** Told already as gaps and terms of the papers. */
const without = ['huller', 'ord'];

/** Long enough for a browser that waits to be given its next paper. */
const BREATH_MS = 2;

/**
 * Reads the papers just made with their checklists: what is left to do in them, branch by branch. They are read while the browser
 * prints them, so between two of them it has its turn. Nothing where the checklists cannot be read; `kontrol` tells why.
 */
export async function remainingWork(
  laid: readonly LaidBranch[],
  { rules, ownCatalogue }: { readonly rules: AnswerRules; readonly ownCatalogue: OwnCatalogue },
  { library, clock }: Pick<Ports, 'library' | 'clock'>,
): Promise<readonly RemainingWork[]> {
  const review = await library.review(ownCatalogue);
  if (!review.ok) return [];
  const { checklists, words } = review.value;
  const { catalogue, today: date } = rules;
  const all: RemainingWork[] = [];
  for (const { papers, known } of laid) {
    const read = [];
    for (const { paper, laid } of papers) {
      await clock.pause(BREATH_MS);
      const context = { date, catalogue, words, known, without };
      const { findings } = reviewPaper(paper.name, laid.markdown, checklists, context);
      read.push({ file: laid.path, findings });
    }
    all.push(thingsToMend(read));
  }
  return all;
}
