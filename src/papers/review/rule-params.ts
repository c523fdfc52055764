/** One parameter of a rule, in the few words of JSON Schema that a rule needs. The descriptions are Danish: editors show them. */
export type ParamSchema =
  | { readonly type: 'string'; readonly description: string; readonly enum: readonly string[] }
  | {
      readonly type: 'string';
      readonly description: string;
      readonly minLength: number;
      readonly format?: 'regex';
      readonly pattern?: string;
    }
  | { readonly type: 'integer'; readonly description: string; readonly minimum: 0 }
  | { readonly type: 'boolean'; readonly description: string }
  | {
      readonly type: 'array';
      readonly description: string;
      readonly minItems: 1;
      readonly items: ParamSchema | (ParamsSchema & { readonly type: 'object' });
    };

/** The parameters of a rule, or the fields of one item of a list: what may stand there, and what must. */
export interface ParamsSchema {
  readonly properties?: Readonly<Record<string, ParamSchema>>;
  readonly required?: readonly string[];
}

/** What a rule is given, worked out from its schema, so that the two cannot part. */
export type Params<S extends ParamsSchema> = {
  readonly [K in keyof S['properties'] & Required<S>]: ValueOf<S['properties'][K]>;
} & {
  readonly [K in Exclude<keyof S['properties'], Required<S>>]?: ValueOf<S['properties'][K]>;
};

type Required<S extends ParamsSchema> = S['required'] extends readonly (infer Name)[] ? Name : never;

type ValueOf<P> = P extends { readonly enum: readonly (infer Choice)[] }
  ? Choice
  : P extends { readonly type: 'string' }
    ? string
    : P extends { readonly type: 'integer' }
      ? number
      : P extends { readonly type: 'boolean' }
        ? boolean
        : P extends { readonly type: 'array'; readonly items: infer Item }
          ? readonly ValueOf<Item>[]
          : P extends ParamsSchema & { readonly type: 'object' }
            ? Params<P>
            : never;

/** A regular expression; every rule reads it with the flag u, most with i as well. */
export function pattern(description: string) {
  return {
    type: 'string',
    description: `${description} Skrives som et regulært udtryk.`,
    minLength: 1,
    format: 'regex',
  } as const;
}

/** Words that are printed as they stand. */
export function text(description: string) {
  return { type: 'string', description, minLength: 2 } as const;
}

/** How many of something. */
export function count(description: string) {
  return { type: 'integer', description, minimum: 0 } as const;
}

/** Yes or no; no when it is left out. */
export function flag(description: string) {
  return { type: 'boolean', description } as const;
}

/** A list of values of one kind, with at least one. */
export function list<const Item extends ParamSchema>(description: string, items: Item) {
  return { type: 'array', description, minItems: 1, items } as const;
}

/** A list of groups of fields, with at least one. */
export function groups<const Fields extends ParamsSchema>(description: string, fields: Fields) {
  return { type: 'array', description, minItems: 1, items: { type: 'object', ...fields } } as const;
}
