import type { Fault } from '../../fault.ts';
import { decodeEntities } from '../../papers/read/entities.ts';
import type { UnshownPlace } from './conform/reading/unshown-places.ts';

/** As few letters as this before or after it still tell one place from another. */
const fewestLetters = 3;
const lettersQuoted = 30;

/**
 * Names a character that no font of the machine has, by its place among what was painted. `html` is the page that was printed.
 * A box in its place would say nothing to anyone, and no archive takes it.
 */
export function unshownCharacter(place: UnshownPlace, html: string): Fault {
  const character = characterAt(place, lettersOf(html));
  const name = character === undefined ? 'Et tegn' : `Tegnet ${character} (${codeOf(character)})`;
  return {
    code: 'character-without-font',
    severity: 'error',
    message: `${name} findes ikke i nogen skrift på denne computer og ville blive en tom firkant. ${where(place)}`,
    wayOut: 'Skriv det med ord, eller slet det, og prøv igen.',
  };
}

function characterAt({ before, after }: UnshownPlace, text: string): string | undefined {
  const [start, end] = [before.replace(/\s/g, ''), after.replace(/\s/g, '')];
  for (let length = Math.min(start.length, lettersQuoted); length >= fewestLetters; length -= 1) {
    const found = text.indexOf(start.slice(-length));
    if (found >= 0) return [...text.slice(found + length)][0];
  }
  for (let length = Math.min(end.length, lettersQuoted); length >= fewestLetters; length -= 1) {
    const found = text.indexOf(end.slice(0, length));
    if (found > 0) return [...text.slice(0, found)].at(-1);
  }
  return undefined;
}

/** All that is read on the page, without the spaces at which its lines are broken. */
function lettersOf(html: string): string {
  const text = html.slice(html.indexOf('<body>')).replace(/<[^>]*>/g, '');
  return decodeEntities(text).replace(/\s/g, '');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function where({ before, after }: UnshownPlace): string {
  const words = before.trim();
  if (words !== '') return `Det står efter »${words.slice(-lettersQuoted).trim()}«.`;
  return after.trim() === '' ? '' : `Det står før »${after.trim().slice(0, lettersQuoted).trim()}«.`;
}
