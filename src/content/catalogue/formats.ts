import { isIsoDate } from '../../danish/date.ts';

/** The formats that our schemas may name. They are ours, so that no further package is needed. */
export const formats: Readonly<Record<string, { type: 'string'; validate: (text: string) => boolean }>> = {
  date: { type: 'string', validate: isIsoDate },
  regex: { type: 'string', validate: isPattern },
  email: { type: 'string', validate: looksLikeEmail },
  uri: { type: 'string', validate: (text) => URL.canParse(text) },
};

/** A regular expression, as the rules of the checklist read it. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== null;
  } catch {
    return false;
  }
}

/** One @ with something on both sides and a dot after it. Linear on purpose: answers are hostile text. */
export function looksLikeEmail(text: string): boolean {
  const at = text.indexOf('@');
  const dot = text.lastIndexOf('.');
  return at > 0 && at === text.lastIndexOf('@') && dot > at + 1 && dot < text.length - 1 && !/\s/.test(text);
}
