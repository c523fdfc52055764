import type { Choice, Section } from '../../content/catalogue/question.ts';
import type { Result } from '../../fault.ts';
import type { Command } from './reply.ts';

/** Where in the questionnaire a prompt is; set on the first prompt of a question only. */
export interface Place {
  readonly section?: Section;
  /** Counts from 1. */
  readonly position: number;
  readonly total: number;
}

/** What an empty reply gives. */
export interface Offer {
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
  /** Absent where an empty reply means nothing. */
  readonly offer?: Offer;
  /** The commands that make sense here. Others are understood too, and answered with a reason. */
  readonly commands: readonly Command[];
  /** True between the questions, where no question answers for a command that makes no sense: it is refused. */
  readonly onlyThese?: boolean;
}

interface WrittenPrompt extends PromptBase {
  /** The text as a value, or a complaint. The same for every face. */
  readonly parse: (text: string) => Result<unknown>;
}

/** One line of text. */
export interface LinePrompt extends WrittenPrompt {
  readonly kind: 'line';
  /** A value in words, so that a face can show what was understood. */
  readonly describe?: (value: unknown) => string;
}

/** Several lines of text. */
export interface LinesPrompt extends WrittenPrompt {
  readonly kind: 'lines';
  /** Characters there is room for. */
  readonly longest?: number;
  /** Words the newspaper takes for the whole piece that this text becomes part of. */
  readonly newspaperWords?: number;
  /** The lines of a draft that the person goes on from. */
  readonly draft?: readonly string[];
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

/** The smallest thing a face can put. Every question is made of these, so a new face needs to know no more. */
export type Prompt = LinePrompt | LinesPrompt | ChoicePrompt | ChoicesPrompt;
