import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';

const longestRunningTitle = 72;

export interface HtmlPage {
  readonly title: string;
  readonly body: string;
  readonly style: string;
  /** What only the page's own style knows: letters and digits. Without one it is made from the style. */
  readonly nonce?: string | undefined;
}

/** One self-contained A4 page in Danish: nothing outside it is needed, and its own policy lets nothing in. */
export function htmlPage(page: HtmlPage): string {
  const style = `${page.style}\n${runningTitle(page.title)}`;
  const nonce = page.nonce ?? createHash('sha256').update(style).digest('hex');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(page.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${page.body}</body>
</html>
`;
}

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
