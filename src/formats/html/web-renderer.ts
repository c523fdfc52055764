import type { RendererObject, Tokens } from 'marked';
import type { NoteReference } from '../../papers/read/footnotes.ts';
import { headingIds } from '../../papers/read/heading-id.ts';
import { printedLine } from '../../papers/read/printed-words.ts';
import { escapeHtml } from '../escape-html.ts';
import { type LinkTargets, targetId } from '../link-targets.ts';
import type { PaperRenderer } from '../pdf/paper-html.ts';
import { printRenderer, type WithBackLink } from '../pdf/print-renderer.ts';
import { renderTable } from '../pdf/render-table.ts';
import type { Pictures } from '../picture.ts';

/** A heading that the table of contents leads to. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface WebRenderer {
  readonly renderer: PaperRenderer;
  /** The headings of the second level met so far: all of them once the page is rendered. */
  readonly sections: readonly Section[];
}

/**
 * How one paper becomes a web page: as in print, but with the elements that browsers, unlike PDF 1.7, know by name.
 * A wide table can be scrolled on a small screen, also with the keys, and bears the name of the heading above it.
 */
export function webRenderer(pictures: Pictures, targets: LinkTargets): WebRenderer {
  const sections: Section[] = [];
  const idFor = headingIds();
  let above = '';
  let tables = 0;
  const print = printRenderer(pictures, targets, withBackLink).elements;
  const elements: RendererObject = {
    ...print,
    heading({ tokens, depth }) {
      above = printedLine(tokens);
      const id = idFor(above);
      if (depth === 2) sections.push({ id, title: above });
      return `<h${depth} id="${escapeHtml(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    strong({ tokens }) {
      return `<strong>${this.parser.parseInline(tokens)}</strong>`;
    },
    em({ tokens }) {
      return `<em>${this.parser.parseInline(tokens)}</em>`;
    },
    del({ tokens }) {
      return `<del>${this.parser.parseInline(tokens)}</del>`;
    },
    hr() {
      return '<hr>\n';
    },
    table(token: Tokens.Table) {
      tables += 1;
      // With a sign that no id of a heading has.
      const id = `_tabel-${tables}`;
      const caption = { id, text: `Tabel ${tables}: ${above}` };
      const table = renderTable(token, (tokens) => this.parser.parseInline(tokens), { caption });
      return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">\n${table}</div>\n`;
    },
  };
  return { renderer: { elements, noteReference }, sections };
}

const withBackLink: WithBackLink = (text, id, name) =>
  `${text} <a href="#${id}">Tilbage til ${name} i teksten</a>`;

/** The first reference to a note can be found again from the note. */
function noteReference({ id, index }: NoteReference): string {
  const own = index === 0 ? ` id="${targetId.noteReference(Number(id))}"` : '';
  return `<sup><a${own} href="#${targetId.note(Number(id))}" aria-label="Note ${id}">${id}</a></sup>`;
}
