import type { Fault } from '../../../fault.ts';
import { faultAt, lineAt, lineStart, placeAt, type SourceText } from '../source-text.ts';
import { example } from './quoted-line.ts';

/** A name, a colon, and then the answer with no space between. Addresses (https://…) are left alone. */
const GLUED = /^(\s*(?:- +)?)([\p{L}\d_-]+):(?=[^\s:/])(.*)$/u;

/** A fault when the space after the colon is missing on this line. */
export function missingSpace(source: SourceText, line: number): Fault | undefined {
  const match = GLUED.exec(lineAt(source, line).trimEnd());
  if (!match) return undefined;
  const [, before = '', key = '', rest = ''] = match;
  return faultAt(placeAt(source, lineStart(source, line) + before.length + key.length), {
    code: 'missing-space',
    message: 'Der mangler et mellemrum efter kolonet.',
    wayOut: `Skriv et mellemrum mellem kolonet og svaret:${example(`${key}: ${rest.length > 60 ? `${rest.slice(0, 60)} …` : rest}`)}`,
  });
}
