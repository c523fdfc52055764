import type { Question } from '../../content/catalogue/question.ts';
import type { LinePrompt, Prompt } from './prompt.ts';
import type { Heard } from './reply.ts';

/**
 * What is asked about: a question and, where it is asked in turns, the part of it ("tal.fleksjob", "periode"); or, between
 * the questions, a name of one word ("oversigt"). Ids of questions always have a full stop in them.
 */
export interface Spot {
  readonly of: string;
  readonly part?: string;
}

/** One thing to ask. */
export interface Ask {
  readonly at: Spot;
  /** The question it belongs to; absent between the questions. */
  readonly question?: Question;
  readonly prompt: Prompt;
  /** All parts of the answer, when it is asked for in turns, for a face that puts them on one page. */
  readonly parts?: readonly AskedPart[];
}

/** One part of an answer, as it would be asked for now. */
export interface AskedPart {
  readonly name: string;
  readonly prompt: LinePrompt;
}

/**
 * Something asked in any number of turns: gives what is to be asked, is handed what was heard, and ends with a T. Who
 * asks knows nothing of who puts the questions.
 */
export type Asks<T> = AsyncGenerator<Ask, T, Heard>;
