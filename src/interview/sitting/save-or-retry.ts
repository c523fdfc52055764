import type { Result } from '../../fault.ts';
import { askChoiceOf } from '../ask/ask-choice-of.ts';
import type { Asks } from '../ask/asks.ts';
import type { Tell } from '../ask/said.ts';
import type { Change } from '../state/interview.ts';

/** Writes one confirmed answer; resolved when it is on disk. */
export type Save = (path: string, value: unknown) => Promise<Result<unknown>>;

/**
 * Saves an answer. When that fails (a full disk, a stick pulled out) the person can put it right and try again, so that
 * a long answer need not be written twice. Errors: those of `save`, once the person gives up.
 */
export async function* saveOrRetry(
  { path, value }: Change,
  { tell, save }: { readonly tell: Tell; readonly save: Save },
): Asks<Result<unknown>> {
  for (;;) {
    const saved = await save(path, value);
    if (saved.ok) {
      tell({ kind: 'receipt', path, value });
      return saved;
    }
    tell({ kind: 'complaint', faults: saved.faults });
    const choice = yield* askChoiceOf({ of: path, part: 'gem' }, 'Dit svar er her endnu. Hvad vil du gøre?', [
      { vaerdi: 'igen', tekst: 'Prøv at gemme igen' },
      { vaerdi: 'stop', tekst: 'Stop her' },
    ]);
    if (choice !== 'igen') return saved;
  }
}
