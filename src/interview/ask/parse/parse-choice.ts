import type { Choice } from '../../../content/catalogue/question.ts';
import { foldName, nearestName, onlyOneNamed } from '../../../danish/nearest-name.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

const SHORT_FORMS: Readonly<Record<string, string>> = { j: 'ja', n: 'nej', y: 'ja', yes: 'ja', no: 'nej' };

/**
 * One of the choices, by its text or its `vaerdi`; capitals and the spelling of æ, ø and å do not matter, and the beginning
 * of the text of exactly one choice will do. Returns its `vaerdi`.
 *
 * Error: `choice-unknown` (with the nearest choice, if one is near).
 */
export function parseChoice(text: string, choices: readonly Choice[]): Result<string> {
  const wanted = SHORT_FORMS[foldName(text)] ?? text;
  const byValue = choices.find(({ vaerdi }) => foldName(vaerdi) === foldName(wanted));
  const named = onlyOneNamed(
    wanted,
    choices.map(({ tekst }) => [tekst]),
  );
  const chosen = byValue ?? (named === undefined ? undefined : choices[named]);
  return chosen ? success(chosen.vaerdi) : unknownChoice(text, choices);
}

/** What is on no list, with the nearest that is. */
export function unknownChoice(text = '', choices: readonly Choice[] = []): Result<never> {
  const near = nearestName(
    text,
    choices.map(({ tekst }) => tekst),
  );
  return complaint(
    'choice-unknown',
    'Det står ikke på listen.',
    `${near ? `Mente du "${near}"? ` : ''}Vælg et af svarene på listen.`,
  );
}
