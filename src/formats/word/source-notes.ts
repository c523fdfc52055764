import { type Block, type Span, wordsOf } from './block.ts';

/** Sources whose numbers can be followed from the text. */
export interface SourceNotes {
  /** The paper without its list of sources; the heading above the list stays. */
  readonly body: readonly Block[];
  /** The sources in the order of their numbers, from 1. */
  readonly sources: readonly (readonly Span[])[];
}

/** A number of a source as it stands in the text: [3]. */
export const CITATION = /\[(\d{1,3})\]/g;

/**
 * The sources of a paper, when they can be Word's own endnotes: the paper ends in a list under "Kilder", and the text
 * cites every one of them, the first time in the order of the list, as endnotes are numbered. Otherwise null, and the list stays a list.
 */
export function sourceNotes(blocks: readonly Block[]): SourceNotes | null {
  const heading = blocks.findLastIndex((block) => block.kind === 'heading');
  const above = blocks[heading];
  if (above === undefined || !isSourcesHeading(above)) return null;
  const listed = blocks.slice(heading + 1);
  const sources = listed.flatMap((block) => (isSource(block) ? [block.spans] : []));
  if (sources.length === 0 || sources.length !== listed.length) return null;
  const body = blocks.slice(0, heading + 1);
  const firstCited = [...new Set(body.flatMap(citedIn))].filter((number) => number <= sources.length);
  const inOrder = firstCited.every((number, index) => number === index + 1);
  return inOrder && firstCited.length === sources.length ? { body, sources } : null;
}

export function isSourcesHeading(block: Block): boolean {
  return block.kind === 'heading' && wordsOf(block.spans) === 'Kilder';
}

function isSource(block: Block): block is Block & { kind: 'item' } {
  return block.kind === 'item' && block.list.ordered && block.list.start === 1 && block.depth === 1;
}

function citedIn(block: Block): readonly number[] {
  const texts = block.kind === 'row' ? block.cells : 'spans' in block ? [block.spans] : [];
  return texts.flatMap((spans) =>
    spans
      .filter(({ href, code }) => !href && !code)
      .flatMap(({ text }) => [...text.matchAll(CITATION)].map((match) => Number(match[1]))),
  );
}
