import { createHash } from 'node:crypto';
import type { Answers } from './answers.ts';

/**
 * What tells whether an answer is still the same, by its path, and nothing of the answer itself: an answer that somebody has taken
 * out is not to be kept anywhere.
 */
export type AnswerMarks = Readonly<Record<string, string>>;

/** Signs of a mark: two answers of one question never share it by chance. */
const LENGTH = 16;

/** The mark of one answer; empty when there is none. The order of names inside it does not count. */
export function markOf(value: unknown): string {
  if (value === undefined) return '';
  return createHash('sha256').update(inOrder(value)).digest('hex').slice(0, LENGTH);
}

/** The marks of all that a file holds, sections included. */
export function marksOf(answers: Answers): AnswerMarks {
  const marks: Record<string, string> = {};
  const walk = (value: unknown, path: string) => {
    if (path !== '') marks[path] = markOf(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, one] of Object.entries(value)) walk(one, path === '' ? name : `${path}.${name}`);
  };
  walk(answers, '');
  return marks;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
