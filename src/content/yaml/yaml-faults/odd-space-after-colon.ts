import { type Document, isScalar, visit } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { faultAt, placeAt, type SourceText } from '../source-text.ts';

/** A name, a colon, and a space that YAML takes for a letter. */
const AFTER_COLON = /(^|\n[ \t]*)([a-z][\w-]*):([\u00A0\u2000-\u200A\u202F\u3000])/gu;

/**
 * A space after a colon that only looks like an ordinary one: name and answer are then one text, and what the library says
 * of it points elsewhere. Only where a text begins or a line of it does; a colon inside a sentence is left alone.
 */
export function oddSpacesAfterColon(document: Document.Parsed, source: SourceText): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      for (const match of source.text.slice(start, end).matchAll(AFTER_COLON)) {
        const offset = start + match.index + (match[1] ?? '').length + (match[2] ?? '').length + 1;
        faults.push(
          faultAt(placeAt(source, offset), {
            code: 'odd-space',
            message: `Efter ${match[2]}: står et særligt mellemrum. Det ser almindeligt ud, men er et andet tegn.`,
            wayOut: 'Slet mellemrummet efter kolonet, og skriv det igen med mellemrumstasten.',
          }),
        );
      }
    },
  });
  return faults;
}
