import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, placeOfLine, type SourceText } from '../source-text.ts';
import { missingSpace } from './missing-space.ts';
import { example } from './quoted-line.ts';

const BLOCK_HEADER = /:\s+[|>][-+\d]*\s*$/;

/** A line that is neither a name with an answer nor part of the text above it. */
export function lineWithoutColon(line: number, source: SourceText): Fault {
  const glued = missingSpace(source, line);
  if (glued) return glued;
  const equals = equalsSign(line, source);
  if (equals) return equals;
  if (BLOCK_HEADER.test(previousLine(source, line))) {
    return faultAt(placeOfLine(source, line), {
      code: 'block-not-indented',
      message: 'Teksten skal være rykket ind, for at den hører til linjen over.',
      wayOut: 'Sæt to mellemrum mere foran hver linje i teksten, end der er foran linjen over.',
    });
  }
  return faultAt(placeOfLine(source, line), {
    code: 'line-without-colon',
    message: 'Linjen har ikke et navn og et kolon, så den hører ikke til noget svar.',
    wayOut:
      'Fortsætter den teksten ovenfor, så sæt to mellemrum mere foran den. Er den et nyt svar, så skriv et navn, et kolon og et mellemrum foran.',
  });
}

/** A fault when an equals sign stands where the colon should be. */
export function equalsSign(line: number, source: SourceText): Fault | undefined {
  const match = /^\s*([\p{L}\d_-]+)\s*=\s*(.*)$/u.exec(lineAt(source, line).trimEnd());
  if (!match) return undefined;
  return faultAt(placeOfLine(source, line), {
    code: 'equals-sign',
    message: 'Mellem navnet og svaret skal der stå et kolon og ikke et lighedstegn.',
    wayOut: `Ret linjen til:${example(`${match[1]}: ${match[2]}`)}`,
  });
}

function previousLine(source: SourceText, line: number): string {
  let above = line - 1;
  while (above > 0 && lineAt(source, above).trim() === '') above -= 1;
  return above > 0 ? lineAt(source, above) : '';
}
