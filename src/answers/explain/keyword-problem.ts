import type { ErrorObject } from 'ajv/dist/2020.js';
import { joinWithEller } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import type { Problem } from '../../yaml/source-text.ts';
import { shown, textOf, type Written } from '../../yaml/written.ts';
import { example } from '../../yaml/yaml-faults/quoted-line.ts';
import { dateProblem } from './date-problem.ts';

type Explain = (params: Record<string, unknown>, written: Written) => Problem | undefined;

/** For the few lines no question asks for (version, omfang, eksempel, godkendelse): told from the schema's keyword. */
const BY_KEYWORD: Readonly<Record<string, Explain>> = {
  additionalProperties: ({ additionalProperty }) => ({
    code: 'unknown-key',
    message: `Navnet ${shown(String(additionalProperty))} kendes ikke her.`,
    wayOut: 'Slet linjen, eller sæt # foran, hvis I vil gemme den som en bemærkning.',
  }),
  const: ({ allowedValue }, written) => oneOf([allowedValue], written),
  enum: ({ allowedValues }, written) => oneOf(allowedValues as readonly unknown[], written),
  format: (_, written) => dateProblem(written),
  required: ({ missingProperty }) => missingLine(String(missingProperty)),
  type: ({ type }, written) => wrongType(String(type), written),
};

const FIRST_LINES: Readonly<Record<string, string>> = { version: 'version: 1', omfang: 'omfang: hurtig' };

const TYPES: Readonly<Record<string, string>> = {
  array: 'en liste med en streg foran hvert svar',
  object: 'et afsnit med navne og svar',
  string: 'en tekst. Er det et tal, så sæt anførselstegn om',
};

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

function oneOf(allowed: readonly unknown[], written: Written): Problem {
  const words = allowed.map(String);
  const near = nearestName(textOf(written.value), words) ?? (words.length === 1 ? words[0] : undefined);
  return {
    code: 'unknown-choice',
    message: `${shown(written.raw)} kan ikke bruges her.`,
    wayOut: `${near === undefined ? '' : `Ret linjen til:${example(`${written.key}: ${near}`)}\n`}Der kan stå ${joinWithEller(words)}.`,
  };
}

function wrongType(type: string, written: Written): Problem {
  if (type === 'boolean') {
    const no = /^(nej|no|n|falsk|false)$/i.test(textOf(written.value));
    return {
      code: 'not-true-or-false',
      message: `${shown(written.raw)} kan ikke bruges her.`,
      wayOut: `Skriv true for ja og false for nej:${example(`${written.key}: ${no ? 'false' : 'true'}`)}`,
    };
  }
  return {
    code: 'wrong-kind',
    message: `${shown(written.raw)} kan ikke bruges her.`,
    wayOut: `Her skal stå ${TYPES[type] ?? 'et andet svar'}.`,
  };
}
