import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, lineOf, placeAt, type SourceText } from '../source-text.ts';
import { example, quotedLine } from './quoted-line.ts';

/** A text that begins with a character YAML keeps for itself: @ ` % & * ! ? */
export function reservedSign(offset: number, source: SourceText, length = 1): Fault {
  const line = lineAt(source, lineOf(source, offset));
  return faultAt(placeAt(source, offset, length), {
    code: 'reserved-start',
    message: `En tekst kan ikke begynde med tegnet ${source.text[offset]}, medmindre den står i anførselstegn.`,
    wayOut: `Sæt anførselstegn om hele teksten:${example(quotedLine(line))}`,
  });
}
