import { checkAnswers } from '../answers/check-answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { DocumentDefinition } from '../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import { splitSentences } from '../danish/sentences.ts';
import { withAnswer } from '../interview/state/with-answer.ts';
import { type PaperBlock, readText } from '../papers/read/paper-text.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import { renderDocuments } from '../papers/write/render-documents.ts';
import type { Proposal } from '../proposal/model/proposal.ts';
import { answerRules } from './answer-rules.ts';
import { proposalOf } from './making/load-branch.ts';
import { isRefused } from './outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from './ports.ts';

export interface AnswerPreviewRequest {
  readonly file: GivenFile;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** The question, and what would be answered. */
  readonly question: string;
  readonly text: string;
}

/** Where an answer would stand in a paper. */
export interface PreviewedPlace {
  /** The title of the paper. */
  readonly paper: string;
  /** The paragraph as it would be printed. */
  readonly text: string;
}

/** More places than these nobody waits for while answering. */
const MOST_PLACES = 1;
/** The paper that prints most answers of a section of questions is made first. */
const MADE_FIRST: Readonly<Record<string, string>> = { debat: 'debat' };
/** Shorter words stand everywhere. */
const SHORTEST = 4;

/**
 * Where this text would stand word for word in the papers that are sent, were it the answer. The papers are made in memory, by
 * the same rules as those on disk; nothing is written. None where it is not printed as it is, and while answers that the
 * papers need have errors.
 */
export async function previewAnswer(
  { file, date, ownCatalogue, question, text }: AnswerPreviewRequest,
  at: Pick<Ports, 'answers' | 'library'>,
): Promise<readonly PreviewedPlace[]> {
  const [rules, documents, bytes] = await Promise.all([
    answerRules({ date, ownCatalogue }, at),
    at.library.documents(ownCatalogue),
    at.answers.read(file),
  ]);
  if (isRefused(rules) || !documents.ok || !bytes.ok) return [];
  const { parsed, faults } = checkAnswers(bytes.value, file.name, rules);
  if (!parsed || faults.some(({ severity }) => severity === 'error')) return [];
  const words = firstWords(text);
  if (words.length < SHORTEST) return [];
  const proposal = proposalOf(withAnswer(parsed.answers, question, text), rules);
  const first = MADE_FIRST[question.split('.')[0] ?? ''];
  const isLater = ({ id }: DocumentDefinition) => Number(id !== first);
  const sorted = [...documents.value.documents].sort((one, other) => isLater(one) - isLater(other));
  return placesIn(papersOf(proposal, rules.catalogue, documents.value, sorted), words);
}

/** The papers that are sent, made when they are asked for. */
function* papersOf(
  proposal: Proposal,
  catalogue: Catalogue,
  library: DocumentLibrary,
  documents: readonly DocumentDefinition[],
): Iterable<string> {
  for (const document of documents) {
    if (document.filer.every(({ intern }) => intern)) continue;
    const chosen = { documents: [document], askedFor: false };
    for (const { internal, markdown } of renderDocuments(proposal, catalogue, library, chosen))
      if (!internal) yield markdown;
  }
}

function placesIn(papers: Iterable<string>, words: string): readonly PreviewedPlace[] {
  const places: PreviewedPlace[] = [];
  for (const markdown of papers) {
    const { title, blocks } = parsePaper(markdown);
    const block = blocks.find((one) => plain(printedText(one)).includes(words));
    if (block) places.push({ paper: title, text: printedText(block) });
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}

/** The first sentence, as far as it can be sought: a paper may end it in another sign. */
function firstWords(text: string): string {
  const [first = ''] = splitSentences(text.trim().split('\n')[0] ?? '');
  return plain(first).replace(/[.!?:;,]+$/, '');
}

function plain(text: string): string {
  return text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();
}

/** A row says what its value is: "Fra: Kirsten Holm". */
function printedText(block: PaperBlock): string {
  if (block.kind === 'row') return block.cells.filter((cell) => cell !== '').join(': ');
  return readText([block]) || block.excerpt;
}
