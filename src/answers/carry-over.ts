import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
} from 'yaml';
import type { Transition } from '../content/catalogue/transition.ts';
import { fromQuestionId } from '../content/yaml/locate.ts';
import { keyText } from '../content/yaml/plain-data.ts';
import { printAnswers } from './print-answers.ts';
import { keepNumbersAsWritten } from './written-numbers.ts';

export interface CarriedOver {
  /** svar.yaml for the version of today, comments and all. */
  readonly text: string;
  /** What was changed in it, a sentence each, for the person who answers. */
  readonly changes: readonly string[];
}

/**
 * Carries the text of an older svar.yaml over to the newest version, step by step. An answer that was renamed moves
 * with its comments; an answer to a question that is gone stays as a comment at the end, so that nothing is lost.
 * Undefined when there is nothing to carry over: a file of today, of the future, or without a version.
 */
export function carryOver(text: string, transitions: readonly Transition[]): CarriedOver | undefined {
  const document = parseDocument(text, { customTags: keepNumbersAsWritten });
  const version = document.errors.length === 0 && document.get('version');
  if (typeof version !== 'number') return undefined;
  const steps = transitions.filter(({ til }) => til > version).toSorted((a, b) => a.til - b.til);
  const last = steps.at(-1);
  if (!last) return undefined;
  const changes = steps.flatMap((step) => [
    ...(step.omdoebt ?? []).flatMap(({ fra, til, hvorfor }) => (move(document, fra, til) ? [hvorfor] : [])),
    ...(step.udgaaet ?? []).flatMap(({ sti, hvorfor }) => (retire(document, sti, step.til) ? [hvorfor] : [])),
  ]);
  document.set('version', document.createNode(last.til));
  return { text: printAnswers(document, text), changes };
}

function move(document: Document, from: string, to: string): boolean {
  const names = [...fromQuestionId(to)];
  const pair = document.hasIn(names) ? undefined : take(document, from);
  if (!pair) return false;
  const name = names.pop() ?? '';
  pair.key = renamed(pair.key, name);
  if (names.length > 0 && !document.hasIn(names)) document.setIn(names, document.createNode({}));
  const section = names.length > 0 ? document.getIn(names) : document.contents;
  (section as YAMLMap).items.push(pair);
  return true;
}

/** A new key with the comments of the old one, which remembers how it was written. */
function renamed(before: unknown, name: string): Scalar {
  const key = new Scalar(name);
  if (isScalar(before)) {
    if (before.commentBefore) key.commentBefore = before.commentBefore;
    if (before.spaceBefore) key.spaceBefore = true;
  }
  return key;
}

function retire(document: Document, path: string, version: number): boolean {
  const pair = take(document, path);
  if (!pair) return false;
  const answer = stringify({ [path]: pair.value }).trimEnd();
  const lines = `Udgået i udgave ${version}:\n${answer}`.split('\n').map((line) => ` ${line}`);
  document.comment = [document.comment, ...lines].filter(Boolean).join('\n');
  return true;
}

/** Takes an answer out of the file, with its name and comments; undefined when it is not there. */
function take(document: Document, path: string): Pair | undefined {
  const names = [...fromQuestionId(path)];
  const name = names.pop() ?? '';
  const section = names.length > 0 ? document.getIn(names) : document.contents;
  if (!isMap(section)) return undefined;
  const pair = section.items.find((candidate) => keyText(candidate.key) === name);
  if (pair) section.items = section.items.filter((other) => other !== pair);
  return pair;
}
