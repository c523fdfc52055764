import type { YamlPath } from './locate.ts';

type Schema = { readonly [keyword: string]: unknown };
/** A schema by the name that `$ref` uses. */
export type FindSchema = (name: string) => Schema | undefined;

interface Node {
  readonly schema: Schema;
  /** The file it stands in, for `$ref`s inside it. */
  readonly file: string;
}

/** What the schema itself says about the field at a path: its `description`, which is written for whoever edits the file. */
export function describeField(file: string, path: YamlPath, find: FindSchema): string | undefined {
  let nodes = alternatives({ schema: find(file) ?? {}, file }, find);
  for (const name of path) {
    nodes = nodes.flatMap((node) => child(node, name)).flatMap((node) => alternatives(node, find));
  }
  return nodes.map(({ schema }) => schema.description).find((text) => typeof text === 'string');
}

/** The names that may stand in the section at a path. */
export function namesAt(file: string, path: YamlPath, find: FindSchema): readonly string[] {
  let nodes = alternatives({ schema: find(file) ?? {}, file }, find);
  for (const name of path) {
    nodes = nodes.flatMap((node) => child(node, name)).flatMap((node) => alternatives(node, find));
  }
  return [...new Set(nodes.flatMap(({ schema }) => Object.keys((schema.properties as Schema) ?? {})))];
}

/** A schema with those it refers to or is put together from. */
function alternatives(node: Node, find: FindSchema, depth = 0): readonly Node[] {
  const { $ref, allOf } = node.schema;
  const referred = typeof $ref === 'string' ? [resolveReference($ref, node.file, find)] : [];
  const parts = Array.isArray(allOf)
    ? allOf.map((schema) => ({ schema: schema as Schema, file: node.file }))
    : [];
  const further = [...referred, ...parts].flatMap((one) => (one && depth < 8 ? [one] : []));
  return [node, ...further.flatMap((one) => alternatives(one, find, depth + 1))];
}

function child({ schema, file }: Node, name: string): readonly Node[] {
  const properties = schema.properties as Schema | undefined;
  const found = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const item = /^\d+$/.test(name) ? schema.items : undefined;
  return [found, item].flatMap((one) =>
    typeof one === 'object' && one !== null ? [{ schema: one as Schema, file }] : [],
  );
}

function resolveReference(reference: string, file: string, find: FindSchema): Node | undefined {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : name;
  const schema = pointer
    .split('/')
    .filter((part) => part !== '')
    .reduce<Schema | undefined>((inner, part) => inner?.[part] as Schema | undefined, find(target));
  return schema === undefined ? undefined : { schema, file: target };
}
