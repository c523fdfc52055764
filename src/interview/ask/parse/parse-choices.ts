import type { Choice } from '../../../content/catalogue/question.ts';
import { numberInWords } from '../../../danish/number.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';
import { parseChoice } from './parse-choice.ts';

const ONLY_NUMBERS = /^\d{1,3}\.?(?:(?:\s*[,;]\s*|\s+og\s+|\s+)\d{1,3}\.?)*$/i;

/**
 * Several choices: "1, 3", "1 og 3", or their texts with a semicolon or comma between. Returned in the order of the
 * list, each once, so that every view gives the same answer.
 *
 * Errors: those of parseChoice, `choices-none`, `choices-too-many`.
 */
export function parseChoices(
  text: string,
  choices: readonly Choice[],
  most?: number,
): Result<readonly string[]> {
  const chosen = new Set<string>();
  for (const part of split(text.trim(), choices)) {
    const parsed = parseChoice(part, choices);
    if (!parsed.ok) return parsed;
    chosen.add(parsed.value);
  }
  return checkChosen([...chosen], choices, most);
}

/** The chosen values in the order of the list, if there is one at least and not too many. */
export function checkChosen(
  chosen: readonly string[],
  choices: readonly Choice[],
  most = choices.length,
): Result<readonly string[]> {
  if (chosen.length === 0) {
    return complaint(
      'choices-none',
      'Der er ikke valgt noget.',
      'Skriv et eller flere numre, for eksempel 1, 3. Eller skriv spring over.',
    );
  }
  if (chosen.length > most) {
    return complaint(
      'choices-too-many',
      `Du har valgt ${numberInWords(chosen.length)}.`,
      `Vælg højst ${numberInWords(most)}.`,
    );
  }
  return success(choices.map((choice) => choice.vaerdi).filter((value) => chosen.includes(value)));
}

function split(text: string, choices: readonly Choice[]): readonly string[] {
  if (ONLY_NUMBERS.test(text)) return text.match(/\d+/g) ?? [];
  // The text of a choice may itself hold a comma.
  if (parseChoice(text, choices).ok) return [text];
  const separator = text.includes(';') ? ';' : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
