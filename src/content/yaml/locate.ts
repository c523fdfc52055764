import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../../fault.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { keyText } from './plain-data.ts';
import { placeAt } from './source-text.ts';

/** Where a value stands: the names down to it, and for an item of a list its number from 0. */
export type YamlPath = readonly string[];

/** An instance path as ajv writes it, "/tal/fleksjob/vaerdi", as names. */
export function fromPointer(pointer: string): YamlPath {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The id of a question, "tal.fleksjob", as names. */
export function fromQuestionId(id: string): YamlPath {
  return id.split('.');
}

/**
 * Where the value at this path is in the file: its value, or its name. What is not there is shown at the nearest
 * section above it that is; at last only the file is left.
 */
export function locate(parsed: ParsedYaml, path: YamlPath, part: 'key' | 'value' = 'value'): Place {
  const { node, pair, depth } = walk(parsed, path);
  const key = pair && isScalar(pair.key) ? pair.key : undefined;
  const wanted = depth === path.length && part === 'value' && hasText(node) ? node : (key ?? node);
  if (depth === 0 || !wanted?.range) return { file: parsed.file };
  const [start, end] = wanted.range;
  return placeAt(parsed, start, isMap(wanted) || isSeq(wanted) ? 1 : end - start);
}

/** The node at this path, if the file has one. */
export function nodeAt(parsed: ParsedYaml, path: YamlPath): Node | undefined {
  const { node, depth } = walk(parsed, path);
  return depth === path.length ? node : undefined;
}

interface Walk {
  readonly node: Node | undefined;
  readonly pair: Pair | undefined;
  readonly depth: number;
}

function walk(parsed: ParsedYaml, path: YamlPath): Walk {
  let node: Node | undefined = parsed.document.contents ?? undefined;
  let pair: Pair | undefined;
  let depth = 0;
  for (const name of path) {
    const next: { pair?: Pair | undefined; node?: Node } | undefined = step(node, name);
    if (!next) break;
    pair = next.pair;
    node = next.node;
    depth += 1;
  }
  return { node, pair, depth };
}

function step(node: Node | undefined, name: string): { pair?: Pair; node?: Node } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item.key) === name);
    return pair && withNode(pair);
  }
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return item === undefined ? undefined : { node: item as Node };
  }
  return undefined;
}

function withNode(pair: Pair): { pair: Pair; node?: Node } {
  return pair.value ? { pair, node: pair.value as Node } : { pair };
}

/** An empty value has a place in the file, but nothing to point at. */
function hasText(node: Node | undefined): boolean {
  return node?.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}
