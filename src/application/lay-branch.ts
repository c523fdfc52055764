import { dirname, join } from 'node:path';
import type { Answers } from '../answers/answers.ts';
import type { AnswerRules } from '../answers/check-answers.ts';
import type { Municipality } from '../content/catalogue/registers.ts';
import type { Fault, Result } from '../fault.ts';
import type { Branding } from '../formats/branding.ts';
import { type PaperTerm, paperTerms } from '../papers/read/paper-terms.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import { calendarFile } from '../papers/write/calendar-file.ts';
import { findGaps } from '../papers/write/find-gaps.ts';
import type { Paper } from '../papers/write/render-documents.ts';
import type { Proposal } from '../proposal/model/proposal.ts';
import { readBranding, withoutLogo } from './branding.ts';
import { folderName } from './folder-name.ts';
import { loadBranch } from './load-branch.ts';
import type { GivenFile, LaidPaper, Ports, Replaced } from './ports.ts';
import { absentDocuments, type Documents, renderBranch } from './render-branch.ts';

/** The days of the papers, for a calendar program. */
export const CALENDAR = 'kalender.ics';

export interface LayOptions {
  readonly rules: AnswerRules;
  readonly documents: Documents;
  /** All answer files of the run: papers of two in one folder must not be laid on top of each other. */
  readonly files: readonly GivenFile[];
  /** See MakeRequest. */
  readonly out: string | undefined;
  /** Only looked at: nothing is written. */
  readonly look?: boolean;
}

/** The papers of one branch as Markdown on the shelf. */
export interface LaidBranch {
  readonly file: GivenFile;
  readonly faults: readonly Fault[];
  /** False when the answers have errors, and no paper was made. */
  readonly valid: boolean;
  readonly folder: string | null;
  readonly calendar: string | null;
  readonly papers: readonly LaidPaperOfBranch[];
  readonly replaced: readonly Replaced[];
  /** The answers and what follows from them; null when no paper was made. */
  readonly known: { readonly answers: Answers; readonly proposal: Proposal } | null;
}

export interface LaidPaperOfBranch {
  readonly paper: Paper;
  readonly laid: LaidPaper;
  readonly branding: Branding;
  readonly gaps: readonly string[];
  readonly terms: readonly PaperTerm[];
}

/** Everything between an answer file and its Markdown papers. One that cannot be written never costs the others. */
export async function layBranch(
  file: GivenFile,
  { rules, documents, files, out, look = false }: LayOptions,
  at: Ports,
): Promise<LaidBranch> {
  const { faults, branch } = await loadBranch(file, rules, at);
  if (!branch) return { ...nothing(file, faults), valid: false };
  const { answers, proposal, parsed, municipality } = branch;
  const { root, folder } = paperFolder(file, municipality, files, out);
  const link = await at.shelf.linksOut(folder, root);
  if (link) return { ...nothing(file, [...faults, link]), folder };
  const rendered = await renderBranch(branch, documents, rules.catalogue, at.clock);
  const appearance = await readBranding(parsed, dirname(file.path), at.shelf);
  const laid = await layEach(rendered.papers, folder, look, at);
  const calendar = join(folder, CALENDAR);
  if (!look) laid.add(await at.shelf.layFile(calendar, calendarFile(documents.library.documents, proposal)));
  return {
    file,
    faults: [
      ...faults,
      ...appearance.faults,
      ...rendered.faults,
      ...absentDocuments(documents, rendered.papers, file.name),
      ...laid.faults,
    ],
    valid: true,
    folder,
    calendar,
    papers: laid.papers.map(({ paper, laid }) => ({
      paper,
      laid,
      branding: paper.toBePublished ? withoutLogo(appearance.branding) : appearance.branding,
      gaps: findGaps(laid.markdown),
      terms: paperTerms(parsePaper(laid.markdown), rules.catalogue.terms, rules.today),
    })),
    replaced: laid.replaced,
    known: { answers, proposal },
  };
}

/** Where the papers of one answer file go, and the folder that was chosen for it. */
function paperFolder(
  { path }: GivenFile,
  { navn }: Municipality,
  files: readonly GivenFile[],
  out: string | undefined,
): { readonly root: string; readonly folder: string } {
  if (out !== undefined) return { root: out, folder: join(out, folderName(navn)) };
  const root = dirname(path);
  const isShared = files.filter((other) => dirname(other.path) === root).length > 1;
  return { root, folder: join(root, 'papirer', isShared ? folderName(navn) : '') };
}

async function layEach(papers: readonly Paper[], folder: string, look: boolean, { shelf }: Ports) {
  const result = new LaidTogether();
  for (const paper of papers) {
    const laid = look ? await shelf.lookAtPaper(folder, paper) : await shelf.layPaper(folder, paper);
    if (laid.ok) result.papers.push({ paper, laid: laid.value });
    result.add(laid.ok ? { ok: true, value: laid.value.replaced } : laid);
  }
  return result;
}

/** What has come of laying them; the same reason why not is told once. */
class LaidTogether {
  readonly papers: { readonly paper: Paper; readonly laid: LaidPaper }[] = [];
  readonly replaced: Replaced[] = [];
  readonly faults: Fault[] = [];

  add(laid: Result<readonly Replaced[]>): void {
    if (laid.ok) this.replaced.push(...laid.value);
    else
      this.faults.push(
        ...laid.faults.filter((fault) => !this.faults.some(({ message }) => message === fault.message)),
      );
  }
}

function nothing(file: GivenFile, faults: readonly Fault[]): LaidBranch {
  return {
    file,
    faults,
    valid: true,
    folder: null,
    calendar: null,
    papers: [],
    replaced: [],
    known: null,
  };
}
