import type { Fault } from '../../fault.ts';
import { faultAt, placeAt, type SourceText } from './source-text.ts';

/**
 * Spaces that look like ordinary ones, at the beginning of a line: they come along when text is copied from Word. A line begins
 * where YAML says so: U+2028 and U+2029, which end one for JavaScript, are signs of the text.
 */
const ODD_INDENT = /(?<![^\n\r])[ \t]*([\u00A0\u2000-\u200B\u202F\u3000]+)/g;
const ODD_BEGINNING = new RegExp(ODD_INDENT.source);
const CONTROL = /\p{Cc}/gu;
const ALLOWED_CONTROL = new Set(['\t', '\n', '\r', '\u0085']);
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})(?= |$)/m;

/** Faults that can be seen without knowing YAML: characters that do not show, and two versions mixed in one file. */
export function characterFaults(source: SourceText): readonly Fault[] {
  const { text } = source;
  const conflict = CONFLICT.exec(text);
  if (conflict) return [mergeConflict(source, conflict.index)];
  const control = firstControl(text);
  if (control) return [controlCharacter(source, control.index)];
  return [...text.matchAll(ODD_INDENT)].map((match) => {
    const odd = match[1] ?? '';
    return oddSpace(source, match.index + match[0].length - odd.length, odd.length);
  });
}

function mergeConflict(source: SourceText, offset: number): Fault {
  return faultAt(placeAt(source, offset, 7), {
    code: 'merge-conflict',
    message: 'Her er to udgaver af filen blandet sammen.',
    wayOut:
      'Behold de linjer, der er rigtige, og slet de andre. Slet også linjerne med <<<<<<<, ======= og >>>>>>>.',
  });
}

/** Whether a line of a text begins with a space that only looks like an ordinary one. */
export function hasOddIndent(text: string): boolean {
  return ODD_BEGINNING.test(text);
}

/** Whether a text holds a character that does not show and is not a tab or the end of a line. */
export function hasControl(text: string): boolean {
  return firstControl(text) !== undefined;
}

function firstControl(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(CONTROL)].find((match) => !ALLOWED_CONTROL.has(match[0]));
}

export function controlCharacter(source: SourceText, offset: number): Fault {
  return faultAt(placeAt(source, offset), {
    code: 'control-character',
    message: 'Her står et usynligt tegn, som ikke hører til i en tekst.',
    wayOut: 'Slet ordet, hvor tegnet sidder, og skriv det igen.',
  });
}

function oddSpace(source: SourceText, offset: number, length: number): Fault {
  return faultAt(placeAt(source, offset, length), {
    code: 'odd-space',
    message: 'Linjen begynder med et særligt mellemrum. Det ser almindeligt ud, men er et andet tegn.',
    wayOut: 'Slet mellemrummene forrest på linjen, og skriv dem igen med mellemrumstasten.',
  });
}
