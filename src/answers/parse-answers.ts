import { type Document, isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Answers } from './answers.ts';
import { characterFaults } from './character-faults.ts';
import { decodeAnswers } from './decode-answers.ts';
import { forbiddenNodeFaults } from './forbidden-nodes.ts';
import { plainData } from './plain-data.ts';
import { notAnswersFault } from './root-fault.ts';
import type { SourceText } from './source-text.ts';
import { yamlFaults } from './yaml-faults/yaml-faults.ts';

/** An answers file that is sound YAML. Whether the answers make sense is for validate-answers.ts and sense/. */
export interface ParsedAnswers extends SourceText {
  readonly answers: Answers;
  readonly document: Document.Parsed;
}

/**
 * Reads svar.yaml. Bytes are preferred, as only they show a wrong encoding; text is taken as it is. Line ends of
 * Windows and old Macs are understood. Every fault has its line, column, the line itself and a way out, in Danish.
 *
 * Errors: those of decode-answers.ts, character-faults.ts, forbidden-nodes.ts and yaml-faults/, and `not-answers`.
 */
export function parseAnswers(input: string | Uint8Array, file: string): Result<ParsedAnswers> {
  const decoded = typeof input === 'string' ? success(input) : decodeAnswers(input, file);
  if (!decoded.ok) return decoded;
  // Replaced one for one, so that columns stay right.
  const text = decoded.value.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const source: SourceText = { file, text, lineCounter };
  const faults = firstOf(
    () => characterFaults(source),
    () => yamlFaults(document, source),
    () => forbiddenNodeFaults(document, source),
    () => notAnswersFault(document, source),
  );
  if (faults.length > 0) return failure(...faults);
  return success({ ...source, document, answers: plainData(rootMap(document)) as Answers });
}

/** Each look at the file presumes that the one before it found nothing. */
function firstOf(...looks: readonly (() => readonly Fault[])[]): readonly Fault[] {
  for (const look of looks) {
    const faults = look();
    if (faults.length > 0) return faults;
  }
  return [];
}

function rootMap(document: Document.Parsed): ParsedNode | null {
  return isMap(document.contents) ? document.contents : null;
}
