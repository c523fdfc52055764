import { findingsOf, type PrivacyDetector } from './finding.ts';

/** A street with a number: "Eksempelgade 12", "Gammel Skolevej 3 B". */
const SHAPE =
  /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}+[ \u00A0])?\p{Lu}(?:\p{Ll}+(?:vej|gade|allé|alle|stræde|vænget|vænge|pladsen|plads|torvet|torv|parken|boulevard|haven|bakken|toften|marken|stien)|\p{Ll}+[ \u00A0](?:Vej|Gade|Allé|Alle|Plads|Torv|Boulevard))[ \u00A0]\d{1,3}(?:[ \u00A0]?[A-Z](?!\p{L}))?(?!\d|[.,]\d|[ \u00A0]?(?:pct|procent|år|timer|meter|dage|uger))/gu;

/** The address where somebody lives or works. */
export const streetAddress: PrivacyDetector = (text) =>
  findingsOf(text, SHAPE, {
    kind: 'street-address',
    what: 'en adresse',
    generalise: 'Skriv kommunen eller landsdelen i stedet for vej og nummer.',
  });
