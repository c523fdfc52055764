import type { ListPlace, Side } from '../../papers/read/paper-text.ts';

/** A stretch of text in one style. A line break inside it is "\n". */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  /** Where it leads, when a reader may follow it. */
  readonly href?: string;
  /** An `[INDSÆT …]` that must not be overlooked. */
  readonly gap?: boolean;
  /** The address of the picture that stands here, as the Markdown gives it; its text is what is read aloud in its place. */
  readonly picture?: string;
}

/** The id of the list of an item that comes from Word: which items belong together is not told there. */
export const UNKNOWN_LIST = 0;

/** The level of a heading whose style in Word does not tell it. */
export const UNKNOWN_LEVEL = 0;

/** Set on the first row of a table. Without a header its first column heads the rows (see pdf/render-table.ts). */
export interface TableOpening {
  readonly header: boolean;
  readonly sides: readonly Side[];
}

interface Anywhere {
  /** Quotations around it. */
  readonly quote: number;
  /** Lists around it: 0 outside, 1 in a list, 2 in a list in a list. */
  readonly depth: number;
  /** Its style in Word has a name that says nothing here: it may be one of ours that a program has called otherwise. */
  readonly ofUnknownStyle?: boolean;
}

/**
 * A paper, one paragraph of Word at a time: what Markdown and Word can both say. It is written from Markdown and read back
 * from Word, and hand edits are compared block by block.
 */
export type Block = Anywhere &
  (
    | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
    | { readonly kind: 'paragraph' | 'code'; readonly spans: readonly Span[] }
    | { readonly kind: 'item'; readonly list: ListPlace; readonly spans: readonly Span[] }
    | {
        readonly kind: 'row';
        readonly opening: TableOpening | null;
        readonly cells: readonly (readonly Span[])[];
      }
    | { readonly kind: 'rule' }
  );

/** The words of some spans, without their styles. */
export function wordsOf(spans: readonly Span[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
