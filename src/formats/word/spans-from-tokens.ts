import type { Token, Tokens } from 'marked';
import { pictureText, printedLine, visibleHtml } from '../../papers/read/printed-words.ts';
import { safeLink } from '../safe-link.ts';
import type { Span } from './block.ts';

type Style = Omit<Span, 'text'>;

/** Inline Markdown as it is read, with its styles. What may not be followed is text, and raw HTML is what it was written with. */
export function spansFromTokens(tokens: readonly Token[], style: Style = {}): readonly Span[] {
  return tokens.flatMap((token) => spansOf(token, style));
}

function spansOf(token: Token, style: Style): readonly Span[] {
  const inner = ('tokens' in token ? token.tokens : undefined) ?? [];
  switch (token.type) {
    case 'strong':
      return spansFromTokens(inner, { ...style, bold: true });
    case 'em':
      return spansFromTokens(inner, { ...style, italic: true });
    case 'del':
      return spansFromTokens(inner, { ...style, strike: true });
    case 'codespan':
      return [{ ...style, text: token.text, code: true }];
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'link': {
      const href = safeLink(token.href);
      return spansFromTokens(inner, href === undefined ? style : { ...style, href });
    }
    case 'image': {
      const { href, tokens: words, text } = token as Tokens.Image;
      return [{ ...style, text: pictureText({ tokens: words, text }), picture: href }];
    }
    case 'gap':
      return [{ ...style, text: `[${printedLine(inner)}]`, gap: true }];
    case 'html': {
      const { text, isLineBreak } = visibleHtml(token.text);
      return isLineBreak || text !== '' ? [{ ...style, text: isLineBreak ? '\n' : text }] : [];
    }
    case 'footnoteRef':
      return [{ ...style, text: `[${token.id}]` }];
    case 'checkbox':
      return [{ ...style, text: token.checked === true ? '[x] ' : '[ ] ' }];
    default:
      return inner.length > 0 ? spansFromTokens(inner, style) : textSpans(token, style);
  }
}

function textSpans(token: Token, style: Style): readonly Span[] {
  const text = 'text' in token ? String(token.text) : '';
  return [{ ...style, text: token.type === 'text' ? text.replace(/\s+/g, ' ') : text }];
}
