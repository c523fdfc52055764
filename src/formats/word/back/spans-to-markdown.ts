import { escapeValue, resolveValues } from '../../../papers/write/escape-markdown.ts';
import { type Span, wordsOf } from '../block.ts';
import { MARKED_STYLES, type MarkedStyle, settleStyles } from './settle-styles.ts';

/**
 * Spans as Markdown that reads the same, on one line: every sign that somebody has typed in Word is text and never markup, and
 * a style that cannot be marked where it stands is left out (see settle-styles.ts) before its marks would be printed.
 * `lineBreak` is how a line break is written where the text will stand.
 */
export function spansToMarkdown(spans: readonly Span[], lineBreak: string): string {
  const links = grouped(spans, ({ href }) => href ?? '');
  const written = links.map(linkMarkdown).reduce(beside, '');
  const lines = written.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return resolveValues(lines.filter((line) => line !== '').join(lineBreak));
}

/** An exclamation mark, which a fence of escapeValue may stand behind, must not make a link a picture. */
function beside(before: string, next: string): string {
  return (next.startsWith('[') ? before.replace(/!(?=\p{Co}?$)/u, '\\!') : before) + next;
}

function linkMarkdown(spans: readonly Span[]): string {
  const href = spans[0]?.href;
  const text = markedText(settleStyles(spans));
  if (href === undefined || wordsOf(spans) === '') return text;
  const address = wordsOf(spans);
  const shown = address.includes('@') ? `mailto:${address}` : address;
  if ((shown === href || `${shown}/` === href) && !/[|<>\s]/.test(address)) return `<${address}>`;
  const [before, inner, after] = outerSpace(text);
  return `${before}[${inner.replaceAll('\n', ' ')}](${addressMarkdown(href)})${after}`;
}

/** Marks inside each other, so that no two of a kind meet. */
function markedText(spans: readonly Span[], styles: readonly MarkedStyle[] = MARKED_STYLES): string {
  const [style, ...inner] = styles;
  if (style === undefined) return grouped(spans, unmarkedLook).map(plainMarkdown).join('');
  return grouped(spans, (span) => `${span[style] === true}`)
    .map((group) => {
      const mark = group[0]?.[style] ? markOf(style, group[0]) : '';
      return mark + markedText(group, inner) + mark;
    })
    .join('');
}

/** Three stars beside each other do not tell where the one ends and the two end. */
function markOf(style: MarkedStyle, { bold }: Span): string {
  if (style === 'italic') return bold ? '_' : '*';
  return style === 'bold' ? '**' : '~~';
}

/** Lines and cells are cut before code is read, so that what is typed in code could begin a heading or move a figure. */
const STRONGER_THAN_CODE = /[`\n|\uE000\uE001]/;

/** A stretch of text, of code, or a picture. */
function plainMarkdown(spans: readonly Span[]): string {
  const [first] = spans;
  if (first?.picture !== undefined) return pictureMarkdown(first.text, first.picture);
  const [before, inner, after] = outerSpace(spans.map(({ text }) => text).join(''));
  if (inner === '') return before.includes('\n') ? '\n' : before && ' ';
  const isCode = first?.code === true && !STRONGER_THAN_CODE.test(inner);
  if (isCode) return `${before}\`${inner}\`${after}`;
  const text = inner.split('\n').map(escapeValue).join('\n');
  return before + (first?.href === undefined ? text : withoutBrackets(text)) + after;
}

function pictureMarkdown(text: string, address: string): string {
  return `![${withoutBrackets(escapeValue(text))}](${addressMarkdown(address)})`;
}

/** The brackets around a description or the text of a link must be its own. */
function withoutBrackets(markdown: string): string {
  return markdown.replace(/\\.|[[\]]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}

function addressMarkdown(address: string): string {
  return address.replace(/[()\\|<>\s]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}

/** The space before a text, the text, and the space after it; a line break counts as space. */
function outerSpace(text: string): readonly [string, string, string] {
  const inner = text.trim();
  if (inner === '') return [text, '', ''];
  const start = text.indexOf(inner);
  const shorten = (space: string) => (space.includes('\n') ? '\n' : space === '' ? '' : ' ');
  return [shorten(text.slice(0, start)), inner, shorten(text.slice(start + inner.length))];
}

function unmarkedLook({ code, picture }: Span): string {
  return `${code === true}${picture ?? ''}`;
}

/** Neighbours that are alike, together. */
function grouped(spans: readonly Span[], likeness: (span: Span) => string): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans.filter(({ text }) => text !== '')) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first && likeness(first) === likeness(span)) last.push(span);
    else groups.push([span]);
  }
  return groups;
}
