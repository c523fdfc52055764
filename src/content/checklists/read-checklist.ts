import type { ErrorObject } from 'ajv/dist/2020.js';
import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { createAjv } from '../catalogue/ajv.ts';
import { explainSchema } from '../catalogue/explain-schema.ts';
import type { NamedText, ReadFile } from '../catalogue/read-register.ts';
import { fromPointer, locate, type YamlPath } from '../yaml/locate.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import { faultAt } from '../yaml/source-text.ts';
import { readWritten, shown, textOf } from '../yaml/written.ts';
import type { Checklist } from './checklist.ts';
import { type ChecklistSchema, checklistSchema, type RuleShape, ruleKey } from './checklist-schema.ts';

const NAME = 'kontrol.schema.json';
/** From the root down to one rule of one point, as ajv writes it. */
const USE = /^\/filer\/[^/]+\/punkter\/\d+\/tjek\/\d+(?=\/|$)/;

/**
 * A reader of kontrol.yaml that knows these rules. A misspelt rule or parameter is told with the nearest name.
 *
 * Errors: those of parseYaml, `catalogue-schema` and `checklist-rule`; each with file, line, column, reason and way out.
 */
export function createChecklistReader(
  rules: readonly RuleShape[],
): (file: NamedText) => Result<ReadFile<Checklist>> {
  const schema = checklistSchema(rules);
  const validate = createAjv().compile<Checklist>(schema);
  return (file) => {
    const parsed = parseYaml(file.text, file.shownAs ?? `templates/${file.name}`);
    if (!parsed.ok) return parsed;
    const value: unknown = parsed.value.document.toJS();
    if (validate(value)) return success({ parsed: parsed.value, value });
    return failure(...explain(parsed.value, schema, validate.errors ?? []));
  };
}

/** The faults in the order of the file. */
function explain(
  parsed: ParsedYaml,
  schema: ChecklistSchema,
  errors: readonly ErrorObject[],
): readonly Fault[] {
  const useOf = ({ instancePath }: ErrorObject) => USE.exec(instancePath)?.[0] ?? '';
  return [...new Set(errors.map(useOf))]
    .flatMap((use) => {
      const here = errors.filter((error) => useOf(error) === use);
      const unknown = here.find((error) => isUnknownRule(error));
      if (unknown) return [unknownRule(parsed, unknown)];
      return explainSchema(parsed, NAME, here, () => schemaAt(parsed, schema, fromPointer(use)));
    })
    .sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}

function isUnknownRule({ instancePath, keyword }: ErrorObject): boolean {
  return keyword === 'enum' && instancePath.replace(USE, '') === '/regel';
}

function unknownRule(parsed: ParsedYaml, { instancePath, params }: ErrorObject): Fault {
  const path = fromPointer(instancePath);
  const written = readWritten(parsed, path);
  const names = params.allowedValues as readonly string[];
  const near = nearestName(textOf(written.value), names);
  return faultAt(locate(parsed, path), {
    code: 'checklist-rule',
    message: `Der er ingen regel, der hedder ${shown(written.raw)}.`,
    wayOut: near
      ? `Mente du ${near}? Så ret navnet, og lad resten stå.`
      : `Reglerne hedder ${joinWithOg([...names].sort())}.`,
  });
}

/**
 * The schema as it is for this one file: the names of its papers, and at one use the parameters of its rule. What
 * explains a fault follows names and numbers, and can neither choose among rules nor read patterns of names.
 */
function schemaAt(parsed: ParsedYaml, schema: ChecklistSchema, use: YamlPath): ChecklistSchema {
  const rule = textOf(readWritten(parsed, [...use, 'regel']).value);
  const key = ruleKey(rule);
  const known = use.length > 0 && Object.hasOwn(schema.$defs, key);
  const { properties, ...above } = known
    ? (nested(use, { $ref: `#/$defs/${key}` }) as { readonly properties: object })
    : { properties: { filer: papersOf(parsed) } };
  return { ...schema, ...above, properties };
}

function papersOf(parsed: ParsedYaml): object {
  const { filer } = parsed.document.toJS() as { readonly filer?: unknown };
  const names = typeof filer === 'object' && filer !== null ? Object.keys(filer) : [];
  return { properties: Object.fromEntries(names.map((name) => [name, { $ref: '#/$defs/liste' }])) };
}

/** A schema at the end of a path. */
function nested(path: YamlPath, schema: object): object {
  return path.reduceRight<object>(
    (inner, name) => (/^\d+$/.test(name) ? { items: inner } : { properties: { [name]: inner } }),
    schema,
  );
}
