import { textToEdit } from '../../../interview/ask/drafts.ts';
import type { WritingPrompt } from '../view.ts';
import { complaintText } from '../words/complaint-text.ts';
import { type LinesTaken, lineCount } from './long-text.ts';

/**
 * Opens what is written so far in the person's editor; with nothing written, the answer there is. The text comes back
 * as lines to go on from, and is confirmed like any other. Where no editor opens, the lines stay as they are.
 */
export async function editLines(prompt: WritingPrompt, lines: readonly string[]): Promise<LinesTaken> {
  const edited = await prompt.edit?.(textToEdit(prompt, lines));
  if (!edited)
    return { kind: 'more', lines, said: 'Her kan der ikke åbnes et skriveprogram. Skriv linje for linje.' };
  if (!edited.ok) return { kind: 'more', lines, said: complaintText(edited.faults) };
  const after = edited.value.trim() === '' ? [] : edited.value.split('\n');
  const said =
    after.length === 0
      ? 'Teksten er tom. Skriv den her, eller skriv redigér igen.'
      : `Teksten er hentet, ${lineCount(after)}. Skriv et punktum alene på en linje for at bruge den, eller skriv videre.`;
  return { kind: 'more', lines: after, said };
}
