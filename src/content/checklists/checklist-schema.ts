/** What a checklist needs to know of a rule: its name in kontrol.yaml, and JSON Schema of its parameters. */
export interface RuleShape {
  readonly name: string;
  readonly params: {
    readonly properties?: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
  };
}

type Schema = Readonly<Record<string, unknown>>;
export interface ChecklistSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

const SENTENCE = { type: 'string', pattern: '^[A-ZÆØÅÉ»].*\\.$' };

/** JSON Schema of kontrol.yaml, made from the rules there are: each takes its own parameters and no others. */
export function checklistSchema(rules: readonly RuleShape[]): ChecklistSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'kontrol.schema.json',
    title: 'Kontrol',
    description:
      'De punkter, et dokument bliver læst efter. Ligger som kontrol.yaml i dokumentets mappe i templates/.',
    type: 'object',
    additionalProperties: false,
    required: ['filer'],
    properties: {
      filer: {
        type: 'object',
        description: 'Punkterne for hver fil, efter filens navn uden endelse. alle: gælder ethvert papir.',
        minProperties: 1,
        additionalProperties: { $ref: '#/$defs/liste' },
      },
    },
    $defs: {
      liste: LIST,
      alvor: SEVERITY,
      raad: { type: 'string', minLength: 2, description: 'Et nærmere råd end punktets eget.' },
      punkt: POINT,
      tjek: useOf(rules),
      ...Object.fromEntries(rules.map((rule) => [ruleKey(rule.name), parametersOf(rule)])),
    },
  };
}

/** Under which name the parameters of a rule stand in `$defs`. */
export function ruleKey(rule: string): string {
  return `regel-${rule}`;
}

const LIST: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['punkter'],
  properties: {
    lix: { type: 'number', description: 'Højeste lixtal, vist i rapporten om sproget.' },
    ogsaa: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', description: 'Navnet på en fil, uden endelse.' },
      description: 'Andre filer, der bliver læst efter de samme punkter.',
    },
    punkter: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/punkt' },
      description: 'Punkterne, et for et.',
    },
  },
};

const SEVERITY: Schema = {
  enum: ['blokerer', 'advarer', 'råder'],
  description: 'blokerer: må ikke sendes. advarer: bør rettes. råder: kan blive bedre.',
};

const POINT: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'alvor', 'krav', 'raad', 'tjek'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Z]-\\d{2}$',
      description: 'Et stort bogstav og to cifre. S-07: nummer 7 på listen til strategien.',
    },
    alvor: { $ref: '#/$defs/alvor' },
    krav: { ...SENTENCE, description: 'Det, papiret skal, i én sætning med punktum.' },
    raad: { ...SENTENCE, description: 'Hvad man gør ved det, i hele sætninger med punktum.' },
    tjek: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/tjek' },
      description: 'De regler, der afgør det.',
    },
  },
};

/** One rule with its parameters: the name says which parameters fit. */
function useOf(rules: readonly RuleShape[]): Schema {
  return {
    type: 'object',
    required: ['regel'],
    properties: { regel: { enum: rules.map(({ name }) => name), description: 'Navnet på reglen.' } },
    allOf: rules.map(({ name }) => ({
      if: { required: ['regel'], properties: { regel: { const: name } } },
      then: { $ref: `#/$defs/${ruleKey(name)}` },
    })),
  };
}

function parametersOf({ name, params: { properties = {}, required = [] } }: RuleShape): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['regel', ...required],
    properties: {
      regel: { const: name },
      ...Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, closed(schema)])),
      alvor: { $ref: '#/$defs/alvor' },
      raad: { $ref: '#/$defs/raad' },
    },
  };
}

/** A group of fields takes those it names and no others. */
function closed(schema: object): object {
  const { items, ...rest } = schema as { readonly items?: Schema };
  if (items === undefined) return schema;
  return { ...rest, items: items.type === 'object' ? { additionalProperties: false, ...items } : items };
}
