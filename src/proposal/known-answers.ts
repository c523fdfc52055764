import type { Answers, Unknown } from '../answers/answers.ts';
import { UNKNOWN } from '../content/catalogue/question.ts';
import { splitSentences } from '../danish/sentences.ts';

/** The value at a path in the answers: null when it is absent, skipped, or not known. */
export function known<T>(answers: Answers, path: string): T | null {
  const value = raw(answers, path);
  return value === undefined || value === null || value === UNKNOWN ? null : (value as T);
}

/** A choice, "ved-ikke" included; null when it was never asked or was skipped. */
export function choice<T extends string>(answers: Answers, path: string): T | Unknown | null {
  return (raw(answers, path) as T | Unknown | null | undefined) ?? null;
}

/** A long answer as paragraphs, each on one line; empty when there is none. */
export function paragraphs(answers: Answers, path: string): readonly string[] {
  const text = known<string>(answers, path) ?? '';
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The branch's own sentence as it reads after "at": no "at" before it, no full stop after it. */
export function asClause(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^at\s+/i, '')
    .replace(/[.!\s]+$/, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('da'));
}

const NO_PRAISE = /(?<!\p{L})(?:ikke|ingen|intet|aldrig|mangler|manglede|desværre|uden|men)(?!\p{L})/iu;

/** The first sentence of what the branch says goes well that does praise; null when none does. */
export function praiseIn(answers: Answers): string | null {
  const sentences = paragraphs(answers, 'kommune.gaar_godt').flatMap(splitSentences);
  return sentences.find((sentence) => !NO_PRAISE.test(sentence)) ?? null;
}

/** The themes the branch lays weight on, the most important first. */
export function priorityThemes(answers: Answers): readonly string[] {
  const first = known<string>(answers, 'prioritet.tema');
  const others = known<readonly string[]>(answers, 'prioritet.temaer') ?? [];
  return [...new Set([...(first === null ? [] : [first]), ...others])];
}

function raw(answers: Answers, path: string): unknown {
  let value: unknown = answers;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
