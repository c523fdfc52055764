import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, lineOf, placeAt, type SourceText } from '../source-text.ts';
import { example, quotedLine, splitLine } from './quoted-line.ts';

/** A [ or { that is never closed: most often a text that begins with a bracket, or a forgotten end of a list. */
export function unclosedBracket(offset: number, source: SourceText): Fault {
  const opening = Math.max(
    source.text.lastIndexOf('[', offset - 1),
    source.text.lastIndexOf('{', offset - 1),
  );
  const line = lineAt(source, lineOf(source, Math.max(opening, 0)));
  const closing = source.text[opening] === '{' ? '}' : ']';
  const perhapsText =
    splitLine(line).key === undefined
      ? ''
      : ` Er det en almindelig tekst, så sæt anførselstegn om den:${example(quotedLine(line))}`;
  return faultAt(placeAt(source, Math.max(opening, 0)), {
    code: 'unclosed-bracket',
    message: `Parentesen ${source.text[opening] ?? '['} bliver ikke lukket.`,
    wayOut: `Sæt ${closing} der, hvor listen slutter.${perhapsText}`,
  });
}

/** Something inside brackets that does not belong there. */
export function bracketFault(offset: number, source: SourceText): Fault {
  if (offset >= source.text.trimEnd().length) return unclosedBracket(offset, source);
  return faultAt(placeAt(source, offset), {
    code: 'bracket-list',
    message: 'Listen i parentesen kan ikke læses.',
    wayOut: `Skriv listen med en streg for hvert svar, og slet parenteserne:${example('- første svar', '- andet svar')}`,
  });
}
