import type { Municipality } from '../../../content/catalogue/registers.ts';
import { foldName, nearestName } from '../../../danish/nearest-name.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

/**
 * The name as in the register, from the name, the formal name or an alias, however it is spelt.
 * Error: `municipality-unknown`, with the nearest name if one is near.
 */
export function parseMunicipality(text: string, municipalities: readonly Municipality[]): Result<string> {
  const typed = text.trim().replace(/(?<=\S)\s+kommune$/i, '');
  const wanted = foldName(typed);
  const found = municipalities.find((municipality) =>
    namesOf(municipality).some((name) => foldName(name) === wanted),
  );
  if (found) return success(found.navn);
  const near =
    nearestName(
      typed,
      municipalities.map(({ navn }) => navn),
    ) ?? nearestName(typed, municipalities.flatMap(namesOf));
  const meant = municipalities.find((municipality) => near && namesOf(municipality).includes(near));
  return complaint(
    'municipality-unknown',
    'Den kommune findes ikke på listen over de 98 kommuner.',
    meant ? `Mente du ${meant.navn}? Så skriv det.` : 'Skriv kommunens navn, for eksempel Randers.',
  );
}

function namesOf({ navn, formelt_navn, alias }: Municipality): readonly string[] {
  return [navn, formelt_navn, ...alias];
}
