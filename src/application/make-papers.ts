import type { IsoDate } from '../content/catalogue/registers.ts';
import type { DocumentDefinition } from '../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Format } from '../formats/format.ts';
import { OpenedPresses } from '../formats/opened-presses.ts';
import type { GateFinding } from '../papers/gate/gate-rule.ts';
import type { Conflict } from '../papers/merge/merge-paper.ts';
import { firstOfEachTerm, type PaperTerm } from '../papers/read/paper-terms.ts';
import { answerRules } from './answer-rules.ts';
import { type AlikePieces, alikePieces } from './making/alike-pieces.ts';
import { type LaidBranch, type LaidPaperOfBranch, layBranch } from './making/lay-branch.ts';
import { papersHome } from './making/paper-places.ts';
import { joinOutcomes, type PressOutcome, pressPapers, type Withheld } from './making/press-papers.ts';
import { type RemainingWork, remainingWork } from './making/remaining-work.ts';
import type { Documents } from './making/render-branch.ts';
import { contentRefused, isRefused, type Outcome, type Refused, refused } from './outcome.ts';
import type { GivenFile, Outdated, OwnCatalogue, Ports, Replaced, Shelf } from './ports.ts';

/** Of more branches than this nobody reads a list of all their papers. */
const MOST_TOLD_IN_FULL = 5;

export interface MakeRequest {
  /** Answer files, and folders with answer files in them. */
  readonly files: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** The ids of the documents that are wanted; undefined: all there are plans for. */
  readonly documents: readonly string[] | undefined;
  /** What is made besides the Markdown. */
  readonly formats: readonly Format[];
  /** An absolute folder, with one in it for each municipality; undefined: "papirer" beside the answers. */
  readonly out: string | undefined;
  /** What goes to a newspaper is made with gaps too. */
  readonly drafts: boolean;
  /** Asked before each answer file: whether the rest is not wanted any more. */
  readonly isStopped?: () => boolean;
  /** Makes all finished files anew; else one that was made before of the same is left as it is. */
  readonly fresh?: boolean;
}

/** What has come of it, fit to be written as JSON. Paths are absolute. */
export interface PapersMade {
  readonly outcome: Outcome;
  /** One for each answer file, in the order they were found. */
  readonly files: readonly BranchMade[];
  /** Why a finished file could not be made; the Markdown is there all the same. */
  readonly faults: readonly Fault[];
  /** What lay in the place of a finished file, and was somebody's own. */
  readonly replaced: readonly Replaced[];
  /** Finished files of a former text, which lie in sight no longer. */
  readonly outdated: readonly Outdated[];
  /** Debate pieces that are the same letter. */
  readonly alike: readonly AlikePieces[];
}

export interface BranchMade {
  /** The answer file as the person knows it. */
  readonly answers: string;
  /** False when the answers have errors, and no paper was made. */
  readonly valid: boolean;
  readonly faults: readonly Fault[];
  /** Null when no paper was made; so is the calendar. */
  readonly folder: string | null;
  /** The dates of the papers for a calendar program. */
  readonly calendar: string | null;
  readonly papers: readonly PaperMade[];
  /** What is missing in them, each once, however many papers it is missing in. */
  readonly gaps: readonly string[];
  /** Words in them that a reader in the municipality will find outdated or unfitting, each where it stands first. */
  readonly terms: readonly TermOfPaper[];
  /** What lay in the place of the calendar or a new version, and was somebody's own. */
  readonly replaced: readonly Replaced[];
  /** What stands in the way of calling the set finished, each with the question that mends it. */
  readonly gate: readonly GateFinding[];
  /** What is left to do in the papers; null in a run so long that nobody would read it. */
  readonly remaining: RemainingWork | null;
}

export interface TermOfPaper {
  /** Of the paper. */
  readonly markdown: string;
  readonly term: PaperTerm;
}

export interface PaperMade {
  /** Id of its document. */
  readonly document: string;
  readonly markdown: string;
  /** Set when the branch's edits and the new text could not be joined: the new text lies here. */
  readonly newVersion: string | null;
  readonly conflicts: readonly Conflict[];
  /** Where the text lies as it was before it met the new answers, when the branch had edited it. */
  readonly copy: string | null;
  /** The finished files by the id of their format. */
  readonly finished: Readonly<Record<string, string>>;
  /** Why nothing was made of its Markdown; null when it was, or nothing was to be. */
  readonly withheld: Withheld | null;
  /** What still stands as [INDSÆT …] in it. */
  readonly gaps: readonly string[];
  /** Such words in it, each time they stand. */
  readonly terms: readonly PaperTerm[];
}

/** Told while the work goes on: a branch has its Markdown. */
export interface BranchMadeEvent {
  readonly kind: 'branch-made';
  readonly branch: BranchMade;
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
}

/** Whether a run is so long that a line each is all that anybody reads: many files, or a folder or pattern that stands for several. */
export function isLongRun(given: number, found: number): boolean {
  return found > 1 && (found !== given || found > MOST_TOLD_IN_FULL);
}

/** Makes every paper of every answer file; a bad file never stops the rest, and a failed format never costs the Markdown. */
export async function makePapers(
  request: MakeRequest,
  at: Ports,
  onEvent: (event: BranchMadeEvent) => void = () => undefined,
): Promise<PapersMade | Refused> {
  const files = await at.answers.find(request.files);
  if (files.length === 0) return refused(noAnswerFiles(request.files));
  await using presses = new OpenedPresses(request.formats, at.pressTools);
  // A browser takes the longest to start, so it is asked first; all that follows is read and done while it does. Not where there
  // may be nothing for it to do.
  if (request.fresh || !(await isFinishedBefore(files, request, at.shelf))) presses.openAll();
  const documents = await chosenDocuments(request, at);
  if (isRefused(documents)) return documents;
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const layOptions = { rules, documents, files, out: request.out };
  const laid: LaidBranch[] = [];
  const pressing: Promise<PressOutcome>[] = [];
  // While the papers of one branch are printed, those of the next are made; never more than that, so that the browser
  // holds the papers of one branch at a time.
  for (const file of files) {
    if (request.isStopped?.()) break;
    const branch = await layBranch(file, layOptions, at);
    laid.push(branch);
    onEvent({ kind: 'branch-made', branch: branchMade(branch), number: laid.length, count: files.length });
    await pressing.at(-1);
    const isReady = request.drafts || branch.gate.length === 0;
    const { drafts, fresh = false } = request;
    const press = pressPapers(branch.papers, presses, { drafts, isReady, fresh }, at.shelf);
    pressing.push(press.finally(() => branch.release()));
  }
  const long = isLongRun(request.files.length, files.length);
  const remaining = long ? [] : await remainingWork(laid, { rules, ownCatalogue: request.ownCatalogue }, at);
  const alike = await alikePieces(laid, rules.catalogue, at.shelf);
  const pressed = joinOutcomes(await Promise.all(pressing));
  return {
    outcome: outcomeOf(laid, pressed),
    files: laid.map((branch, index) => branchMade(branch, pressed, remaining[index])),
    faults: pressed.faults,
    replaced: pressed.replaced,
    outdated: pressed.outdated,
    alike,
  };
}

/** Whether finished files of an earlier run lie where the first papers go. */
async function isFinishedBefore(
  [first]: readonly GivenFile[],
  { out }: Pick<MakeRequest, 'out'>,
  shelf: Shelf,
): Promise<boolean> {
  return shelf.hasFinished(out ?? papersHome(first?.path ?? ''));
}

/** What the request wants of the documents there are. Refused: `unknown-document`, and when they cannot be read. */
export async function chosenDocuments(
  { documents: ids, ownCatalogue }: Pick<MakeRequest, 'documents' | 'ownCatalogue'>,
  at: Pick<Ports, 'library'>,
): Promise<Documents | Refused> {
  const library = await at.library.documents(ownCatalogue);
  if (!library.ok) return contentRefused(library.faults, ownCatalogue);
  const chosen = choose(ids, library.value);
  if (!chosen.ok) return refused(...chosen.faults);
  return { library: library.value, chosen: chosen.value, askedFor: ids !== undefined };
}

function branchMade(
  { file, faults, valid, folder, calendar, papers, replaced, gate }: LaidBranch,
  pressed?: PressOutcome,
  remaining: RemainingWork | null = null,
): BranchMade {
  return {
    answers: file.name,
    valid,
    faults,
    folder,
    calendar,
    papers: papers.map((paper) => paperMade(paper, pressed)),
    gaps: [...new Set(papers.flatMap((paper) => paper.gaps))],
    terms: firstOfEachTerm(
      papers.flatMap(({ laid, terms }) => terms.map((term) => ({ markdown: laid.path, term }))),
    ),
    replaced,
    gate,
    remaining,
  };
}

function paperMade(made: LaidPaperOfBranch, pressed?: PressOutcome): PaperMade {
  const { paper, laid, gaps, terms } = made;
  return {
    document: paper.documentId,
    markdown: laid.path,
    newVersion: laid.newVersion,
    conflicts: laid.conflicts,
    copy: laid.copy,
    finished: pressed?.finished.get(made) ?? {},
    withheld: pressed?.withheld.get(made) ?? null,
    gaps,
    terms,
  };
}

function outcomeOf(laid: readonly LaidBranch[], pressed: PressOutcome): Outcome {
  if (laid.some(({ valid }) => !valid)) return 'answers-not-valid';
  if (pressed.faults.length > 0 || laid.some((one) => one.papers.length === 0 || hasError(one)))
    return 'not-made';
  return pressed.withheld.size > 0 ? 'blocked' : 'done';
}

function hasError({ faults }: LaidBranch): boolean {
  return faults.some(({ severity }) => severity === 'error');
}

function choose(
  ids: readonly string[] | undefined,
  { documents }: DocumentLibrary,
): Result<readonly DocumentDefinition[]> {
  if (ids === undefined) return success(documents);
  const unknown = ids.find((id) => !documents.some((document) => document.id === id));
  if (unknown === undefined) return success(documents.filter(({ id }) => ids.includes(id)));
  return failure({
    code: 'unknown-document',
    severity: 'error',
    message: `Papiret ${unknown} findes ikke.`,
    wayOut: `Vælg mellem: ${documents.map(({ id }) => id).join(', ')}`,
  });
}

/** Fault `no-answer-files`. */
export function noAnswerFiles(given: readonly GivenFile[]): Fault {
  return {
    code: 'no-answer-files',
    severity: 'error',
    message: `Der er ingen svarfiler i ${given.map(({ name }) => name).join(' og ')}.`,
    wayOut: 'En svarfil ender på .yaml. Lav en med: brobygger start',
  };
}
