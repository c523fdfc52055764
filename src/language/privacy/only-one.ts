import { findingsOf, type PrivacyDetector } from './finding.ts';

/** "den eneste blinde på skolen", "den eneste i byen med skånejob". "Den eneste løsning" is no person. */
const SHAPE =
  /(?<!\p{L})(?:den|som|byens|skolens|kommunens|øens|sognets|virksomhedens|vores)[ \u00A0]eneste(?:[ \u00A0](?!(?:vej|løsning|mulighed|måde|grund|gang|hjælp|ting|forskel|ordning|adgang|chance|betingelse|støtte|barriere)\p{Ll}*(?!\p{L}))\p{Ll}+)?[ \u00A0](?:i|på|hos|med|blandt|ved)(?!\p{L})/giu;

/** Somebody who is the only one of a kind: no name is needed to know who. */
export const onlyOne: PrivacyDetector = (text) =>
  findingsOf(text, SHAPE, {
    kind: 'only-one',
    what: 'en, der er den eneste af sin slags',
    generalise: 'Skriv "et af vores medlemmer", eller lad det ude, der gør det til kun én.',
  });
