import { basename, dirname, join } from 'node:path';
import { finishedPath } from '../formats/format.ts';
import { FORMATS } from '../formats/formats.ts';
import { askedQuestions } from '../interview/state/questionnaire.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import type { Finding } from '../papers/review/review-paper.ts';
import { findGaps } from '../papers/write/find-gaps.ts';
import { type NextStep, nextSteps } from '../proposal/calendar/next-steps.ts';
import { answerRules } from './answer-rules.ts';
import { CALENDAR } from './making/lay-branch.ts';
import { loadBranch } from './making/load-branch.ts';
import { contentRefused, isRefused, type Refused } from './outcome.ts';
import type { GivenFile, Ports } from './ports.ts';
import { type ReviewRequest, reviewPapers } from './review-papers.ts';

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
}

export interface ListedPaper {
  /** Of its file, without ending: "debatindlaeg". */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
  /** The finished files that are there, by the id of their format. */
  readonly finished: Readonly<Record<string, string>>;
  /** What still stands as [INDSÆT …] in it, each once. */
  readonly gaps: readonly string[];
  /** What its checklist finds; nothing when no advice is asked for. */
  readonly findings: readonly Finding[];
}

/** Lists the papers made from one answer file; none when there are none yet. Refused: when the documents cannot be read. */
export async function listPapers(request: ListRequest, at: Ports): Promise<PapersListed | Refused> {
  const documents = await at.library.documents(request.ownCatalogue);
  if (!documents.ok) return contentRefused(documents.faults, request.ownCatalogue);
  const order = documents.value.documents.flatMap(({ filer }) => filer.map(({ fil }) => fil));
  const found = await at.shelf.papersOf(request.file, undefined);
  const ours = found.papers.filter(({ path }) => order.includes(basename(path, '.md')));
  const findings = request.advice && ours.length > 0 ? await findingsOf(request, at) : NO_FINDINGS;
  const papers: ListedPaper[] = [];
  for (const file of ours) {
    const bytes = await at.shelf.read(file);
    if (bytes.ok) papers.push(await listed(file, new TextDecoder().decode(bytes.value), findings, at));
  }
  papers.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const calendar = await calendarOf(papers, at);
  return { papers, calendar, nextSteps: request.advice ? await stepsOf(request, at) : [] };
}

const NO_FINDINGS: ReadonlyMap<string, readonly Finding[]> = new Map();

async function stepsOf(request: ListRequest, at: Ports): Promise<readonly NextStep[]> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return [];
  const { branch } = await loadBranch(request.file, rules, at);
  if (!branch) return [];
  return nextSteps(branch.answers, askedQuestions(rules.catalogue, branch.answers), request.date);
}

async function findingsOf(
  { file, date, ownCatalogue }: ListRequest,
  at: Ports,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const reviewed = await reviewPapers(
    { date, ownCatalogue, files: [file], answers: undefined, as: undefined },
    at,
  );
  return new Map(isRefused(reviewed) ? [] : reviewed.papers.map(({ name, findings }) => [name, findings]));
}

async function listed(
  { path }: GivenFile,
  markdown: string,
  findings: ReadonlyMap<string, readonly Finding[]>,
  { answers }: Ports,
): Promise<ListedPaper> {
  const name = basename(path, '.md');
  const finished: Record<string, string> = {};
  for (const format of FORMATS) {
    const made = finishedPath(path, format);
    if (await answers.exists(made)) finished[format.id] = made;
  }
  return {
    name,
    title: parsePaper(markdown).title || name,
    markdown: path,
    finished,
    gaps: [...new Set(findGaps(markdown))],
    findings: findings.get(name) ?? [],
  };
}

async function calendarOf([first]: readonly ListedPaper[], { answers }: Ports): Promise<string | null> {
  const path = first && join(dirname(first.markdown), CALENDAR);
  return path && (await answers.exists(path)) ? path : null;
}
