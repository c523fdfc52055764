import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { createAjv } from './ajv.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Reads one YAML file and holds it against its schema. */
export type RegisterReader = <T>(file: NamedText, schemaName: string) => Result<T>;

/** A reader that knows all schemas, since they refer to each other, and compiles each one when it is first needed. */
export function createRegisterReader(schemas: readonly NamedText[]): RegisterReader {
  const ajv = createAjv();
  for (const schema of schemas) ajv.addSchema(JSON.parse(schema.text), schema.name);
  return <T>(file: NamedText, schemaName: string): Result<T> => {
    const lineCounter = new LineCounter();
    const document = parseDocument(file.text, { lineCounter });
    const [first] = document.errors;
    if (first) return failure(yamlFault(file, lineCounter.linePos(first.pos[0])));
    const alias = firstAlias(document);
    if (alias !== undefined) return failure(yamlFault(file, lineCounter.linePos(alias)));
    const value: unknown = document.toJS();
    const validate = ajv.getSchema(schemaName) as ValidateFunction;
    if (validate(value)) return success(value as T);
    return failure(...(validate.errors ?? []).map((error) => schemaFault(file, error)));
  };
}

/** Where the first alias (`*name`) stands. The registers need none, and a few of them can make a small file huge. */
function firstAlias(document: Document): number | undefined {
  let place: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      place = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return place;
}

function yamlFault(file: NamedText, place: { line: number; col: number }): Fault {
  return {
    code: 'catalogue-yaml',
    severity: 'error',
    message: `Filen ${file.name} kan ikke læses som YAML.`,
    wayOut: 'Se efter manglende anførselstegn, kolon eller indrykning på linjen.',
    place: {
      file: `strategies/${file.name}`,
      line: place.line,
      column: place.col,
      excerpt: file.text.split('\n')[place.line - 1] ?? '',
    },
  };
}

function schemaFault(file: NamedText, error: ErrorObject): Fault {
  return {
    code: 'catalogue-schema',
    severity: 'error',
    message: `${file.name}: ${error.instancePath || 'filen'} passer ikke med skemaet (${error.keyword} ${JSON.stringify(error.params)}).`,
    wayOut: `Se schemas/, hvor hvert felt er forklaret.`,
    place: { file: `strategies/${file.name}` },
  };
}
