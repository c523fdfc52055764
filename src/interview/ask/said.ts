import type { Question } from '../../content/catalogue/question.ts';
import type { Fault } from '../../fault.ts';
import type { Command } from './reply.ts';

/** What was told along the way and needs no reply. A face may say a note in its own words, by its code. */
export type Said =
  | { readonly kind: 'note'; readonly code: NoteCode; readonly text: string }
  /** Help was asked for: the question's `hvorfor`, `hvor` and `eksempel`, and the commands that make sense at it. */
  | { readonly kind: 'help'; readonly question: Question; readonly commands: readonly Command[] }
  /** The file the answers are saved in was asked for. */
  | { readonly kind: 'saved-where'; readonly file: string }
  /** What was wrong with the last reply, or with saving it. */
  | { readonly kind: 'complaint'; readonly faults: readonly Fault[] }
  /** An answer is on disk. */
  | { readonly kind: 'receipt'; readonly path: string; readonly value: unknown };

type NoteCode =
  | 'carried-over'
  | 'welcome'
  | 'welcome-back'
  | 'set-aside'
  | 'draft'
  | 'part-needed'
  | 'half-answer'
  | 'review';

export type Tell = (said: Said) => void;

export function note(code: NoteCode, text: string): Said {
  return { kind: 'note', code, text };
}
