import { type Result, success } from '../fault.ts';
import { commandIn, withoutEscape } from './command-word.ts';
import { complaint } from './parse/complaint.ts';
import type { Prompt, Reply } from './prompt.ts';

/**
 * What a typed text means as a reply: nothing but Enter, a command word, or a value.
 * Errors: `nothing-typed` when Enter alone means nothing here, and those of the prompt's own parse.
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
  if (command) return success({ kind: 'command', command });
  const parsed = prompt.parse(withoutEscape(text));
  return parsed.ok ? success({ kind: 'value', value: parsed.value }) : parsed;
}
