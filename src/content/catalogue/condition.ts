import type { ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv } from './ajv.ts';

/** A plain JSON Schema, as ajv takes it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * When a question is asked or a measure is relevant: answer paths, each with the JSON Schema its value must meet.
 * All of them must hold. Data only, never an expression that is run.
 *
 * @example { "kommune.strategi": { "enum": ["ja", "delvist"] } }
 */
export type Condition = { readonly [path: string]: JsonSchema };

/** The schema of an object in which there is a value at `path` that meets `leaf`. */
export function schemaAtPath(path: string, leaf: JsonSchema): JsonSchema {
  return path
    .split('.')
    .reduceRight<JsonSchema>(
      (inner, key) => ({ type: 'object', required: [key], properties: { [key]: inner } }),
      leaf,
    );
}

/** The condition as one JSON Schema over the whole answers object. */
export function conditionSchema(condition: Condition): JsonSchema {
  return { allOf: Object.entries(condition).map(([path, leaf]) => schemaAtPath(path, leaf)) };
}

const ajv = createAjv();
const compiled = new Map<string, ValidateFunction>();

/** Whether an answer meets one part of a condition. Many conditions have the same parts, so that each is compiled once in a run. */
function meets(leaf: JsonSchema, answer: unknown): boolean {
  const key = JSON.stringify(leaf);
  const validate = compiled.get(key) ?? ajv.compile(leaf);
  compiled.set(key, validate);
  return validate(answer) === true;
}

/** There must be an answer at every path, and it must meet its schema. An absent condition always holds. Throws on a misspelt keyword. */
export function conditionHolds(condition: Condition = {}, answers: unknown): boolean {
  return Object.entries(condition).every(([path, leaf]) => {
    const found = answerAt(answers, path);
    return found !== undefined && meets(leaf, found.answer);
  });
}

function answerAt(answers: unknown, path: string): { readonly answer: unknown } | undefined {
  let answer = answers;
  for (const key of path.split('.')) {
    if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, key)) return undefined;
    answer = (answer as Record<string, unknown>)[key];
  }
  return { answer };
}
