import type { Token, Tokens } from 'marked';

const MONTH =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?!\p{L})/iu;
/** What is counted in Danish with a number and a full stop, in small letters as inside a sentence. */
const COUNTED =
  /^(?:kvartal|halvår|sal|behandling|klasse|semester|advent|juledag|påskedag|pinsedag|viceborgmester|næstformand|suppleant)(?!\p{L})/u;
/** "1. og 15. december", "1.-3. maj". */
const RANGE = /^(?:og|til|eller|[-–—])\s*\d{1,2}\.\s/u;
/** "15. 12. 2026". */
const DATE_IN_FIGURES = /^\s*\d{1,2}\.\s*\d{1,2}\.\s*\d{2,4}(?!\d)/;
const NUMBER_MARK = /^\s*((\d{1,9})[.)])(?:\s+|$)/;
/** "+ 45 12 34 56 78": the plus belongs to the number. */
const PLUS_MARK = /^\s*(\+)\s+(?=\d)/;
const LAST_DAY = 31;
/** Nobody counts so far in a list: it is a year, or the number of a case. */
const FIRST_YEAR = 1000;

/** A paragraph that Markdown takes for an item of a list, and a Danish reader for a date, an ordinal or a telephone number. */
interface Written extends Tokens.Paragraph {
  readonly written: true;
}

/**
 * The number that is written is the number that is printed, in every format. CommonMark counts on from the first item of a list,
 * and takes any number with a full stop at the head of a line for one (0.31.2, 5.3): "15. december" becomes "2. december". Here a
 * date, an ordinal, a year or a telephone number is text, each on its own line, and where a number does not follow the last one,
 * a list of its own begins. A list in which each item is written "1." is counted, as is the custom.
 */
export function settleLists(tokens: readonly Token[], inItem = false): Token[] {
  const settled: Token[] = [];
  for (const token of tokens) {
    const parts = token.type === 'list' ? settleList(token as Tokens.List, inItem) : [settleInner(token)];
    for (const part of parts) append(settled, part);
  }
  return settled;
}

/** Whether a token was read as text where Markdown has an item of a list. */
function isWritten(token: Token): boolean {
  return 'written' in token;
}

function settleInner(token: Token): Token {
  if (token.type === 'blockquote') token.tokens = settleLists(token.tokens ?? []);
  else if (token.type === 'footnote') token.content = settleLists(token.content);
  return token;
}

function settleList(list: Tokens.List, inItem: boolean): readonly Token[] {
  const isText = list.items.map((item) => isTextItem(item, list.ordered));
  const counted = list.ordered && !isText.includes(true) && list.items.every((item) => numberOf(item) === 1);
  const parts: Token[] = [];
  let last: { readonly list: Tokens.List; number: number } | undefined;
  list.items.forEach((item, index) => {
    if (isText[index]) {
      last = undefined;
      parts.push(...textOf(item, inItem));
      return;
    }
    item.tokens = settleLists(item.tokens, true);
    const number = counted ? index + 1 : numberOf(item);
    if (last !== undefined && (!list.ordered || number === last.number + 1)) {
      last.list.items.push(item);
      last.list.raw += item.raw;
      last.number = number;
      return;
    }
    const begun: Tokens.List = { ...list, start: list.ordered ? number : '', items: [item], raw: item.raw };
    last = { list: begun, number };
    parts.push(begun);
  });
  return withNewlines(parts, list.raw);
}

function numberOf(item: Tokens.ListItem): number {
  return Number(NUMBER_MARK.exec(item.raw)?.[2] ?? 0);
}

function isTextItem({ raw }: Tokens.ListItem, ordered: boolean): boolean {
  if (!ordered) return PLUS_MARK.test(raw);
  const [whole = '', , digits = ''] = NUMBER_MARK.exec(raw) ?? [];
  if (digits === '') return false;
  const rest = raw.slice(whole.length).trim();
  const number = Number(digits);
  return (
    digits.startsWith('0') ||
    number >= FIRST_YEAR ||
    rest === '' ||
    (number <= LAST_DAY && MONTH.test(rest)) ||
    COUNTED.test(rest) ||
    RANGE.test(rest) ||
    DATE_IN_FIGURES.test(raw)
  );
}

/** The blocks of an item, the first with its mark before it as it is written. */
function textOf(item: Tokens.ListItem, inItem: boolean): readonly Token[] {
  const mark = (NUMBER_MARK.exec(item.raw) ?? PLUS_MARK.exec(item.raw))?.[1] ?? '';
  const [first, ...rest] = item.tokens;
  // "15. 12. 2026" is a list in a list.
  if (first?.type === 'list') {
    const [inner, ...others] = (first as Tokens.List).items;
    const opened = inner === undefined ? [] : textOf(inner, inItem);
    const [head, ...tail] = opened;
    const more = others.length === 0 ? [] : [{ ...first, items: others }];
    const blocks = [written(mark, head, inItem), ...tail, ...settleLists([...more, ...rest], inItem)];
    return withNewlines(blocks, item.raw);
  }
  const isText = first?.type === 'text' || first?.type === 'paragraph';
  const blocks = [
    written(mark, isText ? first : undefined, inItem),
    ...settleLists(isText ? rest : item.tokens, inItem),
  ];
  return withNewlines(blocks, item.raw);
}

function written(mark: string, words: Token | undefined, inItem: boolean): Written {
  const lead = words === undefined ? mark : `${mark} `;
  const inner = words === undefined ? [] : 'tokens' in words ? (words.tokens ?? []) : [words];
  // One text with the words behind it, so that "15. december" is kept together.
  const [next] = inner;
  const joins = next?.type === 'text' && !('tokens' in next);
  const raw = lead + (joins ? next.raw : '');
  const before: Tokens.Text = { type: 'text', raw, text: raw, escaped: false };
  return {
    // Inside an item a paragraph would set its words apart from the others.
    type: (inItem ? 'text' : 'paragraph') as 'paragraph',
    raw: lead + (words?.raw ?? ''),
    text: lead + (words !== undefined && 'text' in words ? String(words.text) : ''),
    tokens: [before, ...inner.slice(joins ? 1 : 0)],
    written: true,
  };
}

/** The raw texts of tokens side by side have as many line breaks as what they were made from: by them the lines are counted. */
function withNewlines(parts: readonly Token[], raw: string): readonly Token[] {
  const missing = newlines(raw) - parts.reduce((sum, part) => sum + newlines(part.raw), 0);
  const last = parts.at(-1);
  if (last !== undefined && missing > 0) last.raw += '\n'.repeat(missing);
  return parts;
}

/** A date at the head of a line, without a blank line before it, goes on with the paragraph. */
function append(settled: Token[], part: Token): void {
  const before = settled.at(-1);
  if (before === undefined || !isWritten(part) || !goesOn(before)) {
    settled.push(part);
    return;
  }
  const ends = isWritten(before) || /[.:!?]\s*$/.test(before.raw);
  const line: Token = ends
    ? { type: 'br', raw: '\n' }
    : ({ type: 'text', raw: '\n', text: '\n', escaped: false } as Tokens.Text);
  const [one, other] = [before as Tokens.Paragraph, part as Tokens.Paragraph];
  const joined = {
    ...one,
    raw: one.raw + other.raw,
    text: `${one.text}\n${other.text}`,
    tokens: [...one.tokens, line, ...other.tokens],
    written: true,
  };
  settled[settled.length - 1] = joined;
}

function goesOn({ type, raw }: Token): boolean {
  return (type === 'paragraph' || type === 'text') && !/\n\s*\n$/.test(raw);
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
