import { createHash } from 'node:crypto';
import { type Result, success } from '../../fault.ts';
import { readPaper } from '../../papers/read/read-paper.ts';
import { type Branding, brandingStyle, logoHtml } from '../branding.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkTargets } from '../link-targets.ts';
import { paperHtml } from '../pdf/paper-html.ts';
import type { Pictures } from '../picture.ts';
import { type Section, webRenderer } from './web-renderer.ts';
import type { WebStyle } from './web-style.ts';

/** A table of contents helps in a paper of this many sections, and is in the way in a shorter one. */
const fewestSections = 4;

/** Ids that no heading can have: those are made of letters, digits and hyphens. */
const ids = { text: '_tekst', contents: '_indhold' };

interface WebOptions {
  readonly style: WebStyle;
  readonly pictures?: Pictures;
  readonly branding?: Branding;
}

/**
 * A finished paper as one web page that fetches nothing and runs nothing: style and font are in it, and its own policy
 * lets nothing else in. Faults: those of readPaper.
 */
export function webPage(
  markdown: string,
  { style: plain, pictures, branding = {} }: WebOptions,
): Result<string> {
  const paper = readPaper(markdown);
  if (!paper.ok) return paper;
  const { renderer, sections } = webRenderer(pictures ?? new Map(), linkTargets(paper.value.tokens));
  const style = branded(plain, branding);
  const body = logoHtml(branding) + paperHtml(paper.value.tokens, renderer);
  const contents = sections.length < fewestSections ? undefined : tableOfContents(sections);
  return success(`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<title>${escapeHtml(paper.value.title)}</title>
<style>${style.main}</style>
<style media="print">${style.print}</style>
</head>
<body>
${contents ?? ''}<main id="${ids.text}">
${body}</main>
</body>
</html>
`);
}

function branded({ main, print }: WebStyle, branding: Branding): WebStyle {
  const own = brandingStyle(branding);
  return { main: main + own, print: print + own };
}

/** With the link that leads past it, seen when the tab key reaches it. */
function tableOfContents(sections: readonly Section[]): string {
  const items = sections.map(
    ({ id, title }) => `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(title)}</a></li>`,
  );
  return `<a class="skip" href="#${ids.text}">Gå til teksten</a>
<nav aria-labelledby="${ids.contents}">
<p id="${ids.contents}">Indhold</p>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

function policy({ main, print }: WebStyle): string {
  const hashes = [main, print].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${hashes.join(' ')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}
