import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { faultAt, lineOf, placeAt, placeOfLine, type SourceText } from '../content/yaml/source-text.ts';
import { equalsSign } from '../content/yaml/yaml-faults/line-without-colon.ts';
import { missingSpace } from '../content/yaml/yaml-faults/missing-space.ts';
import type { Fault } from '../fault.ts';

const START = 'Begynd forfra med: brobygger start. Så laver programmet filen for jer.';

/** A fault when the file is sound YAML but does not consist of names with answers. */
export function notAnswersFault(document: Document.Parsed, source: SourceText): readonly Fault[] {
  const root = document.contents;
  if (isMap(root)) return [];
  if (root === null || (isScalar(root) && root.value === null)) {
    return [
      {
        code: 'empty-file',
        severity: 'error',
        message: 'Der står ingen svar i filen.',
        wayOut: START,
        place: { file: source.file },
      },
    ];
  }
  const line = lineOf(source, root.range[0]);
  if (isSeq(root)) {
    return [
      faultAt(placeAt(source, root.range[0]), {
        code: 'list-at-top',
        message: 'Filen begynder med en streg, så den bliver læst som en liste.',
        wayOut:
          'Slet stregen og mellemrummet forrest på hver linje, så linjen begynder med navnet, for eksempel: version: 1',
      }),
    ];
  }
  const slip = missingSpace(source, line) ?? equalsSign(line, source);
  if (slip) return [slip];
  return [
    faultAt(placeOfLine(source, line), {
      code: 'not-answers',
      message: 'Filen ligner ikke en svarfil. En svarfil består af linjer med et navn, et kolon og et svar.',
      wayOut: `Se efter, om det er den rigtige fil. ${START}`,
    }),
  ];
}
