import { maskPersonalNumbers } from '../../danish/personal-number.ts';
import type { LinesPrompt } from './prompt.ts';

/** Where a long text is kept while it is being written, by question id. Never throws: a draft is a help, not a duty. */
export interface DraftStore {
  /** The lines kept; none when there is no draft. */
  read(questionId: string): Promise<readonly string[]>;
  /** Keeps these lines in place of those before; no lines takes the draft away. Resolved when it is on disk. */
  keep(questionId: string, lines: readonly string[]): Promise<void>;
}

/** The lines as they may leave the program before the answer is confirmed: no CPR number, also not one over two lines. */
export function withoutPersonalNumbers(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return lines;
  return maskPersonalNumbers(lines.map(maskPersonalNumbers).join('\n')).split('\n');
}

/** What of a long text is opened in a program of the person's own: what is written so far, or else the answer there is. */
export function textToEdit({ offer }: LinesPrompt, lines: readonly string[]): string {
  if (lines.length > 0) return withoutPersonalNumbers(lines).join('\n');
  return offer?.meaning === 'keep' ? maskPersonalNumbers(offer.label) : '';
}
