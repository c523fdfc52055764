import type { Token, Tokens } from 'marked';

/**
 * The words of inline tokens as every format prints them: marks of emphasis gone, a link its words alone, entities and
 * escapes the characters they stand for, raw HTML as it was written. A picture is its description, the box of a task
 * "[x] ", and the number of a note "[1]" like that of a source. A line break that the source has is "\n".
 */
export function printedWords(tokens: readonly Token[]): string {
  return tokens
    .map(wordsOf)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The same on one line and without the numbers of notes: for a title, an id, a description. */
export function printedLine(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.type === 'footnoteRef' ? '' : wordsOf(token)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is read aloud in place of the picture. */
export function pictureText({ tokens, text }: Pick<Tokens.Image, 'tokens' | 'text'>): string {
  return tokens.length > 0 ? printedLine(tokens) : text.trim();
}

/**
 * What is seen of raw HTML in a Markdown text: the characters it was written with. A comment says nothing, and a line
 * break is one, for Markdown has no other way to break a line in a table cell.
 */
export function visibleHtml(html: string): { readonly text: string; readonly isLineBreak: boolean } {
  const isLineBreak = /^<br ?\/?>$/i.test(html.trim());
  return { text: isLineBreak ? ' ' : withoutComments(html).trimEnd(), isLineBreak };
}

function wordsOf(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return pictureText(token as Tokens.Image);
  if (token.type === 'html') return visibleHtml(token.text).text;
  if (token.type === 'footnoteRef') return `[${token.id}]`;
  if (token.type === 'checkbox') return token.checked === true ? '[x] ' : '[ ] ';
  if ('tokens' in token && token.tokens !== undefined) {
    const inner = token.tokens.map(wordsOf).join('');
    return token.type === 'gap' ? `[${inner}]` : inner;
  }
  return 'text' in token ? String(token.text) : '';
}

/** Searched by hand: a pattern reads on to the end of the text for each comment that nobody has closed. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', from)) {
    const close = html.indexOf('-->', open + 4);
    if (close === -1) break;
    kept.push(html.slice(from, open));
    from = close + 3;
  }
  return kept.join('') + html.slice(from);
}
