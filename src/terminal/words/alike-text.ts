import { isAbsolute } from 'node:path';
import type { AlikePieces } from '../../application/making/alike-pieces.ts';

/** Pairs named one by one; more would not be read. */
const MOST_PAIRS = 3;

/** What to say when debate pieces are the same letter: which, how much, and what makes them differ. Empty when none are. */
export function alikeText(alike: readonly AlikePieces[], shown: (path: string) => string): string {
  if (alike.length === 0) return '';
  const lines = alike
    .slice(0, MOST_PAIRS)
    .map(
      ({ one, other, shared, sentences }) =>
        `${one} og ${isAbsolute(other) ? shown(other) : other}: ${shared} af ${sentences} sætninger er ens.`,
    );
  const more = alike.length > MOST_PAIRS ? [`Og ${alike.length - MOST_PAIRS} par til.`] : [];
  return [
    'Disse debatindlæg ligner hinanden så meget, at en redaktør vil kalde dem det samme brev:',
    ...lines,
    ...more,
    'Skriv jeres egen anledning, jeres eget eksempel og jeres egen pointe under debat i svar.yaml.',
    '',
  ].join('\n');
}
