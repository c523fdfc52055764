import type { Block, Span } from '../block.ts';
import { isSourcesHeading } from '../source-notes.ts';

/** The place for sources in the text of a Word file: under its last heading "Kilder". */
export interface SourcePlace {
  /** Right below the heading, before what somebody has typed there. */
  readonly top: number;
  /** Behind the sources that stand there as plain items, since not all of them could be notes. */
  readonly end: number;
  readonly listed: readonly (readonly Span[])[];
}

/** null when nothing is headed "Kilder". */
export function sourcePlace(body: readonly Block[]): SourcePlace | null {
  const top = body.findLastIndex(isSourcesHeading) + 1;
  if (top === 0) return null;
  const next = body.findIndex((block, index) => index >= top && block.kind === 'heading');
  const section = body.slice(top, next === -1 ? undefined : next);
  const listed = section.flatMap((block) => (isListed(block) ? [block.spans] : []));
  const last = section.findLastIndex(isListed);
  const after = section.findIndex((block, index) => index > last && block.depth === 0);
  if (last === -1) return { top, end: top, listed };
  return { top, end: top + (after === -1 ? section.length : after), listed };
}

function isListed(block: Block): block is Block & { kind: 'item' } {
  return block.kind === 'item' && block.list.ordered && block.depth === 1;
}
