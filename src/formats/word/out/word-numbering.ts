import type { INumberingOptions } from 'docx';
import type { ListPlace } from '../../../papers/read/paper-text.ts';
import type { Block } from '../block.ts';
import { LIST_STEP } from './word-styles.ts';

/** Word knows nine levels of a list; what lies deeper is set on the ninth. */
const LEVELS = 9;

/** The level of an item for Word, from 0. */
export function wordLevel(depth: number): number {
  return Math.min(depth, LEVELS) - 1;
}

/** The name of the numbering of a list. A list of its own counts from its own start. */
export function numberingOf(list: ListPlace): string {
  return list.ordered ? `numre-${list.id}` : 'punkter';
}

/** A numbering for each numbered list, and one for all others. */
export function wordNumbering(blocks: readonly Block[], accent: string): INumberingOptions {
  const lists = new Map<string, { readonly place: ListPlace; readonly level: number }>();
  for (const block of blocks) {
    if (block.kind === 'item')
      lists.set(numberingOf(block.list), { place: block.list, level: wordLevel(block.depth) });
  }
  const config = [...lists].map(([reference, { place, level }]) => ({
    reference,
    levels: levels(place.ordered ? { start: place.start, level } : null, accent),
  }));
  return { config };
}

function levels(numbered: { readonly start: number; readonly level: number } | null, accent: string) {
  return Array.from({ length: LEVELS }, (_unused, level) => ({
    level,
    format: numbered ? ('decimal' as const) : ('bullet' as const),
    text: numbered ? `%${level + 1}.` : '•',
    start: numbered && level === numbered.level ? numbered.start : 1,
    alignment: 'left' as const,
    style: {
      run: { color: accent, ...(numbered ? { bold: true } : {}) },
      paragraph: {
        indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP },
        spacing: { after: 80 },
      },
    },
  }));
}
