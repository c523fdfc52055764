import { type Document, isAlias, isScalar, type Node, type Pair, visit } from 'yaml';
import type { Fault } from '../../fault.ts';
import { controlCharacter, hasControl } from './character-faults.ts';
import { faultAt, placeAt, type SourceText } from './source-text.ts';
import { reservedSign } from './yaml-faults/reserved-sign.ts';

/** No question lies deeper than this; a file that does is broken or made to do harm. */
const DEEPEST = 12;

/**
 * What YAML allows and an answers file does not: characters that steer a terminal, written as "\e", references (& and *), tags (!), names that are not plain words, and
 * endless nesting. Nearly always it is a text that happens to begin with such a character.
 */
export function forbiddenNodeFaults(document: Document.Parsed, source: SourceText): readonly Fault[] {
  const directive = /^%.*$/m.exec(source.text);
  if (document.directives.yaml.explicit && directive) {
    return [reservedSign(directive.index, source)];
  }
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, pair) {
      const fault = oddKey(pair, source);
      if (fault) faults.push(fault);
      return fault ? visit.SKIP : undefined;
    },
    Node(_, node, path) {
      const fault = path.length > 2 * DEEPEST ? tooDeep(node, source) : oddNode(node, source);
      if (fault) faults.push(fault);
      return fault ? visit.SKIP : undefined;
    },
  });
  return faults;
}

function oddKey({ key, value }: Pair<unknown, unknown>, source: SourceText): Fault | undefined {
  if (isScalar(key) && key.value !== null) return undefined;
  const range = (key as Node | null)?.range ?? (value as Node | null)?.range;
  return faultAt(placeAt(source, range?.[0] ?? 0), {
    code: 'missing-name',
    message: 'Her mangler navnet foran kolonet.',
    wayOut: 'Skriv navnet på svaret foran kolonet, eller slet linjen.',
  });
}

function tooDeep(node: Node, source: SourceText): Fault {
  return faultAt(placeAt(source, node.range?.[0] ?? 0), {
    code: 'too-deep',
    message: 'Her står så mange parenteser eller trin inden i hinanden, at filen ikke kan være rigtig.',
    wayOut: 'Slet de overflødige parenteser eller mellemrum.',
  });
}

function oddNode(node: Node, source: SourceText): Fault | undefined {
  const isOdd = isScalar(node) && typeof node.value === 'string' && hasControl(node.value);
  return isOdd ? controlCharacter(source, node.range?.[0] ?? 0) : reservedStart(node, source);
}

function reservedStart(node: Node, source: SourceText): Fault | undefined {
  const anchor = 'anchor' in node && node.anchor !== undefined;
  const sign = isAlias(node) ? '*' : anchor ? '&' : node.tag ? '!' : undefined;
  if (!sign || !node.range) return undefined;
  // The range of a node begins after its anchor or tag, so the character is looked for to the left of it.
  let offset = isAlias(node) ? node.range[0] : source.text.lastIndexOf(sign, node.range[0]);
  while (source.text[offset - 1] === sign) offset -= 1;
  return reservedSign(offset, source, /^\S*/.exec(source.text.slice(offset))?.[0].length);
}
