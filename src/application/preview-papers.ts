import type { Fault } from '../fault.ts';
import { type Change, describeChanges } from '../papers/merge/describe-changes.ts';
import type { Conflict } from '../papers/merge/merge-paper.ts';
import { answerRules } from './answer-rules.ts';
import { chosenDocuments, type MakeRequest, noAnswerFiles } from './make-papers.ts';
import { layBranch } from './making/lay-branch.ts';
import { isRefused, type Outcome, type Refused, refused } from './outcome.ts';
import type { LaidPaper, Ports } from './ports.ts';

export type PreviewRequest = Omit<MakeRequest, 'formats' | 'drafts' | 'fresh'>;

/** What `makePapers` would change, and nothing is touched. Paths are absolute. */
export interface PapersPreviewed {
  readonly outcome: Outcome;
  readonly files: readonly BranchPreviewed[];
}

interface BranchPreviewed {
  /** The answer file as the person knows it. */
  readonly answers: string;
  readonly valid: boolean;
  readonly faults: readonly Fault[];
  readonly papers: readonly PaperPreviewed[];
}

export interface PaperPreviewed {
  readonly document: string;
  readonly markdown: string;
  readonly state: 'new' | 'same' | 'changed' | 'conflict';
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** Looks at what new papers would change, file by file. */
export async function previewPapers(request: PreviewRequest, at: Ports): Promise<PapersPreviewed | Refused> {
  const files = await at.answers.find(request.files);
  if (files.length === 0) return refused(noAnswerFiles(request.files));
  const documents = await chosenDocuments(request, at);
  if (isRefused(documents)) return documents;
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const previewed: BranchPreviewed[] = [];
  for (const file of files) {
    const options = { rules, documents, files, out: request.out, look: true };
    const { faults, valid, papers } = await layBranch(file, options, at);
    previewed.push({
      answers: file.name,
      valid,
      faults,
      papers: papers.map(({ paper, laid }) => paperPreviewed(paper.documentId, laid)),
    });
  }
  return { outcome: previewed.every(({ valid }) => valid) ? 'done' : 'answers-not-valid', files: previewed };
}

function paperPreviewed(document: string, laid: LaidPaper): PaperPreviewed {
  const { path, before, markdown, newVersion, conflicts } = laid;
  const changes = before === null || newVersion !== null ? [] : describeChanges(before, markdown);
  return { document, markdown: path, state: stateOf(laid), changes, conflicts };
}

function stateOf({ before, markdown, newVersion }: LaidPaper): PaperPreviewed['state'] {
  if (newVersion !== null) return 'conflict';
  if (before === null) return 'new';
  return before === markdown ? 'same' : 'changed';
}
