import type { TokenizerAndRendererExtension, Tokens } from 'marked';

// A gap that the templates leave: [INDSÆT TAL: …], [INDSÆT NAVN: …]. A backslash before a bracket is Markdown's escape.
const marker = /^\\?\[(INDSÆT(?:[ :][^[\]]{0,500}?)?)\\?\]/u;

/**
 * Shows a gap such as `[INDSÆT TAL: ledige fleksjobvisiterede, se jobindsats.dk]` so that nobody overlooks it.
 * A plain span: Chromium gives `<mark>` no type that a screen reader knows, and the brackets and capitals are read aloud anyway.
 */
export const gapMarker: TokenizerAndRendererExtension = {
  name: 'gap',
  level: 'inline',
  tokenizer(source: string): Tokens.Generic | undefined {
    const match = marker.exec(source);
    if (match === null) return undefined;
    return { type: 'gap', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '', []) };
  },
  renderer(token: Tokens.Generic) {
    return `<span class="gap">[${this.parser.parseInline(token.tokens ?? [])}]</span>`;
  },
};
