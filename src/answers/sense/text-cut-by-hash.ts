import { isScalar, visit } from 'yaml';
import { faultAt, lineAt, lineOf, placeAt } from '../../content/yaml/source-text.ts';
import { example, inQuotes, splitLine } from '../../content/yaml/yaml-faults/quoted-line.ts';
import type { Fault } from '../../fault.ts';
import type { SenseRule } from './sense-context.ts';

/**
 * "#1" and "#budget" look like part of the text, but YAML reads no further. A remark has a space after its #. Looked for only where a
 * text ends: a file may be a single line with thousands of them.
 */
const CUT = /[ \t]*(#[^\s#][^\n]*)/y;

/** Words that are lost because a # without a space after it begins a remark. */
export const textCutByHash: SenseRule = ({ parsed }) => {
  const faults: Fault[] = [];
  visit(parsed.document, {
    Scalar(key, node) {
      const end = node.range?.[1];
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || end === undefined) return;
      CUT.lastIndex = end;
      const found = CUT.exec(parsed.text);
      const lost = found?.[1];
      if (found === null || lost === undefined) return;
      const line = lineAt(parsed, lineOf(parsed, end));
      const { key: name, rest } = splitLine(line);
      faults.push(
        faultAt(
          placeAt(parsed, end + found[0].length - lost.length, lost.trimEnd().length),
          {
            code: 'text-cut-by-hash',
            message: 'Resten af linjen bliver ikke læst, fordi tegnet # begynder en bemærkning.',
            wayOut: `Hører det med til svaret, så sæt anførselstegn om det hele:${example(`${name === undefined ? '- ' : `${name}: `}${inQuotes(rest)}`)}\nEr det en bemærkning, så skriv et mellemrum efter #.`,
          },
          'warning',
        ),
      );
    },
  });
  return faults;
};
