import type { Municipality } from '../content/catalogue/registers.ts';

/** The entry of the register that the answer names, by name, formal name or alias, whatever the case and aa or å. */
export function findMunicipality(register: readonly Municipality[], name: string): Municipality | undefined {
  const wanted = fold(name);
  return register.find((entry) =>
    [entry.navn, entry.formelt_navn, ...entry.alias].some((candidate) => fold(candidate) === wanted),
  );
}

function fold(name: string): string {
  return name.trim().toLocaleLowerCase('da').replaceAll('aa', 'å').replace(/\s+/g, ' ');
}
