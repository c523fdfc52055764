import { basename } from 'node:path';
import type { AnswerRules } from '../answers/check-answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Severity } from '../content/checklists/checklist.ts';
import type { ReviewLibrary } from '../content/checklists/load-review.ts';
import { maskPersonalNumbers } from '../danish/personal-number.ts';
import { typedName } from '../danish/typed-name.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { type LanguageMeasures, measureLanguage } from '../language/measure-language.ts';
import { decodePaper } from '../papers/read/decode-paper.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import { runningSections } from '../papers/read/running-text.ts';
import { countFindings, type ThingToMend, thingsToMend } from '../papers/review/group-findings.ts';
import { type Finding, reviewPaper } from '../papers/review/review-paper.ts';
import type { ReviewContext } from '../papers/review/rule.ts';
import { answerRules } from './answer-rules.ts';
import { loadBranch } from './making/load-branch.ts';
import { contentRefused, isRefused, type Outcome, type Refused, refused } from './outcome.ts';
import type { FoundPaper, GivenFile, OwnCatalogue, PapersOfAnswers, Ports } from './ports.ts';

export interface ReviewRequest {
  /** Papers, or answer files that stand for all papers made from them. */
  readonly files: readonly GivenFile[];
  /** The answers behind the papers, absolute; undefined: those that lie beside them. */
  readonly answers: string | undefined;
  /** Read every paper as this one, "debatindlaeg"; undefined: by its own name. */
  readonly as: string | undefined;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

export interface PapersReviewed {
  readonly outcome: Outcome;
  readonly papers: readonly PaperReviewed[];
  /** What there is to mend in all of them, the gravest first; the same complaint in one paper is one. */
  readonly toMend: readonly ThingToMend[];
  /** Things to mend in all of them, by how grave they are: the same complaint in one paper is one. */
  readonly counts: Readonly<Record<Severity, number>>;
}

interface PaperReviewed {
  /** As the person knows it. */
  readonly file: string;
  /** Which paper it was read as. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What the points ask for that cannot be judged without the answers. */
  readonly unjudged: readonly string[];
  /** The highest LIX of its checklist. */
  readonly bar: number | null;
  readonly language: LanguageMeasures;
}

type At = Pick<Ports, 'answers' | 'shelf' | 'library'>;

interface Rules {
  readonly answers: AnswerRules;
  readonly review: ReviewLibrary;
}

/** Reads finished papers with their checklists, hand-edited or not, and tells what to mend. */
export async function reviewPapers(request: ReviewRequest, at: At): Promise<PapersReviewed | Refused> {
  const answers = await answerRules(request, at);
  if (isRefused(answers)) return answers;
  const review = await at.library.review(request.ownCatalogue);
  if (!review.ok) return contentRefused(review.faults, request.ownCatalogue);
  const papers: PaperReviewed[] = [];
  const files = await namedFiles(request.files, at);
  let without: Refused | undefined;
  for (const file of files) {
    const read = await reviewGiven(file, request, { answers, review: review.value }, at);
    if (!isRefused(read)) papers.push(...read);
    else if (files.length > request.files.length && read.faults[0]?.code === 'no-papers') without ??= read;
    else return read;
  }
  // In a folder some answers may have no papers yet; none at all is what is to be told.
  if (papers.length === 0 && without) return without;
  const blocked = papers.some(({ findings }) => findings.some(({ severity }) => severity === 'blokerer'));
  return {
    outcome: blocked ? 'blocked' : 'done',
    papers,
    toMend: thingsToMend(papers),
    counts: countFindings(papers),
  };
}

/** A folder with answer files in it stands for them; one without is a folder of papers. */
async function namedFiles(given: readonly GivenFile[], at: At): Promise<readonly GivenFile[]> {
  const found = await Promise.all(
    given.map(async (one) => {
      if (one.path.toLowerCase().endsWith('.md')) return [one];
      const below = await at.answers.find([one]);
      return below.length === 0 ? [one] : below;
    }),
  );
  return found.flat();
}

/** All papers that one given file stands for, each read with its checklist. */
async function reviewGiven(
  file: GivenFile,
  request: ReviewRequest,
  rules: Rules,
  at: At,
): Promise<readonly PaperReviewed[] | Refused> {
  const found = await at.shelf.papersOf(file, request.answers);
  if (found.papers.length === 0) return refused(noPapers(file));
  const known = await knownOf(found.answers, rules.answers, at);
  const ours = known.ok ? ownPapers(file, found, known.value) : found.papers;
  if (ours.length === 0) return refused(noPapers(file));
  if (!known.ok) return { refused: true, outcome: outcomeOf(known.faults), faults: known.faults };
  const papers: PaperReviewed[] = [];
  for (const paper of ours) {
    const bytes = await at.shelf.read(paper);
    if (!bytes.ok) return refused(...bytes.faults);
    const name = request.as ?? basename(paper.path, '.md');
    const text = decodePaper(bytes.value, paper.name);
    if (!text.ok) return refused(...text.faults);
    papers.push(reviewOne(paper, name, text.value, known.value, rules));
  }
  return papers;
}

/** Answers that are about another municipality now have left papers that are not theirs. */
function ownPapers(
  file: GivenFile,
  { answers, papers }: PapersOfAnswers,
  known: ReviewContext['known'],
): readonly FoundPaper[] {
  const municipality = known?.proposal.municipality.name;
  if (municipality === undefined || answers?.path !== file.path) return papers;
  return papers.filter((paper) => paper.municipality === null || paper.municipality === municipality);
}

function reviewOne(
  { name: file }: GivenFile,
  name: string,
  markdown: string,
  known: ReviewContext['known'],
  { answers: { catalogue, today: date }, review: { checklists, words } }: Rules,
): PaperReviewed {
  const { findings, unjudged } = reviewPaper(name, markdown, checklists, { date, catalogue, words, known });
  return {
    file,
    name,
    findings,
    unjudged: unjudged.map(({ krav }) => krav),
    bar: checklists.files[name]?.lix ?? null,
    language: measureLanguage(runningSections(parsePaper(maskPersonalNumbers(markdown))), words),
  };
}

async function knownOf(
  answers: GivenFile | null,
  rules: AnswerRules,
  at: At,
): Promise<Result<ReviewContext['known']>> {
  if (answers === null) return success(null);
  const { faults, branch } = await loadBranch(answers, rules, at);
  if (branch) return success({ answers: branch.answers, proposal: branch.proposal });
  return failure(...faults.filter(({ severity }) => severity === 'error'));
}

/** A file that is not there is a wrong request; answers that do not hold are not, whether or not the fault has a line. */
function outcomeOf([first]: readonly Fault[]): Refused['outcome'] {
  return first?.code === 'cannot-read' ? 'refused' : 'answers-not-valid';
}

function noPapers({ name }: GivenFile): Fault {
  return {
    code: 'no-papers',
    severity: 'error',
    message: `Der er ingen papirer at læse ved ${name}.`,
    wayOut: `Lav dem først med: brobygger lav ${typedName(name)}`,
  };
}
