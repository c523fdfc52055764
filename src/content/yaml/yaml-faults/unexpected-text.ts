import type { Document, YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, lineOf, lineStart, placeAt, type SourceText } from '../source-text.ts';
import { bracketFault } from './bracket-faults.ts';
import { lineWithoutColon } from './line-without-colon.ts';
import { lastQuotedStart, textAfterQuote, unclosedQuote } from './quote-faults.ts';
import { example, quotedLine, splitLine } from './quoted-line.ts';
import { reservedSign } from './reserved-sign.ts';

/** Something more on a line that was already complete. How the answer begins tells what was meant. */
export function unexpectedText(error: YAMLError, source: SourceText, document: Document.Parsed): Fault {
  const [offset] = error.pos;
  const line = lineOf(source, offset);
  const opening = lastQuotedStart(document, source, offset);
  if (opening > 0 && lineOf(source, opening) < line && closesOn(opening, line, source)) {
    return unclosedQuote(document, source, offset);
  }
  const text = lineAt(source, line);
  const { key, rest } = splitLine(text);
  const start = lineStart(source, line) + text.trimEnd().length - rest.length;
  switch (rest[0]) {
    case '"':
    case "'":
      return textAfterQuote(offset, source);
    case '*':
    case '&':
    case '!':
    case '@':
      return reservedSign(start, source, /^\S*/.exec(rest)?.[0].length);
    case '|':
    case '>':
      return textAfterBlockSign(offset, key ?? 'eksempel', rest, source);
    case '-':
      return listOnSameLine(start, key ?? 'indsatser', rest, source);
    case '[':
    case '{':
      return error.message.includes('Unexpected ,')
        ? bracketFault(offset, source)
        : textAfterBracket(start, source);
    default:
      return lineWithoutColon(line, source);
  }
}

/** Whether the quoted text that begins at `opening` runs on to this line. */
function closesOn(opening: number, line: number, source: SourceText): boolean {
  const closing = source.text.indexOf(source.text[opening] ?? '"', opening + 1);
  return closing !== -1 && lineOf(source, closing) === line;
}

function textAfterBlockSign(offset: number, key: string, rest: string, source: SourceText): Fault {
  const sign = rest[0] ?? '|';
  return faultAt(placeAt(source, offset, rest.length), {
    code: 'text-after-block-sign',
    message: `Efter tegnet ${sign} skal teksten begynde på næste linje.`,
    wayOut: `Flyt teksten ned på en ny linje, rykket ind:${example(`${key}: ${sign}`, `  ${rest.slice(1).trim()}`)}`,
  });
}

function listOnSameLine(offset: number, key: string, rest: string, source: SourceText): Fault {
  return faultAt(placeAt(source, offset), {
    code: 'list-on-same-line',
    message: 'En liste skal begynde på linjen under navnet.',
    wayOut: `Flyt stregen ned på næste linje:${example(`${key}:`, `  ${rest.trim()}`)}`,
  });
}

function textAfterBracket(offset: number, source: SourceText): Fault {
  const line = lineAt(source, lineOf(source, offset));
  return faultAt(placeAt(source, offset), {
    code: 'text-after-bracket',
    message: 'Teksten begynder med en parentes, så den bliver læst som en liste.',
    wayOut: `Sæt anførselstegn om hele teksten:${example(quotedLine(line))}`,
  });
}
