import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/**
 * The document as plain data. Objects have no prototype, so that a key called `constructor` or `__proto__` is a key and
 * nothing else. Aliases and odd keys have been refused before (forbidden-nodes.ts).
 */
export function plainData(node: ParsedNode | null | undefined): unknown {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const object: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) object[keyText(pair.key)] = plainData(pair.value);
    return object;
  }
  if (isSeq<ParsedNode>(node)) return node.items.map((item) => plainData(item));
  return isScalar(node) ? node.value : null;
}

/** The key as it is written. */
export function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}
