import { type Document, isMap, isScalar, visit } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { faultAt, placeAt, type SourceText } from '../source-text.ts';
import { example } from './quoted-line.ts';

/** "{vaerdi: 56,5}": inside braces the comma parts two answers, and half of the number is taken for a name. */
export function commasInBraces(document: Document.Parsed, source: SourceText): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      if (!isMap(map) || map.flow !== true) return;
      map.items.forEach((pair, index) => {
        const before = map.items[index - 1];
        const { key } = pair;
        if (!before || !isScalar(key) || !isScalar(before.value) || !isScalar(before.key)) return;
        const isRest =
          typeof key.value === 'number' &&
          (pair.value === null || (isScalar(pair.value) && pair.value.value === null));
        const start = before.value.range?.[0];
        const end = key.range?.[1];
        if (!isRest || typeof before.value.value !== 'number' || start === undefined || end === undefined)
          return;
        const written = source.text.slice(start, end);
        if (!/^\d+,\d+$/.test(written)) return;
        faults.push(
          faultAt(placeAt(source, start, written.length), {
            code: 'decimal-comma',
            message: `${written} bliver læst som to ting, fordi kommaet her skiller svarene fra hinanden.`,
            wayOut: `Skriv punktum i stedet for komma:${example(`${String(before.key.value)}: ${written.replace(',', '.')}`)}`,
          }),
        );
      });
    },
  });
  return faults;
}
