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

/** Every font that is shipped has these, so they are never the one that is missing. */
const ALWAYS_SHOWN = /^[\u0020-\u00FF\u2013\u2014\u2018-\u201E\u2026\u2039\u203A\u20AC]$/;

/** The longest piece of what stands beside it decides; where that piece is there several times, the character itself does. */
function characterAt({ before, after }: UnshownPlace, text: string): string | undefined {
  const [start, end] = [before.replace(/\s/g, ''), after.replace(/\s/g, '')];
  for (let length = Math.min(start.length, lettersQuoted); length >= fewestLetters; length -= 1) {
    const found = missingAmong(
      placesOf(start.slice(-length), text).map((at) => [...text.slice(at + length, at + length + 2)][0]),
    );
    if (found !== undefined) return found;
  }
  for (let length = Math.min(end.length, lettersQuoted); length >= fewestLetters; length -= 1) {
    const found = missingAmong(
      placesOf(end.slice(0, length), text).map((at) => [...text.slice(Math.max(0, at - 2), at)].at(-1)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function placesOf(piece: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

function missingAmong(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((one) => one !== undefined && !ALWAYS_SHOWN.test(one));
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
