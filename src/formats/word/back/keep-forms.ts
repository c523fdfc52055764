import { type Block, type Span, UNKNOWN_LEVEL, UNKNOWN_LIST, wordsOf } from '../block.ts';
import { editsOf } from './edits.ts';
import { type Form, formsOf } from './forms.ts';

interface ReadFile {
  readonly blocks: readonly Block[];
  /** Whether a quotation could have its style there. */
  readonly hasQuoteStyle: boolean;
}

export interface KeptForms {
  readonly blocks: readonly Block[];
  /** Forms of which the file has none left, though their words are there. */
  readonly lost: readonly Form[];
}

/** Of these a single one is enough: nobody takes away the headings of a whole paper. */
const LOST_WITH_ONE: readonly Form[] = ['heading', 'header'];
/** What the name of a style says, and a program may call otherwise. */
const BY_STYLE: readonly Form[] = ['heading', 'quote', 'code'];
const ALIKE = 0.5;

interface Pair {
  readonly base: Block;
  readonly word: Block;
}

/**
 * The blocks of a Word file in the forms of the paper that it was made from, where not a person but a program has changed
 * them: a form that no block of the file has any more (Pages, a mail program and a detour by RTF lose headings, quotations,
 * lists), and one whose style has a name that says nothing here. What a person has changed in one place stays changed.
 */
export function keepForms({ blocks, hasQuoteStyle }: ReadFile, base: readonly Block[]): KeptForms {
  const pairs = pairsOf(base, blocks);
  const present = new Set(blocks.flatMap((block) => [...formsOf(block)]));
  const count = new Map<Form, number>();
  for (const pair of pairs.values())
    for (const form of formsOf(pair.base)) count.set(form, (count.get(form) ?? 0) + 1);
  const gone = (form: Form) => !present.has(form) && count.has(form);
  const enough = (form: Form) => {
    const styleGone = BY_STYLE.includes(form) && (gone('heading') || (form === 'quote' && !hasQuoteStyle));
    return styleGone || LOST_WITH_ONE.includes(form) ? 1 : 2;
  };
  const lost = [...count].flatMap(([form, times]) => (gone(form) && times >= enough(form) ? [form] : []));
  return {
    blocks: blocks.map((word, index) => {
      const pair = pairs.get(index);
      return withLevel(pair === undefined ? word : kept(pair, lost), pair?.base);
    }),
    lost,
  };
}

/** Each block of the Word file with the one it was before: the same words, or much the same in the same place. */
function pairsOf(base: readonly Block[], word: readonly Block[]): ReadonlyMap<number, Pair> {
  const [old, now] = [base.map(unmarkedWords), word.map(unmarkedWords)];
  const pairs = new Map<number, Pair>();
  const pair = (from: number, to: number) =>
    pairs.set(to, { base: base[from] as Block, word: word[to] as Block });
  let [from, to] = [0, 0];
  const copyTo = (end: number) => {
    for (; from < end; from += 1, to += 1) pair(from, to);
  };
  for (const edit of editsOf(old, now)) {
    copyTo(edit.base.start);
    const end = edit.edited.start + edit.edited.length;
    for (; from < edit.base.start + edit.base.length && to < end; from += 1) {
      if (!alike(old[from] ?? '', now[to] ?? '')) continue;
      pair(from, to);
      to += 1;
    }
    from = edit.base.start + edit.base.length;
    to = end;
  }
  copyTo(base.length);
  return pairs;
}

/** The mark of an item that has become text: "• " or "1. ". */
const TYPED_MARK = /^\s*(?:[•·▪◦‣–-]|\d{1,3}[.)])\s+/;

function unmarkedWords(block: Block): string {
  if (block.kind === 'row') return `| ${block.cells.map(wordsOf).join(' | ')}`;
  return block.kind === 'rule' ? '---' : wordsOf(block.spans).replace(TYPED_MARK, '');
}

function alike(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const known = new Set(words);
  const shared = others.filter((word) => known.has(word)).length;
  return (
    one.startsWith('| ') === other.startsWith('| ') && shared >= ALIKE * Math.max(words.length, others.length)
  );
}

function kept(pair: Pair, lost: readonly Form[]): Block {
  const { base, word } = pair;
  const has = formsOf(word);
  const unknown = word.ofUnknownStyle === true ? BY_STYLE : [];
  const typed: readonly Form[] = hasTypedMark(pair) ? ['item'] : [];
  const gone = [...formsOf(base)].filter(
    (form) => !has.has(form) && [...lost, ...unknown, ...typed].includes(form),
  );
  if (unmarkedWords(base) === unmarkedWords(word))
    return gone.length > 0 || onlyLooksBold(pair) ? base : word;
  return gone.length > 0 ? inFormOf(base, word, gone) : word;
}

/** An item whose mark has become text. */
function hasTypedMark({ base, word }: Pair): boolean {
  const marked = (block: Block) => 'spans' in block && TYPED_MARK.test(wordsOf(block.spans));
  return base.kind === 'item' && word.kind === 'paragraph' && marked(word) && !marked(base);
}

/** A heading and the head of a table are in bold type; a program that writes the type out has not made their words bold. */
function onlyLooksBold({ base, word }: Pair): boolean {
  const [old, now] = [formsOf(base), formsOf(word)];
  const isHead = old.has('heading') || old.has('header');
  const added = [...now].filter((form) => !old.has(form));
  const spans = word.kind === 'row' ? word.cells.flat() : 'spans' in word ? word.spans : [];
  return isHead && added.join() === 'bold' && spans.every(({ bold, text }) => bold || text.trim() === '');
}

/** Words that somebody has written anew, in the form that they had. */
function inFormOf(base: Block, word: Block, gone: readonly Form[]): Block {
  const { quote, depth } = base;
  if (word.kind === 'row') {
    const header = word.opening !== null && gone.includes('header');
    return header ? { ...word, opening: { ...word.opening, header: true } } : word;
  }
  if (word.kind === 'rule' || base.kind === 'row' || base.kind === 'rule') return word;
  const { spans } = word;
  if (base.kind === 'heading' && gone.includes('heading'))
    return { kind: 'heading', level: base.level, quote, depth, spans: spans.map(unbold) };
  if (base.kind === 'item' && gone.includes('item'))
    return {
      kind: 'item',
      list: { ...base.list, id: UNKNOWN_LIST },
      quote,
      depth,
      spans: withoutMark(spans),
    };
  if (base.kind === 'code' && gone.includes('code')) return { kind: 'code', quote, depth, spans };
  return gone.includes('quote') ? { ...word, quote } : word;
}

function unbold({ bold: _bold, ...span }: Span): Span {
  return span;
}

function withoutMark([first, ...rest]: readonly Span[]): readonly Span[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(TYPED_MARK, '') }, ...rest];
}

/** A heading whose style does not say how deep it is has the level it had, or that of a part of the paper. */
function withLevel(block: Block, base: Block | undefined): Block {
  if (block.kind !== 'heading' || block.level !== UNKNOWN_LEVEL) return block;
  return { ...block, level: base?.kind === 'heading' ? base.level : 2 };
}
