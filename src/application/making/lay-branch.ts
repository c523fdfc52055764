import { basename, dirname, extname, join, relative } from 'node:path';
import type { Answers } from '../../answers/answers.ts';
import type { AnswerRules } from '../../answers/check-answers.ts';
import type { Municipality } from '../../content/catalogue/registers.ts';
import { printable } from '../../danish/printable.ts';
import { type Fault, type Result, success } from '../../fault.ts';
import type { Branding } from '../../formats/branding.ts';
import type { GateFinding } from '../../papers/gate/gate-rule.ts';
import { judgeSet } from '../../papers/gate/judge-set.ts';
import { type PaperTerm, paperTerms } from '../../papers/read/paper-terms.ts';
import { parsePaper } from '../../papers/read/parse-paper.ts';
import { calendarFile } from '../../papers/write/calendar-file.ts';
import { findGaps } from '../../papers/write/find-gaps.ts';
import type { Paper } from '../../papers/write/render-documents.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import { readBranding, withoutLogo } from '../branding.ts';
import { folderName } from '../folder-name.ts';
import type { GivenFile, Held, LaidPaper, PapersOwner, Ports, Replaced, Shelf } from '../ports.ts';
import { type Branch, loadBranch } from './load-branch.ts';
import { papersHome } from './paper-places.ts';
import { absentDocuments, type Documents, renderBranch } from './render-branch.ts';

/** The days of the papers, for a calendar program. */
export const CALENDAR = 'kalender.ics';

/** So many folders of one municipality are tried. */
const MOST_ALIKE = 20;

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
  /** What could be held against the finished set. */
  readonly gate: readonly GateFinding[];
  /** The answers and what follows from them; null when no paper was made. */
  readonly known: { readonly answers: Answers; readonly proposal: Proposal } | null;
  /** Lets others write in the folder: when all that is made of the papers lies there. */
  release(): Promise<void>;
}

const NOBODY: Held = { release: async () => undefined };

export interface LaidPaperOfBranch {
  readonly paper: Paper;
  readonly laid: LaidPaper;
  readonly branding: Branding;
  readonly gaps: readonly string[];
  readonly terms: readonly PaperTerm[];
}

/**
 * Everything between an answer file and its Markdown papers. One that cannot be written never costs the others. The folder is held
 * until it is released.
 */
export async function layBranch(file: GivenFile, options: LayOptions, at: Ports): Promise<LaidBranch> {
  const { rules, files, out, look = false } = options;
  const { faults, branch } = await loadBranch(file, rules, at);
  if (!branch) return { ...nothing(file, faults), valid: false };
  const { municipality } = branch;
  const preferred = paperFolder(file, municipality, files, out);
  const { root } = preferred;
  const { folder, others } = await ownFolder(file, municipality, preferred, at.shelf);
  const owner = { municipality: municipality.navn, answers: file.path };
  const link = await at.shelf.linksOut(folder, root);
  if (link) return { ...nothing(file, [...faults, link]), folder };
  const held = look ? success(NOBODY) : await at.shelf.hold(folder);
  if (!held.ok) return { ...nothing(file, [...faults, ...held.faults]), folder };
  try {
    const claimed = look ? success(undefined) : await at.shelf.claim(folder, owner);
    const before = [...faults, ...others, ...(claimed.ok ? [] : claimed.faults)];
    return {
      ...(await layHeld(file, branch, before, folder, options, at)),
      release: () => held.value.release(),
    };
  } catch (error) {
    await held.value.release();
    throw error;
  }
}

/** The same in a folder that nobody else writes in meanwhile. */
async function layHeld(
  file: GivenFile,
  branch: Branch,
  faults: readonly Fault[],
  folder: string,
  { rules, documents, look = false }: LayOptions,
  at: Ports,
): Promise<Omit<LaidBranch, 'release'>> {
  const { answers, proposal, parsed } = branch;
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
      branding: lookOf(paper, appearance.branding),
      gaps: findGaps(laid.markdown),
      terms: paperTerms(parsePaper(laid.markdown), rules.catalogue.terms, rules.today),
    })),
    replaced: laid.replaced,
    gate: judgeSet({
      answers,
      proposal,
      papers: laid.papers
        .filter(({ paper }) => !paper.internal)
        .map(({ paper, laid }) => ({ name: paper.name, markdown: laid.markdown })),
    }),
    known: { answers, proposal },
  };
}

function lookOf({ toBePublished, largeType, dense }: Paper, branding: Branding): Branding {
  const own = toBePublished ? withoutLogo(branding) : branding;
  return { ...own, ...(largeType ? { largeType } : {}), ...(dense ? { dense } : {}) };
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
  return { root, folder: join(papersHome(path), isShared ? folderName(navn) : '') };
}

/**
 * The folder that is preferred, or one beside it when the papers there are made from other answers or are about another municipality:
 * one branch's papers, and what was written in them by hand, never meet another's.
 */
async function ownFolder(
  { path, name }: GivenFile,
  { navn }: Municipality,
  { root, folder: preferred }: { readonly root: string; readonly folder: string },
  shelf: Pick<Shelf, 'owner'>,
): Promise<{ readonly folder: string; readonly others: readonly Fault[] }> {
  const home = basename(preferred) === folderName(navn) ? dirname(preferred) : preferred;
  const own = join(home, folderName(navn));
  const stem = folderName(basename(path, extname(path)));
  const numbered = Array.from({ length: MOST_ALIKE }, (_, index) => `${own}-${stem}-${index + 2}`);
  let other: PapersOwner | undefined;
  for (const folder of new Set([preferred, own, `${own}-${stem}`, ...numbered])) {
    const owner = await shelf.owner(folder);
    if (owner === null || (owner.answers === path && owner.municipality === navn))
      return { folder, others: other ? [ofAnother(name, other, relative(root, folder))] : [] };
    other ??= owner;
  }
  return { folder: preferred, others: [] };
}

function ofAnother(file: string, { answers, municipality }: PapersOwner, folder: string): Fault {
  return {
    code: 'papers-of-another',
    severity: 'warning',
    message: `Der ligger i forvejen papirer om ${municipality} fra ${printable(basename(answers))}. De er ikke rørt, og papirerne fra denne svarfil ligger i ${printable(folder)}.`,
    wayOut:
      'Er det to udgaver af de samme svar, så behold den rigtige, slet den anden, og lav papirerne igen.',
    place: { file },
  };
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

/** What has come of laying them. */
class LaidTogether {
  readonly papers: { readonly paper: Paper; readonly laid: LaidPaper }[] = [];
  readonly replaced: Replaced[] = [];
  readonly faults: Fault[] = [];

  add(laid: Result<readonly Replaced[]>): void {
    if (laid.ok) this.replaced.push(...laid.value);
    else this.faults.push(...laid.faults);
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
    gate: [],
    known: null,
    ...NOBODY,
  };
}
