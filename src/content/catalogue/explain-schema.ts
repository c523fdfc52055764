import type { ErrorObject } from 'ajv/dist/2020.js';
import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import type { Fault } from '../../fault.ts';
import { describeField, type FindSchema, namesAt } from '../yaml/describe-field.ts';
import { notOneOf, wrongKind } from '../yaml/keyword-problem.ts';
import { fromPointer, locate, type YamlPath } from '../yaml/locate.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { faultAt, type Problem } from '../yaml/source-text.ts';
import { type PlacedProblem, readWritten, shown, textOf } from '../yaml/written.ts';
import { example } from '../yaml/yaml-faults/quoted-line.ts';

const FEW = 14;
/** What only says that something below it is wrong. */
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf']);

/** Where the fault stands, what is wrong with it in Danish, and what the schema says belongs there: one fault a place. */
export function explainSchema(
  parsed: ParsedYaml,
  schema: string,
  errors: readonly ErrorObject[],
  find: FindSchema,
): readonly Fault[] {
  const sound = errors.filter((error) => !ECHOES.has(error.keyword));
  const told = new Map<string, PlacedProblem>();
  for (const error of sound.length > 0 ? sound : errors) {
    const problem = explain(parsed, schema, error, find);
    const site = problem.path.join('/');
    if (!told.has(site)) told.set(site, problem);
  }
  return [...told.values()].map((problem) =>
    faultAt(locate(parsed, problem.path, problem.part), { ...problem, code: 'catalogue-schema' }),
  );
}

function explain(parsed: ParsedYaml, schema: string, error: ErrorObject, find: FindSchema): PlacedProblem {
  const path = fromPointer(error.instancePath);
  const describe = (at: YamlPath) => describeField(schema, at, find);
  if (error.keyword === 'required') {
    const name = String(error.params.missingProperty);
    return { ...missing(name, describe([...path, name])), path: [...path, name] };
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty);
    return { ...unknownName(name, namesAt(schema, path, find)), path: [...path, name], part: 'key' };
  }
  if (error.keyword === 'false schema') {
    return { ...notHere(path.at(-1) ?? ''), path, part: 'key' };
  }
  const problem = aboutValue(parsed, path, error);
  const meant = describe(path);
  return {
    ...problem,
    wayOut: meant === undefined ? problem.wayOut : `${meant} ${problem.wayOut}`.trim(),
    path,
  };
}

function missing(name: string, meant: string | undefined): Problem {
  return {
    code: 'missing-field',
    message: `Her mangler linjen ${shown(`${name}:`)}.`,
    wayOut: `${meant ?? ''} Tilføj linjen, rykket ind som de andre:${example(`${name}: …`)}`.trim(),
  };
}

function unknownName(name: string, names: readonly string[]): Problem {
  const near = nearestName(name, names);
  const list = names.length <= FEW && names.length > 0 ? ` Her kan stå ${joinWithOg(names)}.` : '';
  return {
    code: 'unknown-key',
    message: `Navnet ${shown(name)} kendes ikke her.`,
    wayOut: near
      ? `Mente du ${near}? Så ret navnet, og lad resten stå.`
      : `Slet linjen, eller sæt # foran.${list}`,
  };
}

function notHere(name: string): Problem {
  return {
    code: 'not-here',
    message: `Linjen ${shown(`${name}:`)} passer ikke sammen med resten.`,
    wayOut: `Slet linjen, eller ret det, den hører sammen med, for eksempel brug eller tillid.`,
  };
}

function aboutValue(parsed: ParsedYaml, path: YamlPath, error: ErrorObject): Problem {
  const written = readWritten(parsed, path);
  const { params } = error;
  const counted = Number(params.limit);
  const length = [...textOf(written.value)].length;
  switch (error.keyword) {
    case 'const':
      return notOneOf([params.allowedValue], written);
    case 'enum':
      return notOneOf(params.allowedValues as readonly unknown[], written);
    case 'type':
      return wrongKind(String([params.type].flat()[0]), written);
    case 'minLength':
      return value(`Teksten er på ${length} tegn. Der skal være mindst ${counted}.`, 'Skriv den ud.');
    case 'maxLength':
      return value(
        `Teksten er på ${length} tegn. Der er plads til ${counted}.`,
        `Kort den af med mindst ${length - counted} tegn.`,
      );
    case 'minimum':
      return value(`${shown(written.raw)} er for lidt. Det mindste er ${counted}.`, '');
    case 'maximum':
      return value(`${shown(written.raw)} er for meget. Det højeste er ${counted}.`, '');
    case 'minItems':
      return value(`Listen er for kort. Der skal stå mindst ${counted}.`, '');
    case 'maxItems':
      return value(`Listen er for lang. Der kan stå ${counted}.`, '');
    case 'uniqueItems':
      return value('Det samme står to gange på listen.', 'Slet den ene.');
    default:
      return value(`${shown(written.raw)} er ikke skrevet, som det skal være her.`, '');
  }
}

function value(message: string, wayOut: string): Problem {
  return { code: 'wrong-value', message, wayOut };
}
