/** What mammoth makes of a Word file, as far as it is read here (mammoth/lib/documents.js, version in package.json). */
export type WordElement =
  | WordParagraph
  | WordTable
  | ({ readonly type: 'run'; readonly children: readonly WordElement[] } & RunLook)
  | {
      readonly type: 'hyperlink';
      readonly href?: string | null;
      readonly anchor?: string | null;
      readonly children: readonly WordElement[];
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'image'; readonly altText?: string | null }
  | { readonly type: 'tab' | 'commentReference' };

export interface RunLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStrikethrough: boolean;
  readonly font: string | null;
  readonly verticalAlignment: string | null;
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly styleName: string | null;
  readonly numbering: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly alignment: string | null;
  /** As in the file, and with the number of an item (list-number.ts). */
  readonly indent?: { readonly hanging?: string | null };
  readonly children: readonly WordElement[];
}

export interface WordTable {
  readonly type: 'table';
  readonly children: readonly {
    readonly type: string;
    readonly isHeader?: boolean;
    readonly children: readonly {
      readonly colSpan?: number;
      /** Merged with the cells below it, which are then left out there. */
      readonly rowSpan?: number;
      readonly children: readonly WordElement[];
    }[];
  }[];
}

interface WordNote {
  readonly body: readonly WordElement[];
}

interface WordComment {
  readonly commentId: string;
  readonly authorName?: string | null;
  readonly body: readonly WordElement[];
}

export interface WordDocument {
  readonly children: readonly WordElement[];
  readonly notes: { resolve(reference: { noteType: string; noteId: string }): WordNote | null };
  readonly comments: readonly WordComment[];
}
