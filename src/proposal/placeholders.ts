import type { MunicipalityView } from './proposal.ts';

/** The only names that catalogue texts may leave open; a test holds every text to them. */
export const PLACEHOLDERS = ['{kommunen}', '{udvalget}', '{rådet}', '{navn}', '{sted}'] as const;

/** Puts the local names into a text of the catalogue. */
export function fillPlaceholders(text: string, municipality: MunicipalityView): string {
  return text
    .replaceAll('{kommunen}', 'kommunen')
    .replaceAll('{udvalget}', municipality.committee.known ? municipality.committee.name : 'udvalget')
    .replaceAll('{rådet}', municipality.council)
    .replaceAll('{navn}', municipality.name)
    .replaceAll('{sted}', municipality.place)
    .replace(/^\p{Ll}/u, (first) => (/^\{/.test(text) ? first.toLocaleUpperCase('da') : first));
}
