import { foldName } from '../../../danish/nearest-name.ts';
import { commandMeant } from '../../../interview/ask/hear.ts';
import type { Command } from '../../../interview/ask/reply.ts';

/** What a person is told to type. What else means the same is known to all faces (hear.ts). */
const WORD: Readonly<Record<Command, string>> = {
  back: 'tilbage',
  help: 'hjælp',
  skip: 'spring over',
  unknown: 'ved ikke',
  overview: 'oversigt',
  save: 'gem',
  stop: 'afslut',
};

const BY_WORD: ReadonlyMap<string, Command> = new Map(
  Object.entries(WORD).map(([command, word]): [string, Command] => [foldName(word), command as Command]),
);

/** How to answer with a word that is a command. */
export const ESCAPE_TIP = 'Er selve svaret et af de ord, så skriv en omvendt skråstreg foran: \\tilbage.';

/** The word a person is told to type for each command. */
export function commandWord(command: Command): string {
  return WORD[command];
}

/** The command in what was typed, if it is nothing but a command. */
export function commandIn(text: string): Command | undefined {
  const typed = text.trim();
  if (typed === '?') return 'help';
  return typed.startsWith('\\') ? undefined : wordOrMeant(typed);
}

/** One of our words, or what people write in its place: "aner det ikke", "skip", "help". */
function wordOrMeant(typed: string): Command | undefined {
  return BY_WORD.get(foldName(typed)) ?? commandMeant(typed);
}

/** The text without the \ that says "this is an answer and not a command": "\tilbage". */
export function withoutEscape(text: string): string {
  const typed = text.trimStart();
  return typed.startsWith('\\') && wordOrMeant(typed.slice(1)) ? typed.slice(1) : text;
}
