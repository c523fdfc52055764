import type { ValidateFunction } from 'ajv/dist/2020.js';
import { failure, type Result, success } from '../../fault.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import { createAjv } from './ajv.ts';
import { explainSchema } from './explain-schema.ts';

export interface NamedText {
  /** Path below its folder, with forward slashes: "temaer/screening.yaml". */
  readonly name: string;
  readonly text: string;
  /** The file as the user knows it, for messages; without it the name below strategies/. */
  readonly shownAs?: string;
}

/** A file and what it says; the first to point into it when something in it turns out to be wrong. */
export interface ReadFile<T> {
  readonly parsed: ParsedYaml;
  readonly value: T;
}

/** Reads one YAML file and holds it against its schema. */
export type RegisterReader = <T>(file: NamedText, schemaName: string) => Result<ReadFile<T>>;

/**
 * A reader that knows all schemas, since they refer to each other, and compiles each one when it is first needed.
 *
 * Errors: those of parseYaml, and `catalogue-schema`; each with file, line, column, reason and way out.
 */
export function createRegisterReader(schemas: readonly NamedText[]): RegisterReader {
  const ajv = createAjv();
  const byName = new Map(schemas.map(({ name, text }) => [name, JSON.parse(text)]));
  for (const [name, schema] of byName) ajv.addSchema(schema, name);
  return <T>(file: NamedText, schemaName: string): Result<ReadFile<T>> => {
    const parsed = parseYaml(file.text, file.shownAs ?? `strategies/${file.name}`);
    if (!parsed.ok) return parsed;
    const value: unknown = parsed.value.document.toJS();
    const validate = ajv.getSchema(schemaName) as ValidateFunction;
    if (validate(value)) return success({ parsed: parsed.value, value: value as T });
    const errors = validate.errors ?? [];
    return failure(...explainSchema(parsed.value, schemaName, errors, (name) => byName.get(name)));
  };
}
