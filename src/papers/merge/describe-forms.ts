import type { Token, Tokens } from 'marked';
import { diffIndices } from 'node-diff3';
import type { PaperBlock } from '../read/paper-text.ts';
import { parsePaper } from '../read/parse-paper.ts';
import { printedLine } from '../read/printed-words.ts';

/** What a text is besides its words. */
export interface TextForm {
  readonly kind:
    | 'heading'
    | 'bullet'
    | 'number'
    | 'quote'
    | 'code'
    | 'header'
    | 'bold'
    | 'italic'
    | 'strike'
    | 'link';
  /** Of a heading its level, of a link its address, of words in the text those words; "" for a whole block. */
  readonly what: string;
}

/** A text that has another form than before. */
export interface FormChange {
  readonly text: string;
  readonly lost: readonly TextForm[];
  readonly gained: readonly TextForm[];
}

/** Where a text has another form than before: no heading any more, a point that was none, words in bold. */
export function describeForms(before: string, after: string): readonly FormChange[] {
  const [old, now] = [parsePaper(before).blocks, parsePaper(after).blocks];
  return pairs(old, now).flatMap(([one, other]) => {
    // Where the words are others, those in bold are too: that is told as a change of words.
    const forms = wordsOf(one) === wordsOf(other) ? formsOf : blockFormsOf;
    const [had, has] = [forms(one), forms(other)];
    const lost = [...had].flatMap(([key, form]) => (has.has(key) ? [] : [form]));
    const gained = [...has].flatMap(([key, form]) => (had.has(key) ? [] : [form]));
    return lost.length + gained.length === 0 ? [] : [{ text: wordsOf(other), lost, gained }];
  });
}

/** The blocks that say the same, and those that stand one for one in each other's place: their words have been changed. */
function pairs(
  old: readonly PaperBlock[],
  now: readonly PaperBlock[],
): readonly (readonly [PaperBlock, PaperBlock])[] {
  const found: (readonly [PaperBlock, PaperBlock])[] = [];
  let [from, to] = [0, 0];
  const copy = (length: number) => {
    for (let index = 0; index < length; index += 1)
      found.push([old[from + index] as PaperBlock, now[to + index] as PaperBlock]);
    from += length;
    to += length;
  };
  for (const { buffer1, buffer2 } of diffIndices(old.map(wordsOf), now.map(wordsOf))) {
    copy(buffer1[0] - from);
    if (buffer1[1] === buffer2[1]) copy(buffer1[1]);
    from = buffer1[0] + buffer1[1];
    to = buffer2[0] + buffer2[1];
  }
  copy(old.length - from);
  return found;
}

function wordsOf({ kind, excerpt, cells }: PaperBlock): string {
  return kind === 'row' ? cells.filter((cell) => cell !== '').join(', ') : excerpt;
}

function formsOf(block: PaperBlock): ReadonlyMap<string, TextForm> {
  const inside = [...block.tokens, ...block.cellTokens.flat()].flatMap((token) => inlineForms(token));
  return byKey([...blockForms(block), ...inside]);
}

function blockFormsOf(block: PaperBlock): ReadonlyMap<string, TextForm> {
  return byKey(blockForms(block));
}

function byKey(forms: readonly TextForm[]): ReadonlyMap<string, TextForm> {
  return new Map(forms.map((form) => [`${form.kind} ${form.what}`, form]));
}

function blockForms({ kind, level, list, quote, header, cells }: PaperBlock): readonly TextForm[] {
  const whole = (of: TextForm['kind']): TextForm => ({ kind: of, what: '' });
  return [
    ...(kind === 'heading' ? [{ kind, what: `${level}` } as const] : []),
    ...(list === null ? [] : [whole(list.ordered ? 'number' : 'bullet')]),
    ...(quote > 0 ? [whole('quote')] : []),
    ...(kind === 'code' ? [whole('code')] : []),
    ...(header && cells.some((cell) => cell !== '') ? [whole('header')] : []),
  ];
}

const INLINE: Readonly<Record<string, TextForm['kind']>> = {
  strong: 'bold',
  em: 'italic',
  del: 'strike',
  codespan: 'code',
  link: 'link',
};

function inlineForms(token: Token): readonly TextForm[] {
  const inner = ('tokens' in token ? token.tokens : undefined) ?? [];
  const kind = INLINE[token.type];
  const what = kind === 'link' ? String((token as Tokens.Link).href) : printedLine([token]);
  const own = kind === undefined ? [] : [{ kind, what }];
  return [...own, ...inner.flatMap((child) => inlineForms(child))];
}
