import { type Token, type Tokens, walkTokens } from 'marked';
import { headingIds, shortId } from '../papers/read/heading-id.ts';
import { printedLine } from '../papers/read/printed-words.ts';

/** What the text of a paper can lead to within the paper. */
export interface LinkTargets {
  /** The ids of the headings. */
  readonly headings: ReadonlySet<string>;
  /** The numbers of the sources, by their item of the list. */
  readonly sources: ReadonlyMap<Tokens.ListItem, number>;
}

/** Ids of notes and sources, and of the place in the text that names them first; with a sign that no id of a heading has. */
export const targetId = {
  note: (number: number) => `_note-${number}`,
  noteReference: (number: number) => `_henvisning-${number}`,
  source: (number: number) => `_kilde-${number}`,
  sourceReference: (number: number) => `_henvisning-kilde-${number}`,
};

/** A number of a source as it stands in the text: [3]. */
const citation = /\[(\d{1,3})\]/g;

/** Reads the tokens of a paper (see parse-paper.ts). */
export function linkTargets(tokens: readonly Token[]): LinkTargets {
  const headings = new Set<string>();
  const idFor = headingIds();
  walkTokens([...tokens], (token) => {
    if (token.type === 'heading') headings.add(idFor(printedLine(token.tokens ?? [])));
  });
  return { headings, sources: sourcesOf(tokens) };
}

/** The list under the last heading "Kilder". */
function sourcesOf(tokens: readonly Token[]): ReadonlyMap<Tokens.ListItem, number> {
  const heading = tokens.findLastIndex(
    (token) => token.type === 'heading' && printedLine(token.tokens ?? []) === 'Kilder',
  );
  if (heading < 0) return new Map();
  const below = tokens.slice(heading + 1);
  const end = below.findIndex(({ type }) => type === 'heading');
  const list = (end < 0 ? below : below.slice(0, end)).find(
    (token): token is Tokens.List => token.type === 'list' && token.ordered === true,
  );
  const first = Number(list?.start ?? 1);
  return new Map(list?.items.map((item, index) => [item, first + index]));
}

/** The id of the heading that an address within the paper means: `#mål-og-tal`. */
export function headingOf(href: string, { headings }: LinkTargets): string | undefined {
  if (!href.startsWith('#')) return undefined;
  const id = decoded(href.slice(1)).normalize('NFC');
  return [id, id.toLowerCase(), shortId(id.toLowerCase())].find((each) => headings.has(each));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Turns each number of a source that is in the list into what `link` makes of it; `html` is escaped text. */
export function linkCitations(
  html: string,
  { sources }: LinkTargets,
  link: (source: number, mark: string) => string,
): string {
  const numbers = new Set(sources.values());
  return html.replace(citation, (mark, number: string) =>
    numbers.has(Number(number)) ? link(Number(number), mark) : mark,
  );
}
