/** From one offset in a text up to another, the last not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Quotations inside one paragraph, with the quotation marks that are used in Danish. */
const PARAGRAPH_TEXT = (closing: string) => `(?:(?!\\n\\s*\\n)[^${closing}])*`;
const QUOTATIONS = new RegExp(
  [
    `»${PARAGRAPH_TEXT('«')}«`,
    `"${PARAGRAPH_TEXT('"')}"`,
    `[“”„]${PARAGRAPH_TEXT('“”')}[“”]`,
    `(?<![\\p{L}\\d])‘${PARAGRAPH_TEXT('’')}’`,
  ].join('|'),
  'gu',
);
/** Addresses on the net and of mail: "https://dh.dk/handicappede", "www.dh.dk", "klient@dh.dk". */
const ADDRESSES = /\b(?:https?:\/\/|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>@]+/giu;
/** The section called Kilder, to the next heading of the same or a higher level. */
const SOURCES = /^(#{1,6})[ \t]+Kilder[ \t]*$/mu;

/** The parts of a Markdown text that are not the writer's own words: quotations, addresses, the list of sources. */
export function exemptRanges(text: string): readonly TextRange[] {
  const matches = [...text.matchAll(QUOTATIONS), ...text.matchAll(ADDRESSES)];
  const ranges = matches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...ranges, ...sourceList(text)];
}

function sourceList(text: string): readonly TextRange[] {
  const heading = SOURCES.exec(text);
  if (!heading) return [];
  const start = heading.index + heading[0].length;
  const next = new RegExp(`^#{1,${(heading[1] ?? '').length}}[ \\t]`, 'mu').exec(text.slice(start));
  return [{ start: heading.index, end: next ? start + next.index : text.length }];
}
