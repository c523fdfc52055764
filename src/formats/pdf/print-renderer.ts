import type { Token, Tokens } from 'marked';
import { isNote } from '../../papers/read/footnotes.ts';
import { headingIds } from '../../papers/read/heading-id.ts';
import { pictureText, printedLine, visibleHtml } from '../../papers/read/printed-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { headingOf, type LinkTargets, linkCitations, targetId } from '../link-targets.ts';
import { dataAddress, type Pictures } from '../picture.ts';
import { safeLink } from '../safe-link.ts';
import { keepTogetherInHtml } from './keep-together.ts';
import type { PaperRenderer } from './paper-html.ts';
import { renderTable } from './render-table.ts';

/** In points, as in print.css: what a quotation and a list take from the width of what stands in them. */
const QUOTE_INSET = 32;
const ITEM_INSET = 22;

export interface PrintRenderer extends PaperRenderer {
  /** The tables met so far that fit on no page. */
  readonly tooWide: readonly Tokens.Table[];
}

/**
 * How one document's Markdown becomes HTML that Chromium tags well in a PDF and that nothing in the text can break out of.
 * Chromium writes `strong`, `em`, `aside` and task boxes as types that PDF 1.7 does not know, so they are not used;
 * an `hr` becomes an empty element that is read aloud, a bordered div does not.
 */
export function printRenderer(
  pictures: Pictures,
  targets: LinkTargets,
  withBackLink: WithBackLink = backOverNumber,
): PrintRenderer {
  const tooWide: Tokens.Table[] = [];
  return {
    tooWide,
    elements: printElements(pictures, targets, withBackLink, (table) => tooWide.push(table)),
    noteReference({ id, index }) {
      const note = Number(id);
      const own = index === 0 ? ` id="${targetId.noteReference(note)}"` : '';
      return `<sup><a${own} href="#${targetId.note(note)}">${id}</a></sup>`;
    },
  };
}

/** The text of a note or a source with a link to where it is first named. `name` is what it is called: "note 2". */
export type WithBackLink = (text: string, id: string, name: string) => string;

/** Over the number of the note or source: a way back without a word or a drop of ink (print.css; said by conform/link-contents.ts). */
const backOverNumber: WithBackLink = (text, id) => `<a class="back" href="#${id}">&nbsp;</a>${text}`;

function printElements(
  pictures: Pictures,
  targets: LinkTargets,
  withBackLink: WithBackLink,
  tooWide: (table: Tokens.Table) => void,
): PaperRenderer['elements'] {
  const idFor = headingIds();
  const cited = new Set<number>();
  let linksSources = true;
  const withoutSources = (render: () => string): string => {
    const before = linksSources;
    linksSources = false;
    const html = render();
    linksSources = before;
    return html;
  };
  const cite = (source: number, mark: string): string => {
    const own = cited.has(source) ? '' : ` id="${targetId.sourceReference(source)}"`;
    cited.add(source);
    return `<a${own} href="#${targetId.source(source)}">${mark}</a>`;
  };
  const citing = (html: string) => (linksSources ? linkCitations(html, targets, cite) : html);
  // What the quotations and lists around a table leave of the width.
  let inset = 0;
  const inside = (width: number, set: () => string): string => {
    inset += width;
    const html = set();
    inset -= width;
    return html;
  };
  return {
    heading({ tokens, depth }) {
      const id = idFor(printedLine(tokens));
      return `<h${depth} id="${escapeHtml(id)}">${onOneLine(this.parser.parseInline(tokens))}</h${depth}>\n`;
    },
    table(token) {
      const inline = (tokens: Token[]) => this.parser.parseInline(tokens);
      return renderTable(token, inline, { inset, tooWide: () => tooWide(token) });
    },
    blockquote({ tokens }) {
      return `<blockquote>\n${inside(QUOTE_INSET, () => this.parser.parse(tokens))}</blockquote>\n`;
    },
    strong({ tokens }) {
      return `<b>${this.parser.parseInline(tokens)}</b>`;
    },
    em({ tokens }) {
      return `<i>${this.parser.parseInline(tokens)}</i>`;
    },
    del({ tokens }) {
      return `<s>${this.parser.parseInline(tokens)}</s>`;
    },
    code({ text }) {
      return `<pre>${escapeHtml(text)}</pre>\n`;
    },
    codespan({ text }) {
      return `<code>${escapeHtml(text)}</code>`;
    },
    hr() {
      return '<div class="rule"></div>\n';
    },
    checkbox({ checked }) {
      return checked ? '[x] ' : '[ ] ';
    },
    link({ href, tokens }) {
      const text = withoutSources(() => this.parser.parseInline(tokens));
      const heading = headingOf(href, targets);
      if (heading !== undefined) return `<a href="#${escapeHtml(encodeURIComponent(heading))}">${text}</a>`;
      const address = safeLink(href);
      return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
    },
    listitem(item) {
      const source = targets.sources.get(item);
      if (source !== undefined) {
        const text = withoutSources(() => inside(ITEM_INSET, () => this.parser.parse(item.tokens)));
        const id = targetId.sourceReference(source);
        const linked = cited.has(source) ? withBackLink(text, id, `kilde ${source}`) : text;
        return `<li id="${targetId.source(source)}">${linked}</li>\n`;
      }
      const text = inside(ITEM_INSET, () => this.parser.parse(item.tokens));
      if (!isNote(item)) return `<li>${text}</li>\n`;
      const { note, referred } = item;
      const linked = referred ? withBackLink(text, targetId.noteReference(note), `note ${note}`) : text;
      return `<li id="${targetId.note(note)}">${linked}</li>\n`;
    },
    // A paper fetches nothing: a picture that was not handed in is its description.
    image({ href, text, tokens }) {
      const picture = pictures.get(href);
      const alt = escapeHtml(pictureText({ tokens, text }));
      if (picture === undefined) return alt;
      return `<img src="${dataAddress(picture)}" alt="${alt}" width="${picture.width}" height="${picture.height}">`;
    },
    html(token) {
      return rawHtml(token.text, token.type === 'html' && 'block' in token && token.block === true);
    },
    // marked leaves text after a raw `<pre>` or `<script>` unescaped; here it never is.
    text(token) {
      return 'tokens' in token && token.tokens !== undefined
        ? this.parser.parseInline(token.tokens)
        : citing(keepTogetherInHtml(escapeHtml(token.text)));
    },
  };
}

/** The browser leaves a line break out of the bookmark of a heading, and joins the words around it. */
function onOneLine(heading: string): string {
  return (
    heading
      .replaceAll(/ ?<br> ?/g, ' ')
      // On the line: Chromium 148 writes what is raised twice in the contents of the PDF.
      .replaceAll(/<sup>(.*?)<\/sup>/g, '<span class="mark">$1</span>')
  );
}

function rawHtml(html: string, block: boolean): string {
  const { text, isLineBreak } = visibleHtml(html);
  if (isLineBreak) return '<br>';
  if (text === '') return '';
  return block ? `<p>${escapeHtml(text)}</p>\n` : escapeHtml(text);
}
