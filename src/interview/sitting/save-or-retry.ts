import type { Result } from '../../fault.ts';
import { askChoiceOf } from '../ask/ask-choice-of.ts';
import type { Change } from '../state/interview.ts';
import { complaintText } from '../words/complaint-text.ts';
import type { InterviewTools } from './run-interview.ts';

/**
 * Saves an answer. When that fails (a full disk, a stick pulled out) the person can put it right and try again, so that
 * a long answer need not be written twice. Errors: those of `save`, once the person gives up.
 */
export async function saveOrRetry(
  { path, value }: Change,
  { view, save }: Pick<InterviewTools, 'view' | 'save'>,
): Promise<Result<unknown>> {
  for (;;) {
    const saved = await save(path, value);
    if (saved.ok) return saved;
    view.complain(complaintText(saved.faults));
    const choice = await askChoiceOf(view, 'Dit svar er her endnu. Hvad vil du gøre?', [
      { vaerdi: 'igen', tekst: 'Prøv at gemme igen' },
      { vaerdi: 'stop', tekst: 'Stop her' },
    ]);
    if (choice !== 'igen') return saved;
  }
}
