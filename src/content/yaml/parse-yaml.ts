import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { characterFaults } from './character-faults.ts';
import { forbiddenNodeFaults } from './forbidden-nodes.ts';
import { limitedNames } from './limited-names.ts';
import type { SourceText } from './source-text.ts';
import { commasInBraces } from './yaml-faults/comma-in-braces.ts';
import { oddSpacesAfterColon } from './yaml-faults/odd-space-after-colon.ts';
import { yamlFaults } from './yaml-faults/yaml-faults.ts';

/** A file that is sound YAML, with what is needed to point into it. */
export interface ParsedYaml extends SourceText {
  readonly document: Document.Parsed;
}

/**
 * Reads YAML that people write by hand. Line ends of Windows and old Macs are understood. Every fault has its line,
 * column, the line itself and a way out, in Danish; the data itself is taken out with plainData.
 *
 * Errors: those of character-faults.ts, odd-space-after-colon.ts, comma-in-braces.ts, forbidden-nodes.ts and yaml-faults/.
 */
export function parseYaml(written: string, file: string): Result<ParsedYaml> {
  // Replaced one for one, so that columns stay right.
  const text = written.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: limitedNames() });
  const source: SourceText = { file, text, lineCounter };
  const faults = firstOf(
    () => characterFaults(source),
    () => oddSpacesAfterColon(document, source),
    () => commasInBraces(document, source),
    () => yamlFaults(document, source),
    () => forbiddenNodeFaults(document, source),
  );
  return faults.length > 0 ? failure(...faults) : success({ ...source, document });
}

/** Each look at the file presumes that the one before it found nothing. */
function firstOf(...looks: readonly (() => readonly Fault[])[]): readonly Fault[] {
  for (const look of looks) {
    const faults = look();
    if (faults.length > 0) return faults;
  }
  return [];
}
