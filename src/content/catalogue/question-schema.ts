import { COLOUR_PATTERN } from '../colour/readable-shade.ts';
import type { JsonSchema } from './condition.ts';
import { type Question, UNKNOWN } from './question.ts';

/** Where a question names no limit of its own. */
const SHORT_TEXT = 200;
const LONG_TEXT = 2000;

/** Where svar.yaml keeps the words that are spelt as the branch wants them, whatever the dictionary says. */
export const OWN_WORDS = 'egne_ord';
/** How many of them it keeps. */
export const MOST_OWN_WORDS = 500;

/** Parts of the answer schema that several questions refer to. */
export const sharedDefinitions: JsonSchema = {
  tal: {
    type: 'object',
    additionalProperties: false,
    required: ['vaerdi', 'enhed', 'periode', 'kilde', 'opslaaet'],
    properties: {
      vaerdi: { type: 'number', minimum: 0, description: 'Tallet. Brug punktum som komma: 12.5' },
      enhed: { enum: ['antal', 'pct', 'dage', 'timer', 'kr'] },
      periode: { type: 'string', minLength: 4, maxLength: 60, description: 'Med årstal: 2. kvartal 2026' },
      kilde: { type: 'string', minLength: 2, maxLength: 160 },
      opslaaet: { type: 'string', format: 'date', description: 'Den dag, I slog tallet op: 2026-11-22' },
      naevner: { type: 'integer', minimum: 1, description: 'For procenter: hvor mange det er ud af.' },
      landet: { type: 'number', minimum: 0, description: 'Samme tal for hele landet i samme periode.' },
      serie: {
        type: 'array',
        maxItems: 60,
        description: 'Tallet i periode efter periode, den ældste først. Den er hentet med brobygger tal.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['periode', 'vaerdi'],
          properties: {
            periode: { type: 'string', minLength: 4, maxLength: 60 },
            vaerdi: { type: 'number', minimum: 0 },
            landet: { type: 'number', minimum: 0 },
          },
        },
      },
    },
  },
  maal: {
    type: 'object',
    additionalProperties: false,
    required: ['vaerdi', 'dato'],
    properties: {
      vaerdi: { type: 'number', minimum: 0 },
      dato: { type: 'string', format: 'date', description: 'Hvornår målet skal være nået: 2029-12-31' },
    },
  },
};

/** What may stand at the question's path. */
export function questionSchema(question: Question): JsonSchema {
  return {
    title: question.tekst,
    description: [question.hvorfor, question.hvor].filter(Boolean).join(' '),
    ...valueSchema(question),
  };
}

function valueSchema(question: Question): JsonSchema {
  switch (question.type) {
    case 'tekst':
    case 'lang_tekst':
      return text(question);
    case 'kommune':
      return { type: 'string', minLength: 1, maxLength: 60 };
    case 'dato':
      return orBlank(question, { type: 'string', format: 'date' });
    case 'helt_tal':
      return orBlank(question, {
        type: 'integer',
        minimum: question.mindst ?? 0,
        maximum: question.hoejst ?? 1_000_000,
      });
    case 'valg':
      return { enum: [...choiceValues(question), ...blanks(question)] };
    case 'flervalg':
      return {
        type: question.paakraevet ? 'array' : ['array', 'null'],
        uniqueItems: true,
        maxItems: question.hoejst_valgte ?? choiceValues(question).length,
        items: { enum: choiceValues(question) },
      };
    case 'tal':
      return orBlank(question, {
        $ref: '#/$defs/tal',
        type: 'object',
        properties: { enhed: { const: question.tal?.enhed } },
      });
    case 'maal':
      return orBlank(question, { $ref: '#/$defs/maal' });
  }
}

/** How many characters an answer in words may have. */
export function longestText(question: Question): number {
  return question.maks_tegn ?? (question.type === 'lang_tekst' ? LONG_TEXT : SHORT_TEXT);
}

function text(question: Question): JsonSchema {
  const plain = { type: 'string', minLength: 1, maxLength: longestText(question) };
  if (question.format === 'email') return orBlank(question, { ...plain, format: 'email' });
  if (question.format === 'farve') return orBlank(question, { ...plain, pattern: COLOUR_PATTERN });
  return question.paakraevet ? plain : { ...plain, type: ['string', 'null'] };
}

function orBlank(question: Question, schema: JsonSchema): JsonSchema {
  const blank = blanks(question);
  return blank.length === 0 ? schema : { anyOf: [schema, { enum: blank }] };
}

function blanks(question: Question): readonly (string | null)[] {
  return [...(question.ved_ikke ? [UNKNOWN] : []), ...(question.paakraevet ? [] : [null])];
}

function choiceValues(question: Question): readonly string[] {
  return (question.valg ?? []).map((choice) => choice.vaerdi);
}
