import { printable } from '../../danish/printable.ts';

const LONGEST = 160;

/** A text as one line that can be read aloud: cut where it is long, and told where there is none. */
export function excerpt(text: string, longest = LONGEST): string {
  const line = printable(text.replace(/\s+/g, ' ').trim());
  if (line === '') return '(slettet)';
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
