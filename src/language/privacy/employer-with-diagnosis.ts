import { DIAGNOSIS } from './diagnosis.ts';
import type { WordDetector } from './finding.ts';
import { workplacesIn } from './workplace.ts';

/** A workplace by name, or one of the few of its kind, together with an illness or impairment: the colleagues know who it is. */
export const employerWithDiagnosis: WordDetector = (text, lexicon) =>
  DIAGNOSIS.test(text)
    ? workplacesIn(text, lexicon).map(({ start, length }) => ({
        kind: 'employer-with-diagnosis',
        what: 'en arbejdsplads sammen med en diagnose eller et handicap',
        generalise: 'Skriv slags i stedet for navn: "et supermarked", "et værksted", "en skole".',
        start,
        length,
      }))
    : [];
