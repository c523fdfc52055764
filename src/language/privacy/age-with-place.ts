import { findingsOf, type PrivacyDetector } from './finding.ts';

/** An age to the year: "47-årig", "er 47 år", "på 47 år", "en mand på 47". Not "i 12 år", which is how long. */
const AGE =
  /(?<![\d.,])\d{2}[- ]årige?n?(?!\p{L})|(?<=(?:er|var|på|blev|fyldt|fylder|alder)[ \u00A0])\d{2}[ \u00A0]år(?!\p{L})|(?<=(?:mand|kvinde|medlem|borger|dreng|pige|far|mor)[ \u00A0]på[ \u00A0])\d{2}(?!\d|[.,]\d|[ \u00A0]år)/giu;
/** Groups by age, as in the name of a law or a scheme: "de 18-29-årige", "over 30 år". */
const GROUP_BEFORE = /(?:\d\s?[-–]\s?|\b(?:over|under|mellem|fra|til|og|de|fyldte?)\s)$/iu;
/** A place or a workplace with a name: "i Randers", "på Havnens Værft", "hos Jensens Køkken". */
const NAMED_PLACE =
  /(?<!\p{L})(?:i|på|fra|ved|hos|nær)[ \u00A0](?:byen[ \u00A0]|landsbyen[ \u00A0]|firmaet[ \u00A0])?(?!(?:I|Det|Den|De|Danmark|Norden|Europa)(?!\p{L}))\p{Lu}\p{Ll}{2,}/u;

/** An exact age together with a named place or workplace: in a small town that is one person. */
export const ageWithPlace: PrivacyDetector = (text) => {
  if (!NAMED_PLACE.test(text)) return [];
  return findingsOf(
    text,
    AGE,
    {
      kind: 'age-with-place',
      what: 'en præcis alder sammen med et sted',
      generalise: 'Skriv alderen rundt, "i halvtredserne", eller lad stedets navn ude.',
    },
    (match) => !GROUP_BEFORE.test(text.slice(Math.max(0, match.index - 10), match.index)),
  );
};
