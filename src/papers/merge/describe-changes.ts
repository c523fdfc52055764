import { diffIndices } from 'node-diff3';
import { splitSentences } from '../../danish/sentences.ts';
import { parsePaper } from '../read/parse-paper.ts';

/** One place in a paper that has changed: the sentences that were there, and those that are there now. */
export interface Change {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What is new in a text, sentence by sentence, as it is read: a changed mark-up alone is no change. */
export function describeChanges(before: string, after: string): readonly Change[] {
  const [old, now] = [sentences(before), sentences(after)];
  return diffIndices([...old], [...now]).map(({ buffer1, buffer2 }) => ({
    removed: old.slice(buffer1[0], buffer1[0] + buffer1[1]),
    added: now.slice(buffer2[0], buffer2[0] + buffer2[1]),
  }));
}

/** A row of a table is told whole: a figure alone says nothing. */
function sentences(markdown: string): readonly string[] {
  return parsePaper(markdown).blocks.flatMap(({ kind, excerpt, cells }) => {
    if (kind !== 'row') return splitSentences(excerpt);
    return cells.filter((cell) => cell !== '').join(', ') || [];
  });
}
