import type { Choice } from '../../../content/catalogue/question.ts';
import type { Result } from '../../../fault.ts';
import { success } from '../../../fault.ts';
import { complaint } from '../../../interview/ask/parse/complaint.ts';
import { parseChoice } from '../../../interview/ask/parse/parse-choice.ts';

const NUMBER = /^\s*(\d{1,3})\.?\s*$/;
const ONLY_NUMBERS = /^\d{1,3}\.?(?:(?:\s*[,;]\s*|\s+og\s+|\s+)\d{1,3}\.?)*$/i;

/** The number that a text is and nothing else; a list on a screen is numbered from 1. */
export function numberIn(text: string): number | undefined {
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * One of the choices by the number it has on the screen, or by its name as every face reads it. Returns its `vaerdi`.
 * Errors: `choice-out-of-range`, those of parseChoice.
 */
export function numberedChoice(text: string, choices: readonly Choice[]): Result<string> {
  const number = numberIn(text);
  if (number === undefined) return parseChoice(text, choices);
  const chosen = choices[number - 1];
  return chosen
    ? success(chosen.vaerdi)
    : complaint(
        'choice-out-of-range',
        `Der er ikke noget nummer ${number} på listen.`,
        'Vælg et af svarene på listen.',
      );
}

/**
 * Several choices as they are typed on a line: "1, 3", "1 og 3", or their names with a semicolon or comma between. How many
 * there may be, and in which order they count, is for the interview to say.
 * Errors: those of numberedChoice.
 */
export function numberedChoices(text: string, choices: readonly Choice[]): Result<readonly string[]> {
  const chosen: string[] = [];
  for (const part of partsOf(text.trim(), choices)) {
    const one = numberedChoice(part, choices);
    if (!one.ok) return one;
    if (!chosen.includes(one.value)) chosen.push(one.value);
  }
  return success(chosen);
}

function partsOf(text: string, choices: readonly Choice[]): readonly string[] {
  if (ONLY_NUMBERS.test(text)) return text.match(/\d+/g) ?? [];
  // The text of a choice may itself hold a comma.
  if (numberedChoice(text, choices).ok) return [text];
  const separator = text.includes(';') ? ';' : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
