import { ENTER } from './pty-terminal.ts';

const CLEAR_LINE = '\u0015';

/** What a person types, by what stands on the screen since the last blank line. First match counts. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/Tryk Enter for at (?:bruge|springe over)/, ENTER],
  [/Hvilken kommune skriver I til/, `Randers${ENTER}`],
  [/mailadresse/, `kirsten@eksempel.dk${ENTER}`],
  [/telefonnummer/, `12 34 56 78${ENTER}`],
  [/kun står et punktum/, `Mange venter længe på hjælpemidler.${ENTER}Det kan gøres bedre.${ENTER}.${ENTER}`],
  [/Hvilken periode/, `2. kvartal 2026${ENTER}`],
  [/Slå det op her|Skriv først tallet/, `12${ENTER}`],
  [/Hvornår skal målet være nået/, `31/12-2029${ENTER}`],
  [/Skriv en dato/, `3. februar 2027${ENTER}`],
  [/Skriv et tal\./, `50${ENTER}`],
  [/./, `noget, vi har talt om${ENTER}`],
];

/** The keys for whatever is on the screen now. */
export function keysFor(screen: string): string {
  if (/vælge\.\s*$/.test(screen)) {
    const menu = screen.slice(screen.lastIndexOf('Dit svar:'));
    const crosses = menu.slice(menu.lastIndexOf('Sæt et kryds'));
    return crosses.includes('[x]') ? `færdig${ENTER}` : ENTER;
  }
  const least = /Tallet skal være fra ([\d.]+) til[^\n]*\s*$/.exec(screen)?.[1];
  if (least) return CLEAR_LINE + least + ENTER;
  const block = screen.slice(screen.lastIndexOf('\n\n'));
  return TYPED.find(([pattern]) => pattern.test(block))?.[1] ?? '';
}
