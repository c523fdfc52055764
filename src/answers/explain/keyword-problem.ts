import type { ErrorObject } from 'ajv/dist/2020.js';
import { notOneOf, wrongKind } from '../../content/yaml/keyword-problem.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { dateProblem } from './date-problem.ts';

type Explain = (params: Record<string, unknown>, written: Written) => Problem | undefined;

/** For the few lines no question asks for (version, omfang, eksempel, godkendelse): told from the schema's keyword. */
const BY_KEYWORD: Readonly<Record<string, Explain>> = {
  additionalProperties: ({ additionalProperty }) => ({
    code: 'unknown-key',
    message: `Navnet ${shown(String(additionalProperty))} kendes ikke her.`,
    wayOut: 'Slet linjen, eller sæt # foran, hvis I vil gemme den som en bemærkning.',
  }),
  const: ({ allowedValue }, written) => notOneOf([allowedValue], written),
  enum: ({ allowedValues }, written) => notOneOf(allowedValues as readonly unknown[], written),
  format: (_, written) => dateProblem(written),
  required: ({ missingProperty }) => missingLine(String(missingProperty)),
  type: ({ type }, written) => wrongKind(String(type), written),
};

const FIRST_LINES: Readonly<Record<string, string>> = { version: 'version: 1', omfang: 'omfang: hurtig' };

export function keywordProblem(error: ErrorObject, written: Written): Problem {
  return (
    BY_KEYWORD[error.keyword]?.(error.params, written) ?? {
      code: 'invalid-answer',
      message: `${shown(written.raw)} passer ikke her.`,
      wayOut: 'Sammenlign med eksemplerne, som følger med brobygger, eller svar igen med brobygger start.',
    }
  );
}

function missingLine(name: string): Problem {
  const line = FIRST_LINES[name];
  return {
    code: 'missing-field',
    message: `Her mangler linjen ${shown(`${name}:`)}.`,
    wayOut: line
      ? `Tilføj linjen øverst i filen:${example(line)}`
      : 'Tilføj linjen, og skriv et svar efter kolonet.',
  };
}
