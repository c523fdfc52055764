import type { Problem } from '../../content/yaml/source-text.ts';
import { shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { formatNumber } from '../../danish/number.ts';

export interface NumberRule {
  readonly whole?: boolean;
  readonly least?: number;
  readonly most?: number;
  /** What to do when there is no number to write, as a sentence with a space before it. */
  readonly otherwise?: string;
}

const WITH_WORDS = /^(?:ca\.?|cirka|omkring|godt|knap)?\s*(\d[\d., ]*?)\s*(?:%|pct\.?|procent|[\p{L}. ]+)$/iu;
/** Nothing longer is a number with a word or two beside it, and the pattern is slow on long texts. */
const LONGEST_WITH_WORDS = 60;
const COMMA = /^\d{1,3}(?:[. ]?\d{3})*,\d+$/;
const WEEKS = /^(?:ca\.?|cirka|omkring)?\s*(\d{1,3})\s*uger?\.?$/iu;
const DAYS_IN_WEEK = 7;
const GROUPED = /^\d{1,3}(?:[. \u00A0]\d{3})+$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Why what stands where a number should is not one, or not the right kind. */
export function numberProblem(written: Written, rule: NumberRule): Problem | undefined {
  const { value } = written;
  if (typeof value === 'number' && Number.isFinite(value)) return sizeProblem(value, rule);
  const text = typeof value === 'string' ? value.trim() : '';
  const suggest = (number: string) => example(`${written.key}: ${number}`);
  if (COMMA.test(text)) {
    return {
      code: 'decimal-comma',
      message: `${shown(text)} bliver læst som tekst, fordi der er komma i tallet.`,
      wayOut: `Brug punktum i stedet for komma:${suggest(toYamlNumber(text))}`,
    };
  }
  if (GROUPED.test(text)) {
    return {
      code: 'thousands-separator',
      message: `${shown(text)} bliver læst som tekst, fordi der er punktum eller mellemrum inde i tallet.`,
      wayOut: `Skriv alle cifrene ud i ét:${suggest(toYamlNumber(text))}`,
    };
  }
  if (PLAIN.test(text)) {
    return {
      code: 'number-in-quotes',
      message: 'Tallet står i anførselstegn, så det bliver læst som tekst.',
      wayOut: `Slet anførselstegnene:${suggest(text)}`,
    };
  }
  const weeks = WEEKS.exec(text)?.[1];
  if (weeks !== undefined) {
    const days = String(Number(weeks) * DAYS_IN_WEEK);
    return {
      code: 'number-with-words',
      message: `${shown(text)} er ${days} dage, og her kan kun stå et tal.`,
      wayOut: `Skriv antallet af dage, hvis det er dage, der spørges om:${suggest(days)}`,
    };
  }
  const bare = text.length <= LONGEST_WITH_WORDS ? WITH_WORDS.exec(text)?.[1] : undefined;
  if (bare) {
    return {
      code: 'number-with-words',
      message: `Her må kun stå et tal, men der står ${shown(text)}.`,
      wayOut: `Skriv tallet alene:${suggest(toYamlNumber(bare))}`,
    };
  }
  return {
    code: 'not-a-number',
    message: text === '' ? 'Her skal stå et tal.' : `Her skal stå et tal, men der står ${shown(text)}.`,
    wayOut: `Skriv tallet med cifre.${rule.otherwise ?? ''}`,
  };
}

function sizeProblem(value: number, rule: NumberRule): Problem | undefined {
  const { least = 0, most = Number.POSITIVE_INFINITY, otherwise = '' } = rule;
  if (value < least || value > most) {
    return {
      code: 'number-out-of-range',
      message: `Tallet ${formatNumber(value)} er for ${value < least ? 'lille' : 'stort'}.`,
      wayOut:
        most === Number.POSITIVE_INFINITY
          ? `Skriv et tal på mindst ${formatNumber(least)}.${otherwise}`
          : `Skriv et tal mellem ${formatNumber(least)} og ${formatNumber(most)}.${otherwise}`,
    };
  }
  if (rule.whole && !Number.isInteger(value)) {
    return {
      code: 'not-whole',
      message: `Her skal stå et helt tal, men der står ${formatNumber(value)}.`,
      wayOut: `Rund af til et helt tal. Tusinder skrives uden punktum: 1500 og ikke 1.500.${otherwise}`,
    };
  }
  return undefined;
}

/** A number as Danes write it, as YAML reads it: "1.234,5" → "1234.5". */
function toYamlNumber(text: string): string {
  const digits = text.trim().replace(/[ \u00A0]/g, '');
  if (digits.includes(',')) return digits.replaceAll('.', '').replace(',', '.');
  return /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(/\.$/, '');
}
