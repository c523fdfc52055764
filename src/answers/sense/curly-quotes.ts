import { isScalar, visit } from 'yaml';
import { faultAt, placeAt } from '../../content/yaml/source-text.ts';
import { example, inQuotes } from '../../content/yaml/yaml-faults/quoted-line.ts';
import type { Fault } from '../../fault.ts';
import type { SenseRule } from './sense-context.ts';

/** What Word makes of the marks one types, round a whole text. Marks of a quotation inside it, and » «, are let be. */
const ROUND_IT_ALL = /^[“”„]([^“”„]+)[“”„]$/u;

/** Curly quotation marks round a whole answer, where straight ones were meant: they are printed with it. */
export const curlyQuotes: SenseRule = ({ parsed }) => {
  const faults: Fault[] = [];
  visit(parsed.document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const inner = ROUND_IT_ALL.exec(node.value.trim())?.[1];
      const range = node.range;
      if (inner === undefined || !range) return;
      faults.push(
        faultAt(
          placeAt(parsed, range[0], range[1] - range[0]),
          {
            code: 'curly-quotes',
            message: 'De krøllede anførselstegn bliver læst som en del af svaret og kommer med på tryk.',
            wayOut: `Brug lige anførselstegn, eller lad dem være:${example(inQuotes(inner))}`,
          },
          'warning',
        ),
      );
    },
  });
  return faults;
};
