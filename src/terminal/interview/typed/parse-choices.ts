import type { Choice } from '../../../content/catalogue/question.ts';
import { failure, type Result } from '../../../fault.ts';
import { checkChosen } from '../../../interview/ask/hear.ts';
import { inTerminalWords } from '../words/complaint-text.ts';
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
  const checked = checkChosen([...chosen], choices, most);
  return checked.ok ? checked : failure(...inTerminalWords(checked.faults, ['skip']));
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
