import type { LineCounter } from 'yaml';
import { maskPersonalNumbers } from '../../danish/personal-number.ts';
import { printable } from '../../danish/printable.ts';
import type { Fault, Place } from '../../fault.ts';
import type { FaultCode } from '../../fault-code.ts';

/** A file as text, with what is needed to point into it. Offsets count UTF-16 units from 0. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineCounter: LineCounter;
}

/** The place of a stretch of text. The caret never runs past its line; a CPR number in the excerpt is masked. */
export function placeAt(source: SourceText, offset: number, length = 1): Place {
  const { line, col } = source.lineCounter.linePos(Math.min(offset, source.text.length));
  const full = lineAt(source, line);
  // At the end of the file the library points below the last line, where there is nothing to see.
  if (line > 1 && full === '' && offset >= source.text.length) return placeOfLine(source, line - 1);
  return {
    file: source.file,
    line,
    column: col,
    length: Math.max(1, Math.min(length, full.length - col + 1)),
    excerpt: printable(maskPersonalNumbers(full)),
  };
}

/** The place of a whole line, without its indentation. Lines count from 1. */
export function placeOfLine(source: SourceText, line: number): Place {
  const text = lineAt(source, line).trimEnd();
  const indent = indentOf(text);
  return placeAt(source, lineStart(source, line) + indent, text.length - indent);
}

export function lineAt(source: SourceText, line: number): string {
  const start = lineStart(source, line);
  const end = source.text.indexOf('\n', start);
  return source.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/** Offset of the first character of a line. */
export function lineStart(source: SourceText, line: number): number {
  return source.lineCounter.lineStarts[line - 1] ?? source.text.length;
}

export function lineOf(source: SourceText, offset: number): number {
  return source.lineCounter.linePos(offset).line;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What is wrong, before it is known where. Message and way out are Danish. */
export interface Problem {
  readonly code: FaultCode;
  readonly message: string;
  readonly wayOut: string;
}

/**
 * A problem with its place. Messages quote what the volunteer wrote, so here, at the one door out, CPR numbers are
 * masked and control characters taken away.
 */
export function faultAt(
  place: Place,
  { code, message, wayOut }: Problem,
  severity: Fault['severity'] = 'error',
): Fault {
  return { code, severity, message: safe(message), wayOut: safe(wayOut), place };
}

function safe(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(maskPersonalNumbers(line)))
    .join('\n');
}
