import type { Choice, Section } from '../../content/catalogue/question.ts';
import type { Result } from '../../fault.ts';
import type { Command } from './command-word.ts';
import type { EditText } from './long-text-tools.ts';

/** Where in the questionnaire a prompt is; set on the first prompt of a question only. */
export interface Place {
  readonly section?: Section;
  /** Counts from 1. */
  readonly position: number;
  readonly total: number;
}

/** What Enter alone gives. */
export interface EnterOffer {
  /**
   * `keep` what was answered before, `leave` a long text that was skipped or is not known, `use` what is suggested, `skip` a
   * part that may be left out, or just `go-on`.
   */
  readonly meaning: 'keep' | 'leave' | 'use' | 'skip' | 'go-on';
  /** In words: "3. december 2026". Empty for `skip` and `go-on`. */
  readonly label: string;
}

interface PromptBase {
  readonly place?: Place;
  readonly text: string;
  /** How to answer, or an example: one sentence. */
  readonly hint?: string;
  readonly enter?: EnterOffer;
  /** The commands that make sense here. Others are understood too, and answered with a reason. */
  readonly commands: readonly Command[];
  /** True between the questions, where no question answers for a command that makes no sense: the view refuses it. */
  readonly onlyThese?: boolean;
  /** The typed text as a value, or a complaint. The same in every view. */
  readonly parse: (text: string) => Result<unknown>;
}

/** One line of text. */
export interface LinePrompt extends PromptBase {
  readonly kind: 'line';
  /** A value in words, so that a view can show what was understood. */
  readonly describe?: (value: unknown) => string;
}

/** Several lines of text, ended by a line with a single full stop. */
export interface LinesPrompt extends PromptBase {
  readonly kind: 'lines';
  /** Characters there is room for. */
  readonly longest?: number;
  /** Words the newspaper takes for the whole piece that this text becomes part of. */
  readonly newspaperWords?: number;
  /** The lines of a draft that the person goes on from. */
  readonly draft?: readonly string[];
  /** Keeps what is written so far, should the program be stopped. */
  readonly keep?: (lines: readonly string[]) => Promise<void>;
  /** Opens what is written so far in the person's own editor. */
  readonly edit?: EditText;
}

/** One of several choices. */
export interface ChoicePrompt extends PromptBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly chosen?: string;
}

/** Some of several choices. */
export interface ChoicesPrompt extends PromptBase {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly most?: number;
}

/** The smallest thing a view can ask. Every question is made of these, so a new view needs to know no more. */
export type Prompt = LinePrompt | LinesPrompt | ChoicePrompt | ChoicesPrompt;

export type Reply =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'enter' }
  /** `chosen` is what was marked so far in a list of choices, so that it is still marked when the list comes back. */
  | { readonly kind: 'command'; readonly command: Command; readonly chosen?: readonly string[] };
