import { printableLines } from '../../../danish/printable.ts';
import type { Place } from '../../../interview/ask/prompt.ts';
import type { TerminalPrompt } from '../view.ts';

/**
 * The prompt with nothing in it that steers a terminal: suggestions come from answers, and questions from a catalogue, and
 * neither need be written by a friend.
 */
export function printablePrompt(prompt: TerminalPrompt): TerminalPrompt {
  const { place, hint, offer } = prompt;
  const shown = {
    text: printableLines(prompt.text),
    ...(hint === undefined ? {} : { hint: printableLines(hint) }),
    ...(offer === undefined ? {} : { offer: { ...offer, label: printableLines(offer.label) } }),
    ...(place === undefined ? {} : { place: printablePlace(place) }),
  };
  if (prompt.kind !== 'choice' && prompt.kind !== 'choices') return { ...prompt, ...shown };
  const choices = prompt.choices.map((choice) => ({ ...choice, tekst: printableLines(choice.tekst) }));
  return { ...prompt, ...shown, choices };
}

function printablePlace(place: Place): Place {
  if (!place.section) return place;
  const { titel, indledning } = place.section;
  const section = { ...place.section, titel: printableLines(titel), indledning: printableLines(indledning) };
  return { ...place, section };
}
