import { type Result, success } from '../../fault.ts';
import { commandIn, commandWord, withoutEscape } from './command-word.ts';
import { complaint } from './parse/complaint.ts';
import type { Prompt, Reply } from './prompt.ts';
import { refusePersonalNumber } from './refuse-personal-number.ts';

/**
 * What a typed text means as a reply: nothing but Enter, a command word, or a value.
 * Errors: `personal-number`, `nothing-typed` when Enter alone means nothing here, `command-out-of-place` between the
 * questions, and those of the prompt's own parse.
 */
export function typedReply(prompt: Prompt, text: string): Result<Reply> {
  if (text.trim() === '') {
    if (prompt.enter) return success({ kind: 'enter' });
    const skippable = prompt.commands.includes('skip');
    return complaint(
      'nothing-typed',
      'Der er ikke skrevet noget.',
      skippable ? 'Skriv et svar, eller skriv spring over.' : 'Skriv et svar.',
    );
  }
  const command = commandIn(text);
  if (command) return commandReply(prompt, { kind: 'command', command });
  const parsed = refusePersonalNumber(text) ?? prompt.parse(withoutEscape(text));
  return parsed.ok ? success({ kind: 'value', value: parsed.value }) : parsed;
}

type CommandReply = Extract<Reply, { kind: 'command' }>;

/** A command, if it can be used here; Ctrl+C and `afslut` always can. */
export function commandReply({ commands, onlyThese }: Prompt, reply: CommandReply): Result<Reply> {
  const { command } = reply;
  if (!onlyThese || command === 'stop' || commands.includes(command)) return success(reply);
  const words = commands.filter((other) => other !== 'stop').map(commandWord);
  return complaint(
    'command-out-of-place',
    `Ordet ${commandWord(command)} kan ikke bruges her.`,
    `Svar på det, der bliver spurgt om, eller skriv ${[...words, 'afslut'].join(' eller ')}.`,
  );
}
