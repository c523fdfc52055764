import { attribute, cutAtTags } from './part-tags.ts';

/** A list of Word, as paragraphs refer to it: whose levels it has, and where somebody has set one of them back. */
interface WordList {
  readonly levels: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a Word file. */
export interface WordNumbering {
  readonly lists: ReadonlyMap<string, WordList>;
  /** Where each numbered level of a kind of list begins. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Points are not counted. */
const UNCOUNTED = /^(?:bullet|none)$/;

/** Counts the items of numbered lists as Word does when it shows them (ECMA-376, part 1, 17.9.11, 17.9.26 and 17.9.27). */
export class ListCounter {
  readonly #numbering: WordNumbering;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: WordNumbering) {
    this.#numbering = numbering;
  }

  /** The number of the next item; undefined where it has none. */
  next(listId: string, level: number): number | undefined {
    const { lists, starts } = this.#numbering;
    const list = lists.get(listId);
    const start = list && starts.get(list.levels)?.get(level);
    if (list === undefined || start === undefined) return undefined;
    const counts = this.#counts.get(list.levels) ?? [];
    this.#counts.set(list.levels, counts);
    const key = `${listId} ${level}`;
    const restart = this.#begun.has(key) ? undefined : list.restarts.get(level);
    this.#begun.add(key);
    const last = counts[level];
    const number = restart ?? (last === undefined ? start : last + 1);
    counts[level] = number;
    // What lies deeper begins anew.
    counts.length = level + 1;
    return number;
  }
}

/** Reads the part of that name. Kinds of lists come before the lists that are of them, and of a level its start before how it is written. */
export function readNumbering(xml: string): WordNumbering {
  const lists = new Map<string, { levels: string; readonly restarts: Map<number, number> }>();
  const starts = new Map<string, Map<number, number>>();
  let [kind, list, level, start] = ['', '', 0, 1];
  const atLevel: Reader = (tag) => {
    [level, start] = [Number(attribute(tag, 'ilvl')), 1];
  };
  const readers: Readonly<Record<string, Reader>> = {
    'w:abstractNum': (tag) => {
      kind = attribute(tag, 'abstractNumId') ?? '';
      starts.set(kind, new Map());
    },
    'w:num': (tag) => {
      list = attribute(tag, 'numId') ?? '';
      lists.set(list, { levels: '', restarts: new Map() });
    },
    'w:abstractNumId': (_tag, value) => {
      const known = lists.get(list);
      if (known) known.levels = value;
    },
    'w:lvl': atLevel,
    'w:lvlOverride': atLevel,
    'w:start': (_tag, value) => {
      start = Number(value);
    },
    'w:numFmt': (_tag, value) => {
      if (list === '' && !UNCOUNTED.test(value)) starts.get(kind)?.set(level, start);
    },
    'w:startOverride': (_tag, value) => lists.get(list)?.restarts.set(level, Number(value)),
  };
  for (const tag of cutAtTags(xml)) {
    const name = /^<(w:\w+)/.exec(tag)?.[1] ?? '';
    if (Object.hasOwn(readers, name)) readers[name]?.(tag, attribute(tag, 'val') ?? '');
  }
  return { lists, starts };
}

type Reader = (tag: string, value: string) => void;
