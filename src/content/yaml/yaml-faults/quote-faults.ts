import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, lineOf, placeAt, type SourceText } from '../source-text.ts';
import { example, inQuotes, quotedLine, splitLine } from './quoted-line.ts';

const QUOTE = /["']/;

/** A quotation mark without its partner. The library points at the end of the file; the volunteer needs the beginning. */
export function unclosedQuote(document: Document.Parsed, source: SourceText, end: number): Fault {
  const opening = lastQuotedStart(document, source, end);
  const line = lineAt(source, lineOf(source, opening));
  return faultAt(placeAt(source, opening), {
    code: 'unclosed-quote',
    message: 'Anførselstegnet her bliver ikke lukket på samme linje.',
    wayOut: `Sæt et anførselstegn mere, der hvor teksten slutter:${example(quotedLine(line))}`,
  });
}

/** Where the last quoted text before an offset begins. */
export function lastQuotedStart(document: Document.Parsed, source: SourceText, before: number): number {
  let start = 0;
  visit(document, {
    Scalar(_, node) {
      const from = node.range?.[0] ?? 0;
      if (isScalar(node) && QUOTE.test(source.text[from] ?? '') && from < before)
        start = Math.max(start, from);
    },
  });
  return start;
}

/** Text after the closing quotation mark, as when there are quotation marks inside the text. */
export function textAfterQuote(offset: number, source: SourceText): Fault {
  const line = lineAt(source, lineOf(source, offset));
  const { key, rest } = splitLine(line);
  // With a quotation mark at both ends they were meant to go round it all; otherwise they belong to the text.
  const inner = rest.endsWith(rest[0] ?? '"') ? rest.slice(1, -1) : rest;
  const fixed = `${key === undefined ? '' : `${key}: `}${inQuotes(inner)}`;
  return faultAt(placeAt(source, offset, line.trimEnd().length), {
    code: 'text-after-quote',
    message: 'Teksten slutter ved anførselstegnet lige før, men her står der mere.',
    wayOut: `Sæt anførselstegn om hele teksten, enkelte hvis der er dobbelte inde i den:${example(fixed)}`,
  });
}

/** A backslash between double quotation marks, most often in the name of a folder. */
export function escapeFault(error: YAMLError, source: SourceText): Fault {
  const line = lineAt(source, lineOf(source, error.pos[0]));
  const { key, rest } = splitLine(line);
  const inner = rest.replace(/^"/, '').replace(/"$/, '');
  const fixed = `${key === undefined ? '' : `${key}: `}'${inner.replaceAll("'", "''")}'`;
  return faultAt(placeAt(source, error.pos[0], 2), {
    code: 'backslash',
    message: 'Tegnet \\ har en særlig betydning mellem dobbelte anførselstegn.',
    wayOut: `Brug enkelte anførselstegn om teksten:${example(fixed)}`,
  });
}
