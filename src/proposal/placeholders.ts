import type { MunicipalityView } from './model/municipality.ts';

/** The only names that catalogue texts may leave open; a test holds every text to them. */
export const PLACEHOLDERS = ['{kommunen}', '{udvalget}', '{rådet}', '{navn}', '{sted}'] as const;

type OpenName = (typeof PLACEHOLDERS)[number];

/** What a text says where it stands outside any municipality. */
export const GENERAL_NAMES: Readonly<Record<OpenName, string>> = {
  '{kommunen}': 'kommunen',
  '{udvalget}': 'udvalget',
  '{rådet}': 'kommunalbestyrelsen',
  '{navn}': 'kommunen',
  '{sted}': 'i kommunen',
};

/** Puts the local names into a text of the catalogue. */
export function fillPlaceholders(text: string, municipality: MunicipalityView): string {
  const names: Readonly<Record<OpenName, string>> = {
    '{kommunen}': 'kommunen',
    '{udvalget}': municipality.committee.known ? municipality.committee.name : 'udvalget',
    '{rådet}': municipality.council,
    '{navn}': municipality.name,
    '{sted}': municipality.place,
  };
  return fillOpenNames(text, names).replace(/^\p{Ll}/u, (first) =>
    text.startsWith('{') ? first.toLocaleUpperCase('da') : first,
  );
}

/** Fills every name in one go, so that what an answer says is never read as an open name itself. */
export function fillOpenNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{[^{}]*\}/g, (name) => names[name] ?? name);
}
