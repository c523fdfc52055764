import { DIAGNOSIS } from './diagnosis.ts';
import type { PrivacyFinding, WordDetector } from './finding.ts';
import { withoutOverlaps } from './kinship.ts';
import { nearSentences } from './near-sentences.ts';

const ONE =
  /(?<!\p{L})(?:(?:en|et|den|vores|vort|det)\s(?:[\p{L}\d-]+\s){0,3}?(?:mand|kvinde|medlem|dreng|pige|borger|mor|far|person|bager|smed|lærer|landmand|elev|lærling|kørestolsbruger|ung)(?:en|n|met)?|han|hun)(?!\p{L})/iu;
const PLACE =
  /(?<=(?<!\p{L})(?:i|fra|på|nær|ved|uden for|omkring)\s(?:landsbyen\s|byen\s|øen\s)?)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?/gu;
const NO_PLACE =
  /^(?:Det|Den|De|Vi|I|Jeg|Han|Hun|Kommune|Folketinget|Christiansborg|Landsforeningen|Danske|Facebook|Statistikbanken|Januar|Mandag)(?!\p{L})|(?:udvalget|rådet|styrelsen|ministeriet|forening\p{Ll}*|forbund\p{Ll}*|centre?t?|kommunen?s?|politikken?|loven|posten|avisen?|bladet?|dagen?|universitet|skole|hus)$/iu;

/** One person with an impairment in a place so small that people know who: no name is needed. */
export const traitInSmallPlace: WordDetector = (text, lexicon) => {
  if (!DIAGNOSIS.test(text)) return [];
  const found = nearSentences(text).flatMap(({ start, text: stretch }): PrivacyFinding[] => {
    if (!DIAGNOSIS.test(stretch) || !ONE.test(stretch)) return [];
    return [...stretch.matchAll(PLACE)]
      .filter(({ 0: place, index }) => {
        const [first = '', second] = place.split(/[ -]/);
        if (lexicon.smallMunicipalities.has(place)) return true;
        if (NO_PLACE.test(place) || lexicon.givenNames.has(first) || lexicon.chains.has(first)) return false;
        if (/^\sKommune/u.test(stretch.slice(index + place.length))) return false;
        return !lexicon.largePlaces.has(place) && !(lexicon.largePlaces.has(first) && second !== undefined);
      })
      .map(({ 0: place, index }) => ({
        kind: 'trait-in-small-place',
        what: 'et handicap sammen med navnet på et lille sted',
        generalise: 'Skriv kommunen eller landsdelen i stedet for byen.',
        start: start + index,
        length: place.length,
      }));
  });
  return withoutOverlaps(found);
};
