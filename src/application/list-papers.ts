import { basename, dirname, join } from 'node:path';
import { finishedPath } from '../formats/format.ts';
import { FORMATS } from '../formats/formats.ts';
import { askedQuestions } from '../interview/state/questionnaire.ts';
import { questionOfGap } from '../papers/gate/gap-question.ts';
import type { GateFinding } from '../papers/gate/gate-rule.ts';
import { judgeSet } from '../papers/gate/judge-set.ts';
import { isExampleNote, type PaperText, readText } from '../papers/read/paper-text.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import type { ThingToMend } from '../papers/review/group-findings.ts';
import { findGaps } from '../papers/write/find-gaps.ts';
import { type SendingSheet, sendingSheets } from '../papers/write/sending-sheets.ts';
import { type NextStep, nextSteps } from '../proposal/calendar/next-steps.ts';
import type { Sender } from '../proposal/model/sender.ts';
import { answerRules } from './answer-rules.ts';
import { CALENDAR } from './making/lay-branch.ts';
import { type Branch, loadBranch } from './making/load-branch.ts';
import { contentRefused, isRefused, type Refused } from './outcome.ts';
import type { GivenFile, Ports } from './ports.ts';
import { type ReviewRequest, reviewPapers } from './review-papers.ts';

/** As much of a paper as tells which one it is. */
const LONGEST_OPENING = 220;

export type ListRequest = Pick<ReviewRequest, 'date' | 'ownCatalogue'> & {
  readonly file: GivenFile;
  /** Whether the papers are read with their checklists, and the next steps counted, which takes a second. */
  readonly advice: boolean;
};

/** The papers that lie ready, and what is left to do with them. Paths are absolute. */
export interface PapersListed {
  /** In the order of the documents. */
  readonly papers: readonly ListedPaper[];
  /** The days of the papers for a calendar program; null when it has not been made. */
  readonly calendar: string | null;
  /** None when the answers cannot be read, and when no advice is asked for. */
  readonly nextSteps: readonly NextStep[];
  /** What could be held against the set as it lies; nothing when no advice is asked for. */
  readonly gate: readonly GateFinding[];
  /** To whom each paper is sent, when and with which words; nothing when no advice is asked for. */
  readonly sheets: readonly SendingSheet[];
  /** Who signs; null when the answers cannot be read, and when no advice is asked for. */
  readonly sender: Sender | null;
}

export interface ListedPaper {
  /** Of its file, without ending: "debatindlaeg". */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
  /** The finished files that are there, by the id of their format. */
  readonly finished: Readonly<Record<string, string>>;
  /** For the branch alone. */
  readonly internal: boolean;
  /** What still stands as [INDSÆT …] in it, each once, with the question that fills it where that is asked for. */
  readonly gaps: readonly PaperGap[];
  /** Its first words below the title. */
  readonly opening: string;
  /** What its checklist finds to mend, the gravest first; nothing when no advice is asked for. */
  readonly toMend: readonly ThingToMend[];
}

interface PaperGap {
  readonly text: string;
  readonly question: string | null;
}

/** Lists the papers made from one answer file; none when there are none yet. Refused: when the documents cannot be read. */
export async function listPapers(request: ListRequest, at: Ports): Promise<PapersListed | Refused> {
  const documents = await at.library.documents(request.ownCatalogue);
  if (!documents.ok) return contentRefused(documents.faults, request.ownCatalogue);
  const order = documents.value.documents.flatMap(({ filer }) => filer.map(({ fil }) => fil));
  const found = await at.shelf.papersOf(request.file, undefined);
  const ours = found.papers.filter(({ path }) => order.includes(basename(path, '.md')));
  const asked = request.advice ? await adviceOf(request, at) : NO_ADVICE;
  const internal = new Set(
    documents.value.documents.flatMap(({ filer }) =>
      filer.filter(({ intern }) => intern).map(({ fil }) => fil),
    ),
  );
  const papers: ListedPaper[] = [];
  const texts: { readonly name: string; readonly markdown: string }[] = [];
  for (const file of ours) {
    const bytes = await at.shelf.read(file);
    if (!bytes.ok) continue;
    const markdown = new TextDecoder().decode(bytes.value);
    const paper = await listed(file, markdown, { ...asked, internal }, at);
    papers.push(paper);
    if (!paper.internal) texts.push({ name: paper.name, markdown });
  }
  papers.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const calendar = await calendarOf(papers, at);
  const { branch, nextSteps } = asked;
  const gate = branch ? judgeSet({ ...branch, papers: texts }) : [];
  const sheets = branch ? sendingSheets(documents.value.documents, branch.proposal) : [];
  return { papers, calendar, nextSteps, gate, sheets, sender: branch?.proposal.sender ?? null };
}

/** What is known beside the papers themselves. */
interface Advice {
  readonly branch: Pick<Branch, 'answers' | 'proposal'> | undefined;
  /** Of all papers. */
  readonly toMend: readonly ThingToMend[];
  readonly nextSteps: readonly NextStep[];
}

const NO_ADVICE: Advice = { branch: undefined, toMend: [], nextSteps: [] };

async function adviceOf(request: ListRequest, at: Ports): Promise<Advice> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return NO_ADVICE;
  const { branch } = await loadBranch(request.file, rules, at);
  if (!branch) return NO_ADVICE;
  const asked = askedQuestions(rules.catalogue, branch.answers);
  return {
    branch,
    toMend: await thingsOf(request, at),
    nextSteps: nextSteps(branch.answers, asked, request.date),
  };
}

async function thingsOf(
  { file, date, ownCatalogue }: ListRequest,
  at: Ports,
): Promise<readonly ThingToMend[]> {
  const reviewed = await reviewPapers(
    { date, ownCatalogue, files: [file], answers: undefined, as: undefined },
    at,
  );
  return isRefused(reviewed) ? [] : reviewed.toMend;
}

async function listed(
  { path }: GivenFile,
  markdown: string,
  { branch, toMend, internal }: Advice & { readonly internal: ReadonlySet<string> },
  { answers }: Ports,
): Promise<ListedPaper> {
  const name = basename(path, '.md');
  const finished: Record<string, string> = {};
  for (const format of FORMATS) {
    const made = finishedPath(path, format);
    if (await answers.exists(made)) finished[format.id] = made;
  }
  const paper = parsePaper(markdown);
  return {
    name,
    internal: internal.has(name),
    title: paper.title || name,
    opening: openingOf(paper),
    markdown: path,
    finished,
    gaps: [...new Set(findGaps(markdown))].map((text) => ({
      text,
      question: branch ? questionOfGap(text, branch.proposal) : null,
    })),
    toMend: toMend.filter(({ file }) => basename(file, '.md') === name),
  };
}

/** The first paragraph that is the paper's own: no note that it is an example. */
function openingOf({ blocks }: PaperText): string {
  const first = blocks.find(
    (block) => (block.kind === 'paragraph' || block.kind === 'item') && !isExampleNote(block),
  );
  const text = first ? readText([first]) : '';
  return text.length > LONGEST_OPENING ? `${text.slice(0, LONGEST_OPENING).trimEnd()} …` : text;
}

async function calendarOf([first]: readonly ListedPaper[], { answers }: Ports): Promise<string | null> {
  const path = first && join(dirname(first.markdown), CALENDAR);
  return path && (await answers.exists(path)) ? path : null;
}
