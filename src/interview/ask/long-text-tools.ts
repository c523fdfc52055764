import { maskPersonalNumbers } from '../../danish/personal-number.ts';
import type { Result } from '../../fault.ts';

/** Where a long text is kept while it is being written, by question id. Never throws: a draft is a help, not a duty. */
export interface DraftStore {
  /** The lines kept; none when there is no draft. */
  read(questionId: string): Promise<readonly string[]>;
  /** Keeps these lines in place of those before; no lines takes the draft away. Resolved when it is on disk. */
  keep(questionId: string, lines: readonly string[]): Promise<void>;
}

/** Opens a text in the person's own editor and gives it back. Errors: `editor-missing`, `editor-failed`. */
export type EditText = (text: string) => Promise<Result<string>>;

/** What helps with a long text and comes from outside. */
export interface LongTextTools {
  readonly drafts: DraftStore;
  readonly edit: EditText;
}

/** The lines as they may leave the program before the answer is confirmed: no CPR number, also not one over two lines. */
export function withoutPersonalNumbers(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return lines;
  return maskPersonalNumbers(lines.map(maskPersonalNumbers).join('\n')).split('\n');
}
