import type { Choice } from '../../../content/catalogue/question.ts';
import { foldName, nearestName } from '../../../danish/nearest-name.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from '../../../interview/ask/parse/complaint.ts';

const SHORT_FORMS: Readonly<Record<string, string>> = { j: 'ja', n: 'nej', y: 'ja', yes: 'ja', no: 'nej' };

/**
 * One of the choices, by its number in the list or by its text; capitals and the spelling of æ, ø and å do not matter,
 * and the beginning of exactly one choice will do. Returns its `vaerdi`.
 *
 * Errors: `choice-out-of-range`, `choice-unknown` (with the nearest choice, if one is near).
 */
export function parseChoice(text: string, choices: readonly Choice[]): Result<string> {
  const typed = text.trim();
  const number = /^(\d{1,3})\.?$/.exec(typed)?.[1];
  const wanted = SHORT_FORMS[foldName(typed)] ?? foldName(typed);
  const chosen = number
    ? choices[Number(number) - 1]
    : (choices.find((choice) => matches(choice, wanted)) ?? onlyOneBeginningWith(wanted, choices));
  if (chosen) return success(chosen.vaerdi);
  if (number) {
    return complaint('choice-out-of-range', `Der er ikke noget nummer ${number} på listen.`, range(choices));
  }
  const near = nearestName(
    typed,
    choices.map((choice) => choice.tekst),
  );
  return complaint(
    'choice-unknown',
    'Det står ikke på listen.',
    near ? `Mente du "${near}"? ${range(choices)}` : range(choices),
  );
}

function matches(choice: Choice, folded: string): boolean {
  return foldName(choice.tekst) === folded || foldName(choice.vaerdi) === folded;
}

function onlyOneBeginningWith(folded: string, choices: readonly Choice[]): Choice | undefined {
  if (folded === '') return undefined;
  const [first, second] = choices.filter((choice) => foldName(choice.tekst).startsWith(folded));
  return second ? undefined : first;
}

function range(choices: readonly Choice[]): string {
  return `Skriv et tal fra 1 til ${choices.length}.`;
}
