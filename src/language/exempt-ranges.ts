/** From one offset in a text up to another, the last not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The quotation marks that are used in Danish, and what closes each. */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['»', ['«']],
  ['"', ['"']],
  ['“', ['“', '”']],
  ['”', ['“', '”']],
  ['„', ['“', '”']],
  ['‘', ['’']],
]);
const OPENING = new RegExp(`[${[...CLOSING.keys()].join('')}]`, 'g');
const PARAGRAPH_BREAK = /\n[ \t\r]*\n/g;
const UNBROKEN = /[^\s<>]+/g;
/** "https://dh.dk/handicappede", "www.dh.dk": from there to the next space. */
const ON_THE_NET = /\b(?:https?:\/\/|www\.)/iu;

/**
 * The parts of a text that are not the writer's own words: quotations inside one paragraph, addresses on the net and of
 * mail. In order, and none begins inside another of its kind. Reads the text once, however many marks nobody closes.
 */
export function exemptRanges(text: string): readonly TextRange[] {
  return [...quotations(text), ...addresses(text)].sort((a, b) => a.start - b.start);
}

function* quotations(text: string): Generator<TextRange> {
  let start = 0;
  for (const { index } of text.matchAll(PARAGRAPH_BREAK)) {
    yield* quotationsIn(text.slice(start, index), start);
    start = index;
  }
  yield* quotationsIn(text.slice(start), start);
}

function* quotationsIn(paragraph: string, offset: number): Generator<TextRange> {
  /** Marks that do not come again in this paragraph are not looked for again. */
  const gone = new Set<string>();
  const next = (mark: string, from: number): number => {
    if (gone.has(mark)) return -1;
    const found = paragraph.indexOf(mark, from);
    if (found === -1) gone.add(mark);
    return found;
  };
  let read = 0;
  for (const { 0: mark, index: at } of paragraph.matchAll(OPENING)) {
    const closing = CLOSING.get(mark);
    if (at < read || closing === undefined || isApostrophe(paragraph, at)) continue;
    const ends = closing.map((mark) => next(mark, at + 1)).filter((end) => end !== -1);
    if (ends.length === 0) continue;
    const end = Math.min(...ends);
    yield { start: offset + at, end: offset + end + 1 };
    read = end + 1;
  }
}

/** Inside a word it opens nothing. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '‘' && /[\p{L}\d]/u.test(text.charAt(at - 1));
}

function* addresses(text: string): Generator<TextRange> {
  for (const { 0: run, index } of text.matchAll(UNBROKEN)) {
    const net = ON_THE_NET.exec(run);
    if (net) yield { start: index + net.index, end: index + run.length };
    const at = run.indexOf('@');
    if (at > 0 && at < run.length - 1) yield { start: index, end: index + run.length };
  }
}
