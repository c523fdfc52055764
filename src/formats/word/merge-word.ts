import { lexer, walkTokens } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { readPaper } from '../../papers/read/read-paper.ts';
import { applyEdits, placeIn, type Step } from './back/apply-edits.ts';
import { blockKey } from './back/block-key.ts';
import type { Form } from './back/forms.ts';
import { keepForms } from './back/keep-forms.ts';
import { cutMarkdown, joinPieces, type Piece } from './back/pieces.ts';
import { type Renumbered, renumbered } from './back/renumbered.ts';
import { type Block, type Span, wordsOf } from './block.ts';
import { blocksFromMarkdown, type PlacedBlock } from './blocks-from-markdown.ts';
import { blocksFromWord, LOGO_STYLE, QUOTE_STYLE } from './in/blocks-from-word.ts';
import { describesOneOf, knownPictures, someOf } from './in/known-pictures.ts';
import { noteSpans } from './in/note-spans.ts';
import { type OpenedWord, openWordFile } from './in/open-word-file.ts';
import type { KnownParts } from './in/spans-from-word.ts';
import type { WordElement } from './in/word-element.ts';
import { markdownToWord } from './markdown-to-word.ts';
import { sourceNotes } from './source-notes.ts';

/** A place that was changed both in the Markdown and in Word. */
interface WordConflict {
  readonly theirs: string;
  readonly ours: string;
}

export interface MergedWord {
  /** The Markdown with what was changed in Word; as it was before in every other place, and where there is a conflict. */
  readonly markdown: string;
  /** The same, but with the text from Word where there is a conflict. */
  readonly fromWord: string;
  readonly conflicts: readonly WordConflict[];
  /** What Word has and Markdown has no place for. */
  readonly leftBehind: LeftBehind;
}

interface LeftBehind {
  /** `place` are the words that it is written to, or those of the paragraph; "" where it stands alone. */
  readonly comments: readonly { readonly author: string; readonly place: string; readonly text: string }[];
  /** Read as if they were accepted. */
  readonly trackedChanges: number;
  readonly pictures: number;
  /** Charts, SmartArt, ink, and words drawn as a picture. */
  readonly drawings: number;
  /** Words that Word shows nobody. */
  readonly hidden: string;
  /** What somebody has written at the head or the foot of the pages. */
  readonly margins: readonly string[];
  /** Kinds of content whose words cannot be read, like a formula. */
  readonly unread: number;
  /** Paragraphs that could not be read whole, for whatever reason. */
  readonly lost: readonly string[];
  /** Forms that a program has lost on the way; the Markdown has kept its own. */
  readonly lostForms: readonly Form[];
  /** Items that Word counts otherwise; the Markdown counts on as before. */
  readonly renumbered: readonly Renumbered[];
}

/** The three texts that are joined. */
export interface WordReturn {
  /** The Markdown as it is now. */
  readonly present: string;
  /** The Markdown that the Word file was made from. */
  readonly base: string;
  /** The Word file as it has come back. */
  readonly word: Uint8Array;
}

/**
 * Brings what was changed in a Word file back to the Markdown. It is compared with what the base looks like when it has been to Word
 * and back, so that nothing counts as changed that only Word writes differently, and every block that nobody has touched
 * keeps its own Markdown sign by sign. Faults: those of openWordFile and readPaper, and `cannot-compare`.
 */
export async function mergeWord({ present, base, word }: WordReturn): Promise<Result<MergedWord>> {
  const opened = await openWordFile(word);
  if (!opened.ok) return opened;
  const mine = await seenThroughWord(present);
  if (!mine.ok) return mine;
  const old = base === present ? mine : await seenThroughWord(base);
  if (!old.ok) return old;
  const { blocks: theirs, lost } = keepForms(
    {
      blocks: blocksFromWord(opened.value.document, old.value),
      hasQuoteStyle: opened.value.styleNames.some((name) => QUOTE_STYLE.test(name)),
    },
    old.value.blocks,
  );
  const keys = theirs.map(blockKey);
  const steps = applyEdits(mine.value.keys, old.value.keys, keys);
  const pieces = cutMarkdown(present, mine.value.placed);
  const join = (side: 'mine' | 'theirs') => joinPieces(walk(steps, side, pieces, theirs), pieces);
  // A picture that Word has lost may have been left out by the program it was saved with.
  if (picturesIn(join('theirs')) < picturesIn(present)) return failure(cannotCompare);
  const conflicts = steps.flatMap((step) =>
    step.from === 'conflict' ? [conflictTexts(step, mine.value.placed, theirs)] : [],
  );
  return success({
    markdown: join('mine'),
    fromWord: join('theirs'),
    conflicts,
    leftBehind: {
      ...leftIn(opened.value, old.value, mine.value),
      lostForms: lost,
      renumbered: renumbered(old.value, { blocks: theirs, keys }),
    },
  });
}

function leftIn(
  opened: OpenedWord,
  ...papers: readonly SeenThroughWord[]
): Omit<LeftBehind, 'lostForms' | 'renumbered'> {
  const { document, commented, trackedChanges, unread, drawings, lost } = opened;
  const ours = new Set(papers.flatMap(({ margins }) => margins.map(letters)));
  const margins = opened.margins
    .map(oneLine)
    .filter((line) => letters(line) !== '' && !ours.has(letters(line)));
  const [base] = papers;
  return {
    comments: document.comments.map(({ authorName, body, commentId }) => ({
      author: authorName ?? '',
      place: oneLine(commented.get(commentId) ?? ''),
      text: wordsOf(noteSpans(body)),
    })),
    trackedChanges,
    unread,
    drawings,
    lost,
    hidden: oneLine(opened.hidden.join(' ')),
    margins: [...new Set(margins)],
    pictures: opened.pictures + countPictures(document.children, base?.hasPicture ?? (() => false)),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

interface SeenThroughWord {
  readonly placed: readonly PlacedBlock[];
  /** The blocks as Word gives them back, and the key of each. */
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
  readonly sources: readonly (readonly Span[])[];
  readonly pictureOf: KnownParts['pictureOf'];
  readonly hasPicture: (description: string) => boolean;
  readonly margins: readonly string[];
}

async function seenThroughWord(markdown: string): Promise<Result<SeenThroughWord>> {
  const paper = readPaper(markdown);
  if (!paper.ok) return paper;
  // Notes are read out of their place, at the end (see pdf/footnotes.ts), and cannot be written back to it yet.
  if (paper.value.tokens.some(({ type }) => type === 'footnote')) return failure(cannotCompare);
  const placed = blocksFromMarkdown(paper.value.parts);
  const origin = { sources: sourcesOf(placed), pictureOf: knownPictures(paper.value.pictures) };
  const made = await markdownToWord(markdown, { pictures: someOf(paper.value.pictures) });
  if (!made.ok) return made;
  const opened = await openWordFile(made.value);
  if (!opened.ok) return opened;
  const blocks = blocksFromWord(opened.value.document, origin);
  return blocks.length === placed.length
    ? success({
        placed,
        blocks,
        keys: blocks.map(blockKey),
        hasPicture: describesOneOf(paper.value.pictures),
        margins: opened.value.margins,
        ...origin,
      })
    : failure(cannotCompare);
}

/** Those that are pictures and not only look like one: `\\![` is text. */
function picturesIn(markdown: string): number {
  let pictures = 0;
  walkTokens(lexer(markdown), ({ type }) => {
    if (type === 'image') pictures += 1;
  });
  return pictures;
}

function sourcesOf(placed: readonly PlacedBlock[]) {
  return sourceNotes(placed.map(({ block }) => block))?.sources ?? [];
}

/** The pieces of the merged paper in order. What is no block stays behind the block it stood behind, also when that is gone. */
function walk(
  steps: readonly Step[],
  preferred: 'mine' | 'theirs',
  pieces: readonly Piece[],
  theirs: readonly Block[],
): readonly Piece[] {
  const groups = withFollowers(pieces);
  const merged: Piece[] = [...groups.preface];
  const kept = new Set<number>();
  let next = 0;
  const passTo = (index: number) => {
    for (; next < index; next += 1) if (!kept.has(next)) merged.push(...(groups.followers[next] ?? []));
  };
  const take = (index: number) => {
    passTo(index);
    kept.add(index);
    merged.push(groups.blocks[index] as Piece, ...(groups.followers[index] ?? []));
    next = index + 1;
  };
  const give = (index: number, place: number) =>
    merged.push(fromWord(theirs[index] as Block, groups.blocks[place]?.block ?? null));
  for (const step of steps) {
    if (step.from === 'mine') take(step.index);
    else if (step.from === 'theirs') give(step.index, step.place);
    else if (preferred === 'mine')
      for (let at = 0; at < step.mine.length; at += 1) take(step.mine.start + at);
    else
      for (let at = 0; at < step.theirs.length; at += 1) give(step.theirs.start + at, placeIn(step.mine, at));
  }
  passTo(groups.blocks.length);
  return merged;
}

function withFollowers(pieces: readonly Piece[]) {
  const preface: Piece[] = [];
  const blocks: Piece[] = [];
  const followers: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.block !== null) {
      blocks.push(piece);
      followers.push([]);
    } else (followers.at(-1) ?? preface).push(piece);
  }
  return { preface, blocks, followers };
}

/** An item goes on in the list of the item in whose place it stands. */
function fromWord(block: Block, place: Block | null): Piece {
  const same = block.kind === 'item' && place?.kind === 'item' && place.depth === block.depth;
  const list = same && place.list.ordered === block.list.ordered ? place.list : undefined;
  return { block: list ? ({ ...block, list } as Block) : block, source: null, after: '' };
}

function conflictTexts(
  { mine, theirs }: Extract<Step, { from: 'conflict' }>,
  placed: readonly PlacedBlock[],
  word: readonly Block[],
): WordConflict {
  const text = (blocks: readonly Block[]) => blocks.map(wordsIn).join('\n');
  return {
    theirs: text(placed.slice(mine.start, mine.start + mine.length).map(({ block }) => block)),
    ours: text(word.slice(theirs.start, theirs.start + theirs.length)),
  };
}

function wordsIn(block: Block): string {
  if (block.kind === 'row') return block.cells.map(wordsOf).join(', ');
  return block.kind === 'rule' ? '' : wordsOf(block.spans);
}

/** Those that are neither in the paper nor its logo. */
function countPictures(elements: readonly WordElement[], hasPicture: SeenThroughWord['hasPicture']): number {
  return elements.reduce((total, element) => {
    if (element.type === 'image') return total + (hasPicture(element.altText ?? '') ? 0 : 1);
    if (element.type === 'paragraph' && element.styleName?.toLowerCase() === LOGO_STYLE) return total;
    return total + ('children' in element ? countPictures(element.children as never, hasPicture) : 0);
  }, 0);
}

const cannotCompare: Fault = {
  code: 'cannot-compare',
  severity: 'error',
  message: 'Teksten har noter eller billeder på en måde, som ikke kan sammenlignes med Word-filen.',
  wayOut: 'Ret stederne i teksten i hånden. Intet er ændret.',
};
