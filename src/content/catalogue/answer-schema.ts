import type { ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv } from './ajv.ts';
import type { Catalogue } from './catalogue.ts';
import { type Condition, conditionSchema, type JsonSchema, schemaAtPath } from './condition.ts';
import { POPULATION } from './figure-source.ts';
import type { Question } from './question.ts';
import { MOST_OWN_WORDS, OWN_WORDS, questionSchema, sharedDefinitions } from './question-schema.ts';
import { QUESTIONNAIRE_VERSION } from './questionnaire-version.ts';

type Mutable = { [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of svar.yaml, derived from the questions: what may stand at each path, and, under `allOf`,
 * which answers the interview asks for. `required` there means "asked", so the schema and the interview cannot disagree;
 * only questions that are put about many things are left out of it, for a schema of every measure would take a second to compile.
 */
export function deriveAnswerSchema(catalogue: Pick<Catalogue, 'questions'>): JsonSchema {
  const asking = catalogue.questions.filter((question) => question.faelles_skema === undefined);
  return { ...shapeSchema(catalogue), allOf: asking.map(asked) };
}

/** What may stand at each path, whoever is asked what. */
export function shapeSchema(catalogue: Pick<Catalogue, 'questions'>): JsonSchema {
  const root = objectNode();
  const properties = root.properties as Mutable;
  properties.version = { const: QUESTIONNAIRE_VERSION, description: 'Udgaven af spørgeskemaet.' };
  properties.omfang = {
    enum: ['hurtig', 'fuld'],
    description: 'hurtig: de højst 25 vigtigste spørgsmål. fuld: alle spørgsmål.',
  };
  properties.eksempel = {
    type: 'boolean',
    description: 'true: tallene er fundet på, og hvert papir siger det på første side.',
  };
  properties[POPULATION.id] = {
    description:
      'Indbyggerne fra 16 til 64 år, hentet med brobygger tal. Kurverne viser tal for hver 1.000 af dem.',
    $ref: '#/$defs/tal',
  };
  properties[OWN_WORDS] = {
    type: ['array', 'null'],
    maxItems: MOST_OWN_WORDS,
    description: 'Ord, der er stavet, som I vil have det, selv om de ikke står i ordbogen.',
    items: { type: 'string', minLength: 1, maxLength: 60 },
  };
  properties.godkendelse = { ...objectNode(), properties: { papirer: approvalSchema } };
  const shared: Mutable = { ...sharedDefinitions };
  for (const question of catalogue.questions) insert(root, question, shared);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Svar til brobygger',
    description: 'Dannet af spørgsmålene i strategies/. Ret spørgsmålene og ikke denne fil.',
    ...root,
    required: ['version', 'omfang'],
    $defs: shared,
  };
}

/**
 * What holds the answers of a run against the schema, compiled. Its errors are turned into Danish by src/answers/, which counts the
 * missing answers itself; what is asked is therefore left out, and with it three quarters of the code.
 */
export function compileAnswerValidator(catalogue: Pick<Catalogue, 'questions'>): ValidateFunction {
  return createAjv().compile(shapeSchema(catalogue));
}

/** When the question is asked, there must be an answer at its path. */
function asked(question: Question): JsonSchema {
  const needed = schemaAtPath(question.id, {});
  const condition: Condition = {
    ...(question.omfang === 'fuld' ? { omfang: { const: 'fuld' } } : {}),
    ...question.hvis,
  };
  return Object.keys(condition).length === 0 ? needed : { if: conditionSchema(condition), then: needed };
}

function insert(root: Mutable, question: Question, shared: Mutable): void {
  const keys = question.id.split('.');
  const last = keys.pop() as string;
  const name = question.faelles_skema;
  const about = name === undefined ? undefined : keys.pop();
  let node = root;
  for (const key of keys) {
    const properties = node.properties as Mutable;
    properties[key] ??= objectNode();
    node = properties[key] as Mutable;
  }
  const properties = node.properties as Mutable;
  if (name === undefined || about === undefined) {
    properties[last] = questionSchema(question);
    return;
  }
  properties[about] = { $ref: `#/$defs/${name}` };
  shared[name] ??= objectNode();
  // The title names one of the many things, so that only what holds for all of them is left.
  const { title: _, ...anyOfThem } = questionSchema(question);
  ((shared[name] as Mutable).properties as Mutable)[last] ??= anyOfThem;
}

function objectNode(): Mutable {
  return { type: 'object', additionalProperties: false, properties: {} };
}

const approvalSchema: JsonSchema = {
  type: 'array',
  maxItems: 20,
  description: 'Hvem i bestyrelsen der har godkendt hvilket papir, og hvornår.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['papir', 'navn', 'dato'],
    properties: {
      papir: { type: 'string', minLength: 1, maxLength: 60 },
      navn: { type: 'string', minLength: 1, maxLength: 80 },
      dato: { type: 'string', format: 'date' },
    },
  },
};
