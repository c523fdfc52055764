import { stripVTControlCharacters } from 'node:util';

/** How many lines with something on them there are in what was typed or pasted before it was asked for. */
export function earlyLines(text: string): number {
  return stripVTControlCharacters(text)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '').length;
}

/** Said when a text of several lines was pasted into a question of one line, or something was typed ahead. */
export function earlyText(lines: number): string {
  const came = lines === 1 ? 'En linje kom' : `${lines} linjer kom`;
  return `${came} før det næste spørgsmål og er ikke brugt som svar. Hører det til svaret før, så skriv tilbage, og skriv det hele på én linje.`;
}
