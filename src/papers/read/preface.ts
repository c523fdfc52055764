/** Title, author and the like, as programs that make web pages have them on top of a text. */
export interface Preface {
  /** What stands on the line before and after it: `---` or `+++`. */
  readonly mark: string;
  /** How many lines of the text it takes, those two among them. */
  readonly lines: number;
  /** The title it names; empty where it names none. */
  readonly title: string;
}

/** What stands between two such lines at the top, at most a page of it. */
const PREFACE = /^(---|\+\+\+)[ \t]*\n((?:(?!\1).*\n){1,60}?)\1[ \t]*(?=\n|$)/;
const NAMED = /^[\w-]+[ \t]*[:=](?:\s|$)/m;
/** "title: Et papir", what goes on below it, a remark, or nothing. */
const ENTRY = /^(?:[\w-]+[ \t]*[:=](?:\s|$)|[ \t]+\S|- |#|\s*$)/;
const TITLE = /^title[ \t]*[:=][ \t]*(["']?)(.+?)\1[ \t]*$/m;

/** The preface of a Markdown text (line ends as \n), or null where it has none: a line across the page begins no preface. */
export function prefaceOf(markdown: string): Preface | null {
  const [whole, mark, entries] = PREFACE.exec(markdown) ?? [];
  if (whole === undefined || mark === undefined || entries === undefined) return null;
  if (!NAMED.test(entries) || !entries.split('\n').every((line) => ENTRY.test(line))) return null;
  return { mark, lines: whole.split('\n').length, title: TITLE.exec(entries)?.[2] ?? '' };
}
