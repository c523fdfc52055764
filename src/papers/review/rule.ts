import type { Answers } from '../../answers/answers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { ReviewWords } from '../../content/checklists/review-words.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { PaperText, Spot } from '../read/paper-text.ts';
import type { Params, ParamsSchema } from './rule-params.ts';

/** What a rule may know beside the paper itself. */
export interface ReviewContext {
  readonly date: IsoDate;
  readonly catalogue: Catalogue;
  readonly words: ReviewWords;
  /** The answers behind the paper, and what follows from them; null when a text comes alone. */
  readonly known: { readonly answers: Answers; readonly proposal: Proposal } | null;
  /** Rules that are left out, because what they find is told elsewhere. */
  readonly without?: readonly string[];
}

/** One place where a rule fails: a Danish sentence that says what is seen there. */
export interface Miss {
  readonly message: string;
  /** A nearer way out than the one of the point, where the rule knows one. */
  readonly wayOut?: string;
  /** Absent when it is the paper as a whole. */
  readonly spot?: Spot;
}

/** What a rule answers when it would need the answers and has only the text. */
export const UNJUDGED = 'unjudged';

/**
 * A rule: pure, over one parsed paper, with its parameters from kontrol.yaml, which have been held against `params` when
 * they were read. No misses: the rule holds.
 */
export interface Rule {
  /** As it is called in kontrol.yaml. */
  readonly name: string;
  readonly params: ParamsSchema;
  readonly judge: Judge<never>;
}

type Judge<P> = (paper: PaperText, params: P, context: ReviewContext) => readonly Miss[] | typeof UNJUDGED;

/** One rule as a value; what its judgement is given follows from the schema of its parameters. */
export function rule<const S extends ParamsSchema>(one: {
  readonly name: string;
  readonly params: S;
  readonly judge: Judge<Params<S>>;
}): Rule {
  return one;
}
