import type { AnswersStore } from '../answers/answers-store.ts';
import { carryOver } from '../answers/carry-over.ts';
import type { Transition } from '../content/catalogue/transition.ts';

/**
 * Carries an older svar.yaml over to the questionnaire of today, and gives what the person is to be told; undefined
 * when nothing was done. A file that cannot be read is left as it is: reading it for the interview tells why.
 * Throws when the new text cannot be written; the old one is then untouched.
 */
export async function carryOverFile(
  store: AnswersStore,
  transitions: readonly Transition[],
): Promise<string | undefined> {
  const text = await store.read().catch(() => undefined);
  const carried = text === undefined ? undefined : carryOver(text, transitions);
  if (!carried) return undefined;
  await store.write(carried.text);
  return [
    'Spørgeskemaet er lavet om, siden du svarede sidst. Dine svar er ført med.',
    ...carried.changes,
  ].join('\n');
}
