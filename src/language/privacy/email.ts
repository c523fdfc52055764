import { findingsOf, type PrivacyDetector } from './finding.ts';

/** Bounded, so that a long line without an @ is read once. */
const SHAPE =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu;

/** An e-mail address. */
export const email: PrivacyDetector = (text) =>
  findingsOf(text, SHAPE, {
    kind: 'email',
    what: 'en e-mailadresse',
    generalise: 'Slet adressen, eller skriv, hvor man kan spørge: "skriv til afdelingen".',
  });
