import { escapeValue, resolveValues } from '../../documents/escape-markdown.ts';
import { type Span, wordsOf } from '../block.ts';

/**
 * Spans as Markdown that reads the same, on one line: every sign that somebody has typed in Word is text and never markup.
 * `lineBreak` is how a line break is written where the text will stand.
 */
export function spansToMarkdown(spans: readonly Span[], lineBreak: string): string {
  const links = grouped(spans, ({ href }) => href ?? '');
  const written = links.map((group) => linkMarkdown(group)).join('');
  const lines = written.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return resolveValues(lines.filter((line) => line !== '').join(lineBreak));
}

function linkMarkdown(spans: readonly Span[]): string {
  const href = spans[0]?.href;
  const text = grouped(spans, styleOf).map(styledMarkdown).join('');
  if (href === undefined || wordsOf(spans) === '') return text;
  const address = wordsOf(spans);
  const shown = address.includes('@') ? `mailto:${address}` : address;
  if (shown === href || `${shown}/` === href) return `<${address}>`;
  const [before, inner, after] = outerSpace(text);
  return `${before}[${inner.replaceAll('\n', ' ')}](${addressMarkdown(href)})${after}`;
}

/** One stretch of one style; its marks close on letters, as Markdown asks. */
function styledMarkdown(spans: readonly Span[]): string {
  const [first] = spans;
  if (first?.picture !== undefined) return pictureMarkdown(first.text, first.picture);
  const [before, inner, after] = outerSpace(spans.map(({ text }) => text).join(''));
  if (inner === '') return before.includes('\n') ? '\n' : before && ' ';
  const { bold, italic, strike, code } = first ?? {};
  const text = code && !inner.includes('`') ? `\`${inner}\`` : inner.split('\n').map(escapeValue).join('\n');
  const marks = `${strike ? '~~' : ''}${bold ? '**' : ''}${italic ? '*' : ''}`;
  return `${before}${marks}${text}${[...marks].reverse().join('')}${after}`;
}

/** The brackets around its description must be its own. */
function pictureMarkdown(text: string, address: string): string {
  const words = escapeValue(text).replace(/\\.|[[\]]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  return `![${words}](${addressMarkdown(address)})`;
}

function addressMarkdown(address: string): string {
  return address.replace(/[()\\ ]/g, (sign) =>
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

function styleOf({ bold, italic, strike, code, picture }: Span): string {
  return [bold, italic, strike, code].map((one) => (one ? '1' : '0')).join('') + (picture ?? '');
}

/** Neighbours that are alike, together. Space alone takes the look of what stands before it. */
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
