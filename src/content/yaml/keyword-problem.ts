import { joinWithEller } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import type { Problem } from './source-text.ts';
import { shown, textOf, type Written } from './written.ts';
import { example, inQuotes } from './yaml-faults/quoted-line.ts';

const TYPES: Readonly<Record<string, string>> = {
  array: 'en liste med en streg foran hvert svar',
  object: 'et afsnit med navne og svar',
  string: 'en tekst. Er det et tal, så sæt anførselstegn om',
  integer: 'et helt tal',
  number: 'et tal',
};

/** A value that is not one of the few that may stand there. */
export function notOneOf(allowed: readonly unknown[], written: Written): Problem {
  const words = allowed.map(String);
  const near = nearestName(textOf(written.value), words) ?? (words.length === 1 ? words[0] : undefined);
  return {
    code: 'unknown-choice',
    message: `${shown(written.raw)} kan ikke bruges her.`,
    wayOut: `${near === undefined ? '' : `Ret linjen til:${example(`${written.key}: ${near}`)}\n`}Der kan stå ${joinWithEller(words)}.`,
  };
}

/** A value of another kind than the one that belongs there. `type` is a word of JSON Schema. */
export function wrongKind(type: string, written: Written): Problem {
  if (type === 'boolean') {
    const no = /^(nej|no|n|falsk|false)$/i.test(textOf(written.value));
    return {
      code: 'not-true-or-false',
      message: `${shown(written.raw)} kan ikke bruges her.`,
      wayOut: `Skriv true for ja og false for nej:${example(`${written.key}: ${no ? 'false' : 'true'}`)}`,
    };
  }
  if (type === 'string' && textOf(written.value) !== '') {
    return {
      code: 'wrong-kind',
      message: `${shown(written.raw)} bliver ikke læst som tekst.`,
      wayOut: `Sæt anførselstegn om:${example(`${/^\d+$/.test(written.key) ? '-' : `${written.key}:`} ${inQuotes(written.raw)}`)}`,
    };
  }
  return {
    code: 'wrong-kind',
    message: `${shown(written.raw)} kan ikke bruges her.`,
    wayOut: `Her skal stå ${TYPES[type] ?? 'et andet svar'}.`,
  };
}
