import type { Answers } from '../../answers/answers.ts';

type Plain = { readonly [key: string]: unknown };

/** The answers with one value put at its path ("temaer.screening.status"). What was handed in is not changed. */
export function withAnswer(answers: Answers, path: string, value: unknown): Answers {
  return put(answers, path.split('.'), value) as Answers;
}

function put(node: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const object: Plain = isPlain(node) ? node : {};
  const inner = Object.hasOwn(object, key) ? object[key] : undefined;
  return { ...object, [key]: put(inner, rest, value) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
