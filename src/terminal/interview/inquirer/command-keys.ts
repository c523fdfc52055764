import type { Command } from '../../../interview/ask/reply.ts';

/**
 * The same key for a command on every question. Function keys, because they never stand in an answer and screen readers
 * use them only together with a key of their own. F7, F10 and F11 are left to the Windows console and the terminal.
 */
const KEYS: Readonly<Record<Command, string>> = {
  help: 'F1',
  back: 'F2',
  skip: 'F3',
  unknown: 'F4',
  overview: 'F5',
  save: 'F6',
  stop: 'F8',
};

const BY_NAME: ReadonlyMap<string, Command> = new Map(
  Object.entries(KEYS).map(([command, key]): [string, Command] => [key.toLowerCase(), command as Command]),
);

/** The key as it stands on the keyboard: "F1". */
export function keyFor(command: Command): string {
  return KEYS[command];
}

/** The command of a key as node:readline names it: "f1". */
export function commandOfKey(name: string | undefined): Command | undefined {
  return name === undefined ? undefined : BY_NAME.get(name);
}
