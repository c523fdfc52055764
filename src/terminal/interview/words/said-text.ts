import type { Said } from '../../../interview/ask/said.ts';
import type { View } from '../view.ts';
import { helpText } from './help-text.ts';

const IN_DOUBT = 'Er du i tvivl ved et spørgsmål, så skriv hjælp og tryk Enter.';
const PART_NEEDED = 'Den del skal med. Kender du den ikke, så skriv tilbage, og svar "ved ikke" til tallet.';

/** What was told, in the words of a terminal; undefined where nothing is said of it. Complaints are told apart. */
export function saidText(
  said: Exclude<Said, { kind: 'complaint' }>,
  keyFor?: View['keyFor'],
): string | undefined {
  switch (said.kind) {
    case 'help':
      return helpText(said.question, said.commands, keyFor);
    case 'saved-where':
      return `Dine svar er gemt i ${said.file}. Skriv afslut, når du vil holde pause.`;
    case 'receipt':
      // A voice that says "saved" after each of sixty answers is only in the way; the welcome has said it once.
      return undefined;
    case 'note':
      if (said.code === 'welcome') return `${said.text}\n\n${IN_DOUBT}`;
      return said.code === 'part-needed' ? PART_NEEDED : said.text;
  }
}
