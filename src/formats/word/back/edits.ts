import { diffIndices } from 'node-diff3';

/** A stretch of a list: where it begins, and how long it is. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** What one side has done: this stretch of the base has become that stretch of theirs. */
export interface Edit {
  readonly base: Stretch;
  readonly edited: Stretch;
}

/** Lists are of block keys. */
export function editsOf(base: readonly string[], edited: readonly string[]): readonly Edit[] {
  return diffIndices([...base], [...edited]).map(({ buffer1, buffer2 }) => ({
    base: { start: buffer1[0], length: buffer1[1] },
    edited: { start: buffer2[0], length: buffer2[1] },
  }));
}

export function cut(list: readonly string[], { start, length }: Stretch): readonly string[] {
  return list.slice(start, start + length);
}
