import {
  type Document,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  YAMLMap,
} from 'yaml';
import type { Depth } from '../content/catalogue/question.ts';
import { fromQuestionId } from '../content/yaml/locate.ts';
import { keyText } from '../content/yaml/plain-data.ts';
import type { Answers } from './answers.ts';
import { printAnswers } from './print-answers.ts';
import { replaceNode } from './replace-node.ts';
import { keepNumbersAsWritten } from './written-numbers.ts';

/**
 * The answer at a question's path: undefined when not answered yet, null when skipped, "ved-ikke" when not known.
 * Only what the file itself says counts, never what every JavaScript object has.
 */
export function getAnswer(answers: Answers, path: string): unknown {
  let value: unknown = answers;
  for (const name of fromQuestionId(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/**
 * The text of svar.yaml with one answer set, the rest as it was: comments, order, quotation marks, line ends. Sections
 * that are not there yet are made. Control characters are dropped from texts, as no editor shows them and the reader
 * refuses them; Windows line ends inside an answer become plain ones.
 *
 * @param text a file that parseAnswers has accepted
 * @throws Error when the text is not sound YAML or the path leads through an answer; both are faults of the caller.
 */
export function setAnswer(text: string, path: string, value: unknown): string {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { customTags: keepNumbersAsWritten });
  if (document.errors.length > 0) throw new Error('setAnswer: the text is not sound YAML');
  const names = [...fromQuestionId(path)];
  const last = names.pop() ?? '';
  let section = rootMap(document);
  for (const name of names) section = subsection(section, name);
  const pair = pairNamed(section, last);
  pair.value = replaceNode(document, pair.value as Node | null, value);
  return printAnswers(document, text);
}

const HEADER = `Jeres svar til brobygger.

I må gerne rette i filen, for eksempel med Notesblok. Gem den som UTF-8.
Et svar står efter navnet, et kolon og et mellemrum. Linjer, der begynder med #, er bemærkninger.
Står der intet efter kolonet, har I sprunget spørgsmålet over.
Står der ved-ikke, har I svaret, at I ikke ved det; så bliver det til et spørgsmål, I kan stille kommunen.
Se, om alt er i orden: brobygger tjek svar.yaml`;

/**
 * The beginning of a new svar.yaml, without any answers.
 *
 * @param options.schema where an editor finds the schema, as a path from the answers file or an address
 */
export function newAnswersText(options: { readonly depth: Depth; readonly schema?: string }): string {
  const comment = HEADER.split('\n').map((line) => `# ${line}`.trimEnd());
  return [
    ...(options.schema === undefined ? [] : [`# yaml-language-server: $schema=${options.schema}`]),
    ...comment,
    '',
    stringify({ version: 1, omfang: options.depth }),
  ].join('\n');
}

function rootMap(document: Document.Parsed): YAMLMap {
  const root: unknown = document.contents;
  if (isMap(root)) return root;
  if (root !== null && !(isScalar(root) && root.value === null)) {
    throw new Error('setAnswer: the file has no sections');
  }
  const map = new YAMLMap(document.schema);
  (document as Document).contents = map;
  return map;
}

/** The section of this name, made when there is none. A comment beside an empty section stays above what comes in it. */
function subsection(section: YAMLMap, name: string): YAMLMap {
  const pair = pairNamed(section, name);
  if (isMap(pair.value)) return pair.value;
  const empty = pair.value as Scalar | null;
  if (empty !== null && empty.value !== null)
    throw new Error(`setAnswer: ${name} is an answer, not a section`);
  const map = new YAMLMap(section.schema);
  const comments = [empty?.commentBefore, empty?.comment].filter((comment) => comment);
  if (comments.length > 0) map.commentBefore = comments.join('\n');
  pair.value = map;
  return map;
}

function pairNamed(section: YAMLMap, name: string): Pair<unknown, unknown> {
  const existing = section.items.find((pair) => keyText(pair.key) === name);
  if (existing) return existing;
  const pair = new Scalar(name);
  section.add({ key: pair, value: null });
  return section.items.at(-1) as Pair<unknown, unknown>;
}
