import type { Block } from '../block.ts';
import { spansToMarkdown } from './spans-to-markdown.ts';

/** What two blocks must share to say the same: their kind, their place, and their text with its styles. */
export function blockKey(block: Block): string {
  const place = `${block.kind} ${block.quote} ${block.depth}`;
  switch (block.kind) {
    case 'heading':
      return `${place} ${block.level} ${text(block.spans)}`;
    case 'item':
      return `${place} ${block.list.ordered} ${text(block.spans)}`;
    case 'row': {
      const opening = block.opening === null ? '' : block.opening.header ? 'header' : 'facts';
      return `${place} ${opening} ${JSON.stringify(block.cells.map(text))}`;
    }
    case 'rule':
      return place;
    default:
      return `${place} ${text(block.spans)}`;
  }
}

function text(spans: Parameters<typeof spansToMarkdown>[0]): string {
  return spansToMarkdown(spans, '\n');
}
