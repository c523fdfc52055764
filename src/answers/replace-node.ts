import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { hasOddIndent } from '../content/yaml/character-faults.ts';
import { keyText } from '../content/yaml/plain-data.ts';

/** Texts longer than this, and all with line breaks, stand as a block of their own below the name. */
const LONGEST_ON_LINE = 80;

/**
 * A node for the value, as like the one before it as can be: comments, kind of quotation marks, and the comments of
 * lines inside a figure or a list that are still there.
 */
export function replaceNode(document: Document, before: Node | null, value: unknown): Node {
  if (isMap(before) && isPlainObject(value)) return updateMap(document, before, value);
  if (isSeq(before) && Array.isArray(value)) return updateSeq(document, before, value);
  const node = createNode(document, value);
  const remarks = [before?.commentBefore, before?.comment];
  if (!isScalar(node) && isScalar(before)) {
    // Behind its lines the remark would stand nearer the next answer than the name it was written to.
    node.commentBefore = remarks.filter(Boolean).join('\n') || null;
  } else {
    if (before?.commentBefore) node.commentBefore = before.commentBefore;
    if (before?.comment) node.comment = before.comment;
  }
  if (before?.spaceBefore) node.spaceBefore = true;
  if (isScalar(node) && typeof node.value === 'string') node.type = typeFor(node.value, before);
  return node;
}

/** The points of a series stand one a line: "- { periode: 2. kvartal 2026, vaerdi: 412 }". */
function createNode(document: Document, value: unknown): Node {
  const node = document.createNode(cleaned(value)) as Node;
  visit(node, {
    Seq: (_key, { items }) => {
      for (const item of items) if (isMap(item)) item.flow = true;
    },
  });
  return node;
}

function updateMap(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  // A series would make one line of hundreds of characters of what was written between braces.
  if (map.flow && Object.values(value).some((item) => Array.isArray(item) && item.some(isPlainObject)))
    map.flow = false;
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyText(pair.key)));
  for (const [name, item] of Object.entries(value)) {
    const pair = map.items.find((candidate) => keyText(candidate.key) === name);
    if (pair) pair.value = replaceNode(document, pair.value as Node | null, item);
    else map.items.push(new Pair(document.createNode(name), replaceNode(document, null, item)));
  }
  return map;
}

/** Items that were there before keep their node, and so their comment. */
function updateSeq(document: Document, seq: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const before = seq.items;
  if (value.some(isPlainObject)) {
    seq.items = (createNode(document, value) as YAMLSeq).items;
    return seq;
  }
  seq.items = value.map(
    (item) =>
      before.find((node) => isScalar(node) && node.value === item) ?? replaceNode(document, null, item),
  );
  return seq;
}

function typeFor(text: string, before: Node | null): Scalar.Type {
  if (text.includes('\n') || text.length > LONGEST_ON_LINE) {
    // As lines of their own, those that begin with a space from Word would be refused when the file is read again, and of
    // nothing but blanks the first would be lost (yaml 2.9.1).
    return hasOddIndent(text) || text.trim() === '' ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  }
  const quoted = isScalar(before) && (before.type === 'QUOTE_SINGLE' || before.type === 'QUOTE_DOUBLE');
  return quoted ? (before.type as Scalar.Type) : Scalar.PLAIN;
}

/** Without what a reader could not see or a file could not hold: control characters and halves of characters. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
      .replace(/\p{Cs}/gu, '\uFFFD');
  }
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleaned(item)]));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
