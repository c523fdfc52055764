import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Fault, success } from '../fault.ts';
import { decodePaper } from '../papers/read/decode-paper.ts';
import { type PaperParagraph, paperParagraphs, withParagraph } from '../papers/read/paper-paragraphs.ts';
import { setAsideOutdated } from './making/outdated-files.ts';
import { type Outcome, type Refused, refused } from './outcome.ts';
import type { GivenFile, Outdated, Ports } from './ports.ts';

export interface ParagraphRequest {
  /** The paper's Markdown. */
  readonly paper: GivenFile;
  /** The line it began at, and the mark of its lines, as they were when somebody began to write. */
  readonly line: number;
  readonly mark: string;
  /** What takes its place; empty: nothing. */
  readonly text: string;
}

export interface ParagraphChanged {
  readonly outcome: Outcome;
  /** Where the text lies as it was before, absolute; null when nothing was changed. */
  readonly copy: string | null;
  /** Finished files of the text before. */
  readonly outdated: readonly Outdated[];
  /** Why one of them lies in sight still. */
  readonly faults: readonly Fault[];
}

/**
 * Writes one paragraph of a paper anew, as a person would in an editor: it is an edit of theirs from then on, and joined with new
 * answers like any other. Refused: `paragraph-changed` when it is not there any more as it was, those of decodePaper, of
 * reading and of writing.
 */
export async function changeParagraph(
  { paper, line, mark, text }: ParagraphRequest,
  { shelf }: Pick<Ports, 'shelf'>,
): Promise<ParagraphChanged | Refused> {
  const folder = dirname(paper.path);
  const link = (await shelf.linksOut(paper.path, folder)) ?? (await shelf.linksOut(folder, folder));
  if (link) return notMade([link]);
  const held = await shelf.hold(folder);
  if (!held.ok) return notMade(held.faults);
  try {
    const bytes = await shelf.read(paper);
    if (!bytes.ok) return refused(...bytes.faults);
    const decoded = decodePaper(bytes.value, paper.name);
    if (!decoded.ok) return refused(...decoded.faults);
    const before = decoded.value;
    const paragraph = find(paperParagraphs(before), line, mark);
    if (!paragraph) return refused(CHANGED);
    const markdown = text.trim() === paragraph.own.trim() ? before : withParagraph(before, paragraph, text);
    const isNew = markdown !== before;
    const copy = isNew ? await shelf.change(paper.path, bytes.value, markdown) : success(null);
    if (!copy.ok) return notMade(copy.faults);
    const aside = await setAsideOutdated(paper.path, { markdown, isNew }, new Set(), shelf);
    return { outcome: aside.faults.length > 0 ? 'not-made' : 'done', copy: copy.value, ...aside };
  } finally {
    await held.value.release();
  }
}

/** Tells one text of a paragraph from another. */
export function markOf({ source }: Pick<PaperParagraph, 'source'>): string {
  return createHash('sha256').update(source).digest('hex');
}

/** Where it was, or where else it stands now, when that is one place. */
function find(paragraphs: readonly PaperParagraph[], line: number, mark: string): PaperParagraph | undefined {
  const same = paragraphs.filter((one) => markOf(one) === mark);
  return same.find((one) => one.line === line) ?? (same.length === 1 ? same[0] : undefined);
}

function notMade(faults: readonly Fault[]): Refused {
  return { refused: true, outcome: 'not-made', faults };
}

const CHANGED: Fault = {
  code: 'paragraph-changed',
  severity: 'error',
  message:
    'Afsnittet er blevet ændret et andet sted, siden du begyndte at skrive. Det, du har skrevet, er ikke gemt endnu.',
  wayOut: 'Kopiér det, du har skrevet, og skriv det ind i afsnittet, som det er nu.',
};
