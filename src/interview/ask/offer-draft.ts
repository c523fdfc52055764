import { askChoiceOf } from './ask-choice-of.ts';
import { lineCount } from './long-text.ts';
import type { DraftStore } from './long-text-tools.ts';
import type { View } from './view.ts';

/**
 * Offers the draft of a long text that was stopped before it was confirmed. Gives the lines to go on from: none when
 * there is no draft, or when the person would rather begin afresh. Undefined when stopped; the draft is then kept.
 */
export async function offerDraft(
  view: View,
  drafts: DraftStore,
  questionId: string,
  question: string,
): Promise<readonly string[] | undefined> {
  const lines = await drafts.read(questionId);
  if (lines.length === 0) return lines;
  view.say(
    `${question}\nDu var i gang med at svare. Din kladde er her endnu, ${lineCount(lines)}:\n${lines.join('\n')}`,
  );
  const choice = await askChoiceOf(view, 'Hvad vil du gøre med kladden?', [
    { vaerdi: 'videre', tekst: 'Skriv videre på den, eller brug den, som den er' },
    { vaerdi: 'forfra', tekst: 'Smid den ud' },
  ]);
  if (choice === undefined) return undefined;
  if (choice === 'videre') return lines;
  await drafts.keep(questionId, []);
  return [];
}
