import type { Token } from 'marked';
import { visibleHtml } from './raw-html.ts';

const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The words of inline Markdown without its markup, on one line: for a title or an id. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return visibleHtml(token.text).text;
  if ('tokens' in token && token.tokens !== undefined) {
    const inner = token.tokens.map(textOf).join('');
    return token.type === 'gap' ? `[${inner}]` : inner;
  }
  if (!('text' in token)) return '';
  return token.type === 'text' ? decodeEntities(token.text) : token.text;
}

/** `&amp;`, `&#38;` and `&#x26;` as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
