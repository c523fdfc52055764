import { DIAGNOSIS } from './diagnosis.ts';
import { findingsOf, type PrivacyDetector } from './finding.ts';

/** "ansat hos Jensens Køkken", "job i Netto", "arbejder på Havnens Værft"; and any firm by its form. */
const EMPLOYER =
  /(?<=(?:ansat|arbejder|arbejdede|arbejdet|job|fleksjob|skånejob|praktik|stilling|jobbet|fyret|medarbejder|kollega)[ \u00A0](?:hos|i|på|ved|fra)[ \u00A0])(?!(?:[\p{Lu}][\p{Ll}-]+[ \u00A0])Kommune)(?!(?:I|Danmark|Det|Den|De)(?!\p{L}))\p{Lu}[\p{L}\d&'-]+(?:[ \u00A0]\p{Lu}[\p{L}\d&'-]+){0,3}|(?<![\p{L}\d])\p{Lu}[\p{L}&'-]+(?:[ \u00A0]\p{Lu}[\p{L}&'-]+){0,3}[ \u00A0](?:A\/S|ApS|I\/S|IVS|A\.m\.b\.a\.?)/gu;

/** A workplace by name together with an illness or impairment by name: the colleagues know who it is. */
export const employerWithDiagnosis: PrivacyDetector = (text) =>
  DIAGNOSIS.test(text)
    ? findingsOf(text, EMPLOYER, {
        kind: 'employer-with-diagnosis',
        what: 'navnet på en arbejdsplads sammen med en diagnose eller et handicap',
        generalise: 'Skriv slags i stedet for navn: "et supermarked", "et værksted", "en skole".',
      })
    : [];
