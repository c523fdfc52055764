import { type PaperBlock, readText } from '../../src/papers/read/paper-text.ts';
import { parsePaper } from '../../src/papers/read/parse-paper.ts';

/** The part of a paper below a heading, to the next one of the same or a higher level. */
export function section(markdown: string, heading: RegExp): string {
  const found = new RegExp(`^(#{1,6}) .*(?:${heading.source}).*$`, 'mu').exec(markdown);
  if (!found) throw new Error(`There is no section ${heading.source}.`);
  const rest = markdown.slice(found.index + found[0].length);
  const next = new RegExp(`^#{1,${found[1]?.length}} `, 'mu').exec(rest);
  return rest.slice(0, next?.index).trim();
}

/** What is read as text: no tables, no list of sources, no note that it is an example, no number of a source. */
export function runningText(markdown: string): string {
  return readText(withoutSources(markdown).filter(({ kind }) => kind !== 'row'));
}

/** The same with the words of the tables, as a secretary counts a page. */
export function pageText(markdown: string): string {
  return readText(withoutSources(markdown));
}

/** The same with the list of sources. */
export function wholeText(markdown: string): string {
  return readText(parsePaper(markdown).blocks);
}

function withoutSources(markdown: string): readonly PaperBlock[] {
  return parsePaper(markdown).blocks.filter(({ heading }) => heading !== 'Kilder');
}
