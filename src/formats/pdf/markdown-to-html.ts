import type { Tokens } from 'marked';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { ParsedPaper } from '../../papers/read/parse-paper.ts';
import { readPaper } from '../../papers/read/read-paper.ts';
import { type Branding, brandingStyle, logoHtml } from '../branding.ts';
import { linkTargets } from '../link-targets.ts';
import type { Pictures } from '../picture.ts';
import { htmlPage } from './html-page.ts';
import { paperHtml } from './paper-html.ts';
import { printRenderer } from './print-renderer.ts';
import { printedSpaces } from './printed-spaces.ts';

export interface PrintOptions {
  /** The style sheet, and the fonts it names, inlined (see print-style.ts). */
  readonly style: string;
  readonly fonts?: string;
  readonly pictures?: Pictures;
  readonly branding?: Branding;
  /** The same for all papers that are set on the same page of a browser, which keeps the policy of the first. */
  readonly nonce?: string;
}

export interface PrintablePage {
  readonly html: string;
  /** The page for a browser's page that holds another paper with the same fonts and the same nonce. */
  readonly inPlace: string;
  /** The words of the first heading at the top level. */
  readonly title: string;
}

/**
 * Turns a finished paper into one self-contained HTML page, ready to print. Faults: those of readPaper, `table-too-wide`.
 */
export function markdownToHtml(
  markdown: string,
  { style, fonts = '', pictures, branding = {}, nonce }: PrintOptions,
): Result<PrintablePage> {
  const paper = readPaper(markdown);
  if (!paper.ok) return paper;
  const { tokens, title } = paper.value;
  const renderer = printRenderer(pictures ?? new Map(), linkTargets(tokens));
  const body = printedSpaces(logoHtml(branding) + paperHtml(tokens, renderer));
  if (renderer.tooWide.length > 0)
    return failure(...renderer.tooWide.map((table) => tooWide(table, paper.value)));
  const { whole, inPlace } = htmlPage({ title, body, style: style + brandingStyle(branding), fonts, nonce });
  return success({ html: whole, inPlace, title });
}

/** Without a file: whoever has it printed knows which. */
function tooWide(table: Tokens.Table, { parts }: ParsedPaper): Fault {
  const header = parts.find(({ cellTokens }) => cellTokens[0] === table.header[0]?.tokens);
  const under = header?.heading ? ` under »${header.heading}«` : '';
  return {
    code: 'table-too-wide',
    severity: 'error',
    message: `Tabellen i linje ${header?.line ?? 1}${under} er for bred til en side, også når siden vendes, og bogstaverne bliver mindre.`,
    wayOut: `Del den i to tabeller med færre kolonner; den har ${table.header.length}. Eller sæt den på højkant, så kolonnerne bliver til rækker.`,
  };
}
