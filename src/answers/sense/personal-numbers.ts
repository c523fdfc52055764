import { faultAt, placeAt } from '../../content/yaml/source-text.ts';
import { findPersonalNumbers, type PersonalNumberMatch } from '../../danish/personal-number.ts';
import type { SenseRule } from './sense-context.ts';

/** To show the line of each of thousands would take minutes. */
const MOST_TOLD = 100;

/**
 * Anything in the whole file, remarks included, that is shaped like a CPR number: nobody's belongs in an answers file. The
 * place is told; the number itself is masked in the excerpt and never printed.
 */
export const personalNumbers: SenseRule = ({ parsed }) =>
  few(findPersonalNumbers(parsed.text)).map(({ start, length, administrative }) =>
    faultAt(
      placeAt(parsed, start, length),
      {
        code: 'personal-number',
        message: 'Her står noget, der ligner et CPR-nummer. Vi viser det ikke.',
        wayOut:
          'Slet det. CPR-numre må ikke stå i filen, heller ikke i en bemærkning. Er det et andet tal, så skriv det med mellemrum mellem cifrene.',
      },
      administrative ? 'warning' : 'error',
    ),
  );

/** The first of each kind: a warning must not take the place of a fault that stops the papers. */
function few(found: readonly PersonalNumberMatch[]): readonly PersonalNumberMatch[] {
  return [false, true].flatMap((kind) =>
    found.filter(({ administrative }) => administrative === kind).slice(0, MOST_TOLD),
  );
}
