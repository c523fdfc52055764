import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { keyText } from '../plain-data.ts';
import { faultAt, lineOf, placeAt, type SourceText } from '../source-text.ts';

/** The same name twice in one section, with the line where it stands first. */
export function duplicateKey(error: YAMLError, source: SourceText, document: Document.Parsed): Fault {
  const [offset] = error.pos;
  let name = '';
  let first = offset;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map((pair) => pair.key);
      const second = keys.find((key) => isScalar(key) && key.range?.[0] === offset);
      if (!second) return undefined;
      name = keyText(second);
      const original = keys.find((key) => keyText(key) === name);
      if (isScalar(original)) first = original.range?.[0] ?? offset;
      return visit.BREAK;
    },
  });
  return faultAt(placeAt(source, offset, name.length), {
    code: 'duplicate-key',
    message: `"${name}" står allerede i linje ${lineOf(source, first)}. Det kan kun stå ét sted.`,
    wayOut: 'Behold den linje, der er rigtig, og slet den anden.',
  });
}
