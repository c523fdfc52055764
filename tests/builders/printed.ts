import { markdownToHtml } from '../../src/formats/pdf/markdown-to-html.ts';
import type { Pictures } from '../../src/formats/picture.ts';

/** The elements of a printed paper that its structure is made of. */
export interface Structure {
  readonly headings: number;
  readonly links: number;
  readonly tables: number;
  readonly cells: number;
  readonly listItems: number;
  readonly images: number;
  readonly emphasis: number;
}

/** The body of the page that is printed from a paper. */
export function printedBody(markdown: string, pictures: Pictures = new Map()): string {
  const page = markdownToHtml(markdown, { style: '', pictures });
  if (!page.ok) throw new Error(page.faults[0]?.message);
  return page.value.html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');
}

export function structureOf(html: string): Structure {
  const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
  return {
    headings: count(/<h[1-6][ >]/g),
    // A number that somebody writes as that of a source leads to the source, and to nowhere else.
    links: count(/<a(?![^>]* href="#_)[ >]/g),
    tables: count(/<table[ >]/g),
    cells: count(/<t[dh][ >]/g),
    listItems: count(/<li[ >]/g),
    images: count(/<img[ >]/g),
    emphasis: count(/<(?:b|i|s|code|pre|hr)[ />]/g),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** What a reader sees: no tags, no entities, every space a plain one. */
export function textOf(html: string): string {
  return html
    .replace(/<\/?(?:a|b|i|s|code|span)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_whole, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
