import { foldName } from '../../../danish/nearest-name.ts';
import type { Prompt } from '../../../interview/ask/prompt.ts';
import { receipt } from '../typed/long-text.ts';

/** What is said of an answer, where it is not what was typed: the lines counted, the choices by name, the date in full. */
export function understood(prompt: Prompt, typed: string, value: unknown): string | undefined {
  switch (prompt.kind) {
    case 'lines':
      return receipt(prompt, String(value));
    case 'choices': {
      const chosen = prompt.choices.filter((choice) => (value as readonly string[]).includes(choice.vaerdi));
      return `Valgt: ${chosen.map(({ tekst }) => tekst).join('; ')}.`;
    }
    case 'choice': {
      const chosen = prompt.choices.find((choice) => choice.vaerdi === value)?.tekst ?? '';
      return foldName(chosen) === foldName(typed) ? undefined : `Valgt: ${chosen}.`;
    }
    case 'line': {
      const described = prompt.describe?.(value);
      return described === undefined || described === typed.trim() ? undefined : `Forstået: ${described}`;
    }
  }
}
