/** A piece of the text, and the same as marked-footnote reads it. */
interface Settled {
  readonly raw: string;
  readonly settled: string;
}

/** What is settled, by the names of marked-footnote's extensions; undefined where the text is nothing of the kind. */
export const SETTLED: Readonly<Record<string, (source: string) => Settled | undefined>> = {
  footnote: settleNote,
  footnoteRef: settleReference,
};

function settleReference(source: string): Settled | undefined {
  const raw = /^\[\^[^\]\n]+\]/.exec(source)?.[0];
  return raw === undefined ? undefined : { raw, settled: raw.toLowerCase() };
}

/** The line of a note begins another block, and does not go on with it. */
const OTHER_BLOCK = /^ {0,3}(?:\[\^|#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|\||`{3}|~{3}|<|(?:[-*_][ \t]*){3,}$)/;
const SET_IN = /^(?: {0,3}\t| {4})/;
/** How far marked-footnote wants the further lines of a note to be set in. */
const INDENT = '    ';

/** A note to its end: the next line, and paragraphs that are set in by a tab or four spaces. */
function settleNote(source: string): Settled | undefined {
  const mark = /^\[\^[^\]\n]+\]:/.exec(source)?.[0];
  if (mark === undefined) return undefined;
  const settled: string[] = [];
  let blank = 0;
  for (const line of linesOf(source)) {
    if (settled.length > 0 && line.trim() === '') {
      blank += 1;
      continue;
    }
    if (settled.length > 0 && !goesOn(line, blank)) break;
    const own =
      settled.length === 0 ? mark.toLowerCase() + line.slice(mark.length) : INDENT + line.replace(SET_IN, '');
    settled.push('\n'.repeat(blank) + own);
    blank = 0;
  }
  return closed(source, settled);
}

function goesOn(line: string, blank: number): boolean {
  return SET_IN.test(line) || (blank === 0 && !OTHER_BLOCK.test(line));
}

/** As much of the source as was settled; a note of one line takes its line break along. */
function closed(source: string, settled: readonly string[]): Settled {
  const text = settled.join('\n');
  const count = text.split('\n').length;
  let end = -1;
  for (let line = 0; line < count; line += 1) {
    const next = source.indexOf('\n', end + 1);
    if (next === -1) return { raw: source, settled: text };
    end = next;
  }
  return count === 1
    ? { raw: source.slice(0, end + 1), settled: `${text}\n` }
    : { raw: source.slice(0, end), settled: text };
}

/** One after another: most of a text is below its notes, and need not be split. */
function* linesOf(source: string): Generator<string> {
  let at = 0;
  while (at < source.length) {
    const end = source.indexOf('\n', at);
    yield source.slice(at, end === -1 ? source.length : end);
    if (end === -1) return;
    at = end + 1;
  }
}
