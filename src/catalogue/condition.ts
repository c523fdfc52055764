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

/** Answers the question "does this condition hold for these answers?". */
export type ConditionCheck = (condition: Condition | undefined, answers: unknown) => boolean;

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

/** A check that compiles each condition once. An absent condition always holds. */
export function createConditionCheck(): ConditionCheck {
  const ajv = createAjv();
  const compiled = new WeakMap<Condition, ValidateFunction>();
  return (condition, answers) => {
    if (!condition) return true;
    // Every path must have a value, so that most conditions need not be compiled at all.
    if (!Object.keys(condition).every((path) => isThere(answers, path))) return false;
    let validate = compiled.get(condition);
    if (!validate) {
      validate = ajv.compile(conditionSchema(condition));
      compiled.set(condition, validate);
    }
    return validate(answers) === true;
  };
}

function isThere(answers: unknown, path: string): boolean {
  let value = answers;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
