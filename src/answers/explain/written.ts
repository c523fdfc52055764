import { isScalar } from 'yaml';
import type { Question } from '../../catalogue/question.ts';
import { type AnswerPath, nodeAt } from '../locate.ts';
import type { ParsedAnswers } from '../parse-answers.ts';
import { plainData } from '../plain-data.ts';
import type { Problem } from '../source-text.ts';

const LONGEST_QUOTE = 50;

/** What somebody wrote at a path: the value as YAML reads it, and the characters as they stand in the file. */
export interface Written {
  readonly path: AnswerPath;
  /** The name before the colon. */
  readonly key: string;
  readonly value: unknown;
  readonly raw: string;
}

/** A problem that knows which part of the answer it is about. */
export interface PlacedProblem extends Problem {
  readonly path: AnswerPath;
  readonly part?: 'key' | 'value';
}

export function readWritten(parsed: ParsedAnswers, path: AnswerPath): Written {
  const node = nodeAt(parsed, path);
  const [start, end] = node?.range ?? [0, 0];
  const source = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  return {
    path,
    key: path.at(-1) ?? '',
    value: plainData(node as Parameters<typeof plainData>[0]),
    raw: (source ?? parsed.text.slice(start, end)).trim(),
  };
}

/** What was written, cut short, in quotation marks for a message. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)} …` : line}"`;
}

/** A single value as text; empty for lists, sections and what is not there. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}

/** What to do when there is no answer to give. */
export function otherwise(question: Question): string {
  if (question.ved_ikke) return ' Ved I det ikke, så skriv ved-ikke.';
  return question.paakraevet ? '' : ' Vil I springe over, så lad der stå tomt efter kolonet.';
}

/** Whether the text means "ved ikke", however it is spelt. */
export function meansUnknown(value: unknown): value is string {
  return typeof value === 'string' && /^ved[ _-]*ikke[.!?]?$/i.test(value.trim());
}

/** A required answer that was left empty. */
export function requiredProblem(question: Question): Problem {
  const last = question.id.split('.').at(-1);
  return {
    code: 'required-answer',
    message: `Her mangler et svar: ${question.tekst}`,
    wayOut: `Uden det kan papirerne ikke laves. Skriv svaret efter kolonet, for eksempel: ${last}: ${question.eksempel ?? '…'}`,
  };
}
