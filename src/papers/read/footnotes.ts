import type { MarkedExtension, Token, TokenizerAndRendererExtension, Tokens, TokensList } from 'marked';
import markedFootnote, { type Footnote, type FootnoteRef, type Footnotes } from 'marked-footnote';
import { SETTLED } from './settle-notes.ts';

/** A reference to a note: its number in the order in which the notes are first referred to. */
export type NoteReference = FootnoteRef;

/** An item of the list of notes. */
export interface NoteItem extends Tokens.ListItem {
  /** The number that its references bear. */
  readonly note: number;
  /** False for one that the text never refers to. */
  readonly referred: boolean;
  /** Where it is written, counted from 1. */
  readonly line: number;
}

export function isNote(item: Tokens.ListItem): item is NoteItem {
  return 'note' in item;
}

/**
 * Reads `[^1]` and `[^1]: …`, as people write them: a note goes on in the next line, and in a paragraph that a tab sets in, and
 * `[^Kilde]` is the note `[^kilde]`. One for each text, for it counts.
 */
export function footnoteReader(): MarkedExtension {
  const reader = markedFootnote();
  const extensions = (reader.extensions ?? []) as readonly TokenizerAndRendererExtension[];
  return { ...reader, extensions: extensions.map(asWritten) };
}

function asWritten(extension: TokenizerAndRendererExtension): TokenizerAndRendererExtension {
  const settle = SETTLED[extension.name];
  if (settle === undefined || !('tokenizer' in extension)) return extension;
  const { tokenizer } = extension;
  return {
    ...extension,
    tokenizer(source, tokens) {
      const written = settle(source);
      if (written === undefined) return tokenizer.call(this, source, tokens);
      const token = tokenizer.call(this, written.settled, tokens);
      if (token === undefined) return undefined;
      // What stands in the text, for the lines are counted by it.
      return token.raw === written.settled ? Object.assign(token, { raw: written.raw }) : token;
    },
  };
}

/**
 * Moves the notes to the end as tokens that every format knows: a heading "Noter" and a numbered list.
 * A note that nothing refers to comes last and is not lost.
 */
export function notesAtEnd(tokens: TokensList): TokensList {
  // The reader keeps what it has found in a token of its own, which it puts in front of all others.
  const found = tokens.find((token): token is Footnotes => token.type === 'footnotes');
  if (found === undefined) return tokens;
  const notes: Footnote[] = [...found.items];
  const referred = new Set(found.items);
  notes.push(...found.rawItems.filter((note) => !referred.has(note)));
  const text = tokens.filter((token) => token !== found);
  const end = notes.length === 0 ? [] : [heading(), noteList(notes, linesOf(tokens))];
  return Object.assign([...text, ...end], { links: tokens.links });
}

const title = 'Noter';

function heading(): Tokens.Heading {
  return {
    type: 'heading',
    raw: `## ${title}\n\n`,
    depth: 2,
    text: title,
    tokens: [{ type: 'text', raw: title, text: title, escaped: false }],
  };
}

/** One that stands inside a list or a quotation has no line of its own. */
function linesOf(tokens: readonly Token[]): ReadonlyMap<Token | Footnote, number> {
  const lines = new Map<Token | Footnote, number>();
  let line = 1;
  for (const token of tokens) {
    if (token.type === 'footnote') lines.set(token, line);
    line += token.raw.split('\n').length - 1;
  }
  return lines;
}

function noteList(notes: readonly Footnote[], lines: ReadonlyMap<Token | Footnote, number>): Tokens.List {
  const items = notes.map(
    ({ raw, content, refs }, index): NoteItem => ({
      type: 'list_item',
      raw,
      task: false,
      loose: false,
      text: '',
      tokens: content.filter(({ type }) => type !== 'space').map(asLine),
      note: index + 1,
      referred: refs.length > 0,
      line: lines.get(notes[index] as Footnote) ?? 1,
    }),
  );
  return { type: 'list', raw: '', ordered: true, start: 1, loose: false, items };
}

/** As in a list without blank lines between its items: the words stand in the item itself, and not in a paragraph of it. */
function asLine(token: Token, index: number): Token {
  return index === 0 && token.type === 'paragraph' ? { ...token, type: 'text' } : token;
}
