import { safeLink } from '../../safe-link.ts';
import type { Span } from '../block.ts';
import { NOTE_BOOKMARK } from '../out/word-runs.ts';
import type { RunLook, WordElement, WordTable } from './word-element.ts';

/** The number that a note has in the Markdown. */
export type NoteNumber = (noteType: string, noteId: string) => number | undefined;

/** What the paper that a Word file was made from knows of it. */
export interface KnownParts {
  readonly numberOf: NoteNumber;
  /** The address of the picture with this description; undefined for one that somebody has put in. */
  readonly pictureOf: (description: string) => string | undefined;
}

type Style = Omit<Span, 'text'>;
/** `note` is set where the text is the number of a note. */
type ReadSpan = Span & { readonly note?: number };

/** The text of some elements of a Word file with its styles. Tabs are spaces; a note is its number in brackets. */
export function spansFromWord(elements: readonly WordElement[], known: KnownParts): readonly Span[] {
  const spans = elements.flatMap((element) => read(element, {}, known));
  return spans.map(({ note, ...span }, index) => {
    // brobygger writes the brackets as text around the number; a note that somebody has added has none.
    const bracketed = spans[index - 1]?.text.endsWith('[') ?? false;
    return note === undefined || bracketed ? span : { text: ` [${note}]` };
  });
}

function read(element: WordElement, style: Style, known: KnownParts): readonly ReadSpan[] {
  const inside = (children: readonly WordElement[], look: Style = {}) =>
    children.flatMap((child) => read(child, { ...style, ...look }, known));
  switch (element.type) {
    case 'run':
      return inside(element.children, lookOf(element)).map((span) => raised(span, element.verticalAlignment));
    case 'hyperlink':
      return linkSpans(element, (look) => inside(element.children, look));
    case 'paragraph':
      return inside(element.children);
    case 'table':
      return cellsOf(element).flatMap((children) => [...inside(children), { text: ' ' }]);
    case 'noteReference': {
      const note = known.numberOf(element.noteType, element.noteId);
      return note === undefined ? [] : [{ text: `${note}`, note }];
    }
    case 'image': {
      const text = element.altText ?? '';
      const picture = known.pictureOf(text);
      return picture === undefined ? [] : [{ ...style, text, picture }];
    }
    default: {
      const text = plainText(element);
      return text === '' ? [] : [{ ...style, text }];
    }
  }
}

function linkSpans(
  { anchor, href }: Extract<WordElement, { type: 'hyperlink' }>,
  inside: (look: Style) => readonly ReadSpan[],
): readonly ReadSpan[] {
  const again = NOTE_BOOKMARK.exec(anchor ?? '')?.[1];
  if (again !== undefined) return [{ text: again }];
  const address = safeLink(href ?? '');
  return inside(address === undefined ? {} : { href: address });
}

function plainText(element: WordElement): string {
  if (element.type === 'text') return element.value.replaceAll('\u00ad', '');
  if (element.type === 'break') return element.breakType === 'line' ? '\n' : ' ';
  if (element.type === 'checkbox') return element.checked ? '[x] ' : '[ ] ';
  return element.type === 'tab' ? ' ' : '';
}

/** A table in a cell has no place in Markdown; its words have. */
function cellsOf(table: WordTable): readonly (readonly WordElement[])[] {
  return table.children.flatMap((row) => row.children.map(({ children }) => children));
}

const RAISED: Readonly<Record<string, string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ',
  subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ',
};
const PLAIN = '0123456789+-=()n';

/** "10⁶" is no "106": signs that Word sets higher or lower are those signs, where there are such for all of them. */
function raised(span: ReadSpan, alignment: string | null): ReadSpan {
  const signs = RAISED[alignment ?? ''];
  if (signs === undefined || span.note !== undefined || span.picture !== undefined) return span;
  const text = Array.from(span.text.replaceAll('−', '-'), (sign) => signs[PLAIN.indexOf(sign)]);
  return text.includes(undefined) ? span : { ...span, text: text.join('') };
}

function lookOf({ isBold, isItalic, isStrikethrough, font }: RunLook): Style {
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(isStrikethrough ? { strike: true } : {}),
    ...(font === 'Courier New' ? { code: true } : {}),
  };
}
