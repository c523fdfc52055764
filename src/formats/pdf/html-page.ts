import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';

const longestRunningTitle = 72;

export interface HtmlPage {
  readonly title: string;
  /** With no space but those that are printed: see printed-spaces.ts. */
  readonly body: string;
  readonly style: string;
  readonly fonts: string;
  /** What only the page's own style knows: letters and digits. Without one it is made from the style. */
  readonly nonce?: string | undefined;
}

/** The page whole, and what of it is not the same for every paper: neither its policy nor its fonts. */
export interface HtmlPages {
  readonly whole: string;
  readonly inPlace: string;
}

/** One self-contained A4 page in Danish: nothing outside it is needed, and its own policy lets nothing in. */
export function htmlPage({ title, body, style, fonts, nonce }: HtmlPage): HtmlPages {
  const rules = `${style}\n${runningTitle(title)}\n${keptSpaces}`;
  const secret = nonce ?? createHash('sha256').update(rules).digest('hex');
  const policy = `default-src 'none'; style-src 'nonce-${secret}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const shared = `<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${secret}">${fonts}</style>
`;
  const page = (before: string) => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
${before}<title>${escapeHtml(title)}</title>
<style nonce="${secret}">${rules}</style>
</head>
<body>
${body}</body>
</html>
`;
  return { whole: page(shared), inPlace: page('') };
}

/** The space at which a line is broken stays in the text of the page, and is heard (printed-spaces.ts). No style may lose it. */
const keptSpaces = 'body * { white-space-collapse: preserve !important }';

/**
 * The title at the foot of every page but the first, which carries it as its heading. A margin box of CSS, like the page
 * number in print.css: unlike Chromium's footer template it has the page's own font, and it is painted outside all tagged content.
 */
function runningTitle(title: string): string {
  return `@page { @bottom-left { content: ${cssString(shorten(title))} } }
@page :first { @bottom-left { content: none } }`;
}

function shorten(title: string): string {
  if (title.length <= longestRunningTitle) return title;
  const cut = title.slice(0, longestRunningTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestRunningTitle / 2)).trimEnd()} …`;
}

/** A CSS string: all but letters, digits and spaces is written by its number, so that no title can end the string or the style. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
