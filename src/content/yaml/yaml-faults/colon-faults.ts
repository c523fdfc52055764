import type { YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import {
  faultAt,
  indentOf,
  lineAt,
  lineOf,
  lineStart,
  placeAt,
  placeOfLine,
  type SourceText,
} from '../source-text.ts';
import { listMixed, tooFarIn } from './indent-faults.ts';
import { example, quotedLine, splitLine } from './quoted-line.ts';
import { reservedSign } from './reserved-sign.ts';

const NAMED = /^\s*[\p{L}\d_-]+:(\s|$)/u;

/** A second name where a text was meant: a colon inside the text, or the next line begun too far in. */
export function colonFault(error: YAMLError, source: SourceText): Fault {
  const line = lineOf(source, error.pos[0]);
  const text = lineAt(source, line);
  if (text.trimStart().startsWith('- ') && error.message.includes('sequence')) return listMixed(line, source);
  const { rest } = splitLine(text);
  const restStart = text.trimEnd().length - rest.length;
  if (rest.startsWith('? ')) return reservedSign(lineStart(source, line) + restStart, source);
  const colon = /:(\s|$)/.exec(rest);
  if (colon) return colonInText(lineStart(source, line) + restStart + colon.index, source);

  const below = nextLine(source, line);
  const belowText = lineAt(source, below);
  if (NAMED.test(belowText)) return tooFarIn(below, indentOf(text), source);
  return faultAt(placeOfLine(source, below), {
    code: 'colon-in-text',
    message: 'Teksten fylder flere linjer, og der er et kolon i den. Så bliver den læst som to svar.',
    wayOut: `Skriv | efter navnet, og lad hele teksten begynde på næste linje, rykket ind:${example(
      `${splitLine(text).key ?? 'eksempel'}: |`,
      `  ${rest}`,
      `  ${belowText.trim()}`,
    )}`,
  });
}

function colonInText(offset: number, source: SourceText): Fault {
  const line = lineAt(source, lineOf(source, offset));
  return faultAt(placeAt(source, offset), {
    code: 'colon-in-text',
    message: 'Der er et kolon inde i teksten, så resten bliver læst som et nyt svar.',
    wayOut: `Sæt anførselstegn om hele teksten:${example(quotedLine(line))}`,
  });
}

function nextLine(source: SourceText, line: number): number {
  const last = source.lineCounter.lineStarts.length;
  let below = line + 1;
  while (below < last && lineAt(source, below).trim() === '') below += 1;
  return below;
}
