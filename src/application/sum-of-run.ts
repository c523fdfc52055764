import type { Fault } from '../fault.ts';
import type { BranchMade, PapersMade } from './make-papers.ts';
import { errorsAmong } from './making/told-faults.ts';

/** What came of a run over many answer files, in figures. */
export interface SumOfRun {
  readonly papers: number;
  /** Answer files that papers were made from. */
  readonly answered: number;
  /** Answer files with errors, from which nothing was made. */
  readonly notValid: number;
  /** Things that could not be made of good answers, each once. */
  readonly notMade: number;
  /** Answer files whose papers lack something. */
  readonly withGaps: number;
  /** Papers whose edits could not be joined with the new text. */
  readonly notJoined: number;
  /** Files in other formats than Markdown. */
  readonly finished: number;
}

/** Counts a run. */
export function sumOfRun({ files, faults }: PapersMade): SumOfRun {
  const papers = files.flatMap((branch) => branch.papers);
  const valid = files.filter((branch) => branch.valid);
  return {
    papers: papers.length,
    answered: valid.length,
    notValid: files.length - valid.length,
    notMade: faults.length + valid.flatMap((branch) => errorsAmong(branch.faults)).length,
    withGaps: files.filter(({ gaps }) => gaps.length > 0).length,
    notJoined: papers.filter(({ newVersion }) => newVersion !== null).length,
    finished: papers.flatMap((paper) => Object.values(paper.finished)).length,
  };
}

/** The errors of one branch, by what they are about: the answers themselves, or the files and disks around them. */
export function errorsOf(branch: BranchMade): {
  readonly ofAnswers: readonly Fault[];
  readonly ofFiles: readonly Fault[];
} {
  const errors = errorsAmong(branch.faults);
  return {
    ofAnswers: errors.filter((fault) => isOfAnswers(fault, branch)),
    ofFiles: errors.filter((fault) => !isOfAnswers(fault, branch)),
  };
}

function isOfAnswers({ code, place }: Fault, { valid }: BranchMade): boolean {
  return place?.line !== undefined || (!valid && code !== 'cannot-read');
}
