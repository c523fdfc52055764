import { looksLikeEmail } from '../../content/catalogue/formats.ts';
import type { Question } from '../../content/catalogue/question.ts';
import { looksLikeColour } from '../../content/colour/readable-shade.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { shown, textOf, type Written } from '../../content/yaml/written.ts';
import { example, inQuotes } from '../../content/yaml/yaml-faults/quoted-line.ts';

export interface TextRule {
  readonly longest?: number;
  readonly shortest?: number;
  readonly format?: Question['format'] | undefined;
  readonly otherwise?: string;
}

/** Why what stands where a text should is not one, or not one that fits. */
export function textProblem(written: Written, rule: TextRule): Problem | undefined {
  const { value, key, otherwise } = { ...written, otherwise: rule.otherwise ?? '' };
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return notText(written);
  if (Array.isArray(value)) {
    return {
      code: 'list-for-text',
      message: 'Her skal stå én tekst, men der står en liste.',
      wayOut: `Skriv det hele på én linje efter kolonet:${example(`${key}: ${value.map(textOf).join(', ')}`)}`,
    };
  }
  if (typeof value !== 'string') {
    return {
      code: 'section-for-text',
      message: 'Her skal stå en tekst, men linjerne under bliver læst som nye svar.',
      wayOut: `Er teksten på flere linjer, så skriv | efter kolonet, og ryk teksten ind:${example(`${key}: |`, '  Første linje', '  Anden linje')}`,
    };
  }
  const length = [...value].length;
  const { longest = Number.POSITIVE_INFINITY, shortest = 1 } = rule;
  if (length < shortest) {
    return {
      code: 'text-too-short',
      message: length === 0 ? 'Teksten er tom.' : `Teksten ${shown(value)} er for kort.`,
      wayOut: `Skriv svaret mellem anførselstegnene.${otherwise}`,
    };
  }
  if (length > longest) {
    return {
      code: 'text-too-long',
      message: `Teksten er på ${length} tegn. Der er plads til ${longest}.`,
      wayOut: `Kort den af med mindst ${length - longest} tegn.`,
    };
  }
  if (rule.format === 'email' && !looksLikeEmail(value)) {
    return {
      code: 'not-an-email',
      message: `${shown(value)} ligner ikke en mailadresse.`,
      wayOut: `Skriv adressen med ét @, et punktum efter det og ingen mellemrum, for eksempel: ${key}: dh-randers@eksempel.dk`,
    };
  }
  if (rule.format === 'farve' && !looksLikeColour(value)) {
    return {
      code: 'not-a-colour',
      message: `${shown(value)} er ikke en farve, som papirerne kan bruge.`,
      wayOut: `Skriv farvens kode med # og seks tegn, og sæt anførselstegn om:${example(`${key}: "#7a1f3d"`)}`,
    };
  }
  return undefined;
}

/** YAML reads some texts as numbers or as true and false; a phone number then loses its plus or its first zero. */
function notText(written: Written): Problem {
  const { raw, key, value } = written;
  const isTruth = typeof value === 'boolean';
  const loss = lossOf(raw, value);
  return {
    code: isTruth ? 'text-read-as-truth' : 'text-read-as-number',
    message: isTruth
      ? `Ordet ${raw} har en særlig betydning og bliver ikke læst som tekst.`
      : `${raw} bliver læst som et tal og ikke som tekst${loss}.`,
    wayOut: `Sæt anførselstegn om svaret:${example(`${key}: ${inQuotes(raw)}`)}`,
  };
}

function lossOf(raw: string, value: unknown): string {
  if (raw.startsWith('+')) return ', så plusset forsvinder';
  if (/^0\d/.test(raw)) return ', så nullet forrest forsvinder';
  return String(value) === raw || !Number.isFinite(value) ? '' : `, så det bliver til ${String(value)}`;
}
