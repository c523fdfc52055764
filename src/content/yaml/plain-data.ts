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
  const value = isScalar(node) ? node.value : null;
  // A Mac may write å as a and a ring: it is the same letter, and no list of ours has it so.
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** The key as it is written. */
export function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}
