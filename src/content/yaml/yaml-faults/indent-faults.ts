import type { YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { faultAt, indentOf, lineAt, lineOf, placeAt, placeOfLine, type SourceText } from '../source-text.ts';
import { example } from './quoted-line.ts';

export function tabFault(error: YAMLError, source: SourceText): Fault {
  return faultAt(placeAt(source, error.pos[0], error.pos[1] - error.pos[0]), {
    code: 'tab-indent',
    message: 'Linjen er rykket ind med tabulatortasten. Det kan programmet ikke læse.',
    wayOut: 'Slet afstanden forrest på linjen, og brug mellemrumstasten: to mellemrum for hvert trin.',
  });
}

/** A line that begins further to the left than the lines it belongs with, yet further in than the section. */
export function indentFault(error: YAMLError, source: SourceText): Fault {
  const line = lineOf(source, error.pos[0]);
  const text = lineAt(source, line);
  const above = lineAbove(source, line);
  const aboveText = lineAt(source, above);
  const dashAbove = aboveText.trimStart().startsWith('- ');
  if (dashAbove !== text.trimStart().startsWith('- ') && indentOf(text) <= indentOf(aboveText)) {
    return listMixed(line, source);
  }
  return faultAt(placeOfLine(source, line), {
    code: 'bad-indent',
    message: `Linjen begynder efter ${spaces(indentOf(text))}, men linjen over begynder efter ${spaces(indentOf(aboveText))}.`,
    wayOut:
      'Svar, der hører sammen, skal begynde lige under hinanden. Ret antallet af mellemrum forrest på linjen.',
  });
}

/** A name that begins further in than the answer above it, which has no room for more. */
export function tooFarIn(line: number, expected: number, source: SourceText): Fault {
  const extra = indentOf(lineAt(source, line)) - expected;
  return faultAt(placeOfLine(source, line), {
    code: 'bad-indent',
    message: `Linjen er rykket ${spaces(extra)} længere ind end linjen over.`,
    wayOut: `Slet ${spaces(extra)} forrest på linjen, så den begynder lige under linjen over.`,
  });
}

export function listMixed(line: number, source: SourceText): Fault {
  const dash = lineAt(source, line).trimStart().startsWith('- ');
  return faultAt(placeOfLine(source, line), {
    code: 'list-mixed',
    message: 'Her er linjer med streg og linjer med navn blandet i samme afsnit.',
    wayOut: dash
      ? `Ryk linjerne med streg to mellemrum længere ind, under det navn, de hører til:${example('indsatser:', '  - SCR-1')}`
      : 'Er linjen et nyt svar, så ryk den ud, så den begynder lige under det navn, listen hører til.',
  });
}

function spaces(count: number): string {
  return count === 0 ? 'ingen mellemrum' : `${count} mellemrum`;
}

function lineAbove(source: SourceText, line: number): number {
  let above = line - 1;
  while (above > 1 && /^\s*(#.*)?$/.test(lineAt(source, above))) above -= 1;
  return Math.max(above, 1);
}
