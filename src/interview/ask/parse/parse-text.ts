import { looksLikeEmail } from '../../../content/catalogue/formats.ts';
import type { Question } from '../../../content/catalogue/question.ts';
import { looksLikeColour } from '../../../content/colour/readable-shade.ts';
import { formatNumber } from '../../../danish/number.ts';
import { type Result, success } from '../../../fault.ts';
import { complaint } from './complaint.ts';

const FEWEST_DIGITS = 8;

/**
 * Free text, kept as it is typed but for blank ends and characters that cannot be seen. `longest` counts characters.
 *
 * Errors: `text-empty`, `text-too-long`, `text-yes-or-no`, `email-unreadable`, `phone-unreadable`,
 * `colour-unreadable`.
 */
export function parseText(text: string, longest: number, format?: Question['format']): Result<string> {
  const value = cleanText(text);
  const length = [...value].length;
  if (length === 0) return complaint('text-empty', 'Der er ikke skrevet noget.', 'Skriv et svar.');
  if (length > longest) {
    return complaint(
      'text-too-long',
      `Teksten er på ${formatNumber(length)} tegn, og der er plads til ${formatNumber(longest)}.`,
      'Skriv den lidt kortere.',
    );
  }
  if (/^(?:ja|nej)$/i.test(value)) {
    return complaint(
      'text-yes-or-no',
      'Her skal der stå andet end ja eller nej.',
      'Skriv svaret, som det skal stå i papirerne.',
    );
  }
  if (format === 'email' && !looksLikeEmail(value)) {
    return complaint(
      'email-unreadable',
      'Det ligner ikke en mailadresse.',
      'Skriv den for eksempel dh-randers@eksempel.dk.',
    );
  }
  if (format === 'telefon' && !looksLikePhone(value)) {
    return complaint(
      'phone-unreadable',
      'Det ligner ikke et telefonnummer.',
      'Skriv otte cifre, for eksempel 12 34 56 78.',
    );
  }
  if (format === 'farve') {
    // The sign before the code is easily left out, and hard to find on some keyboards.
    const colour = value.startsWith('#') ? value : `#${value}`;
    if (looksLikeColour(colour)) return success(colour);
    return complaint(
      'colour-unreadable',
      'Det ligner ikke koden for en farve.',
      'Skriv # og seks tegn, der er cifre eller bogstaver fra a til f, for eksempel #7a1f3d.',
    );
  }
  return success(value);
}

/** A text as it is kept, and as its characters are counted. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}|[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\t ]+$/gm, '')
    .trim();
}

function looksLikePhone(text: string): boolean {
  return /^\+?[\d\s()./-]+$/.test(text) && (text.match(/\d/g) ?? []).length >= FEWEST_DIGITS;
}
