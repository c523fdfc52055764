import type { Answers } from '../../answers/answers.ts';
import { getAnswer, setAnswer } from '../../answers/answers-file.ts';
import { carryOver } from '../../answers/carry-over.ts';
import type { AnswerRules } from '../../answers/check-answers.ts';
import { type ComparedAnswers, compareAnswers, type Side } from '../../answers/compare-answers.ts';
import { decodeAnswers } from '../../answers/decode-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { validateAnswers } from '../../answers/validate-answers.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Transition } from '../../content/catalogue/transition.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { answerRules } from '../answer-rules.ts';
import { contentRefused, isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { GivenFile, HeldAnswers, OwnCatalogue, Ports } from '../ports.ts';
import { type DifferenceWords, differingWords } from './differing-words.ts';

/** One of two sets of answers. */
export interface AnswersToMerge {
  readonly file: GivenFile;
  /** Of a file that was sent and lies nowhere; the path of `file` is then empty. */
  readonly content?: Uint8Array;
}

export interface MergeRequest {
  readonly one: AnswersToMerge;
  readonly other: AnswersToMerge;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

/** Two sets of answers, held against each other. Nothing has been written. */
export interface AnswersCompared {
  readonly outcome: Outcome;
  /** As the person knows the files. */
  readonly one: string;
  readonly other: string;
  /** Whether it is known what both have come from, so that what only one has changed since could be taken from that one. */
  readonly originKnown: boolean;
  readonly same: number;
  /** What differs and is clear. */
  readonly settled: readonly SettledWords[];
  /** What differs and must be chosen. */
  readonly differences: readonly DifferenceWords[];
  /**
   * Writes the answers of both in a file that is not there yet, or in the first of the two, of which a copy is then kept. Refused:
   * `choice-missing`, `answers-changed`, `already-there`, `not-saved`, and those of holding the file.
   */
  save(choices: ReadonlyMap<string, Side>, into: GivenFile | 'one'): Promise<AnswersMerged | Refused>;
}

export interface SettledWords extends DifferenceWords {
  readonly from: Side;
  readonly why: 'changed' | 'answered';
}

export interface AnswersMerged {
  readonly outcome: Outcome;
  readonly file: GivenFile;
  /** Where the first file lies as it was, absolute, when it was the one written in. */
  readonly copy: string | null;
  /** How many answers were taken from the second file. */
  readonly taken: number;
}

interface Read {
  readonly source: AnswersToMerge;
  readonly bytes: Uint8Array;
  /** As it is written. */
  readonly written: string;
  /** For the questionnaire of today. */
  readonly text: string;
  readonly answers: Answers;
}

/**
 * Holds two sets of answers to the same questions against each other: three ways where it is known what both have come from, else
 * question by question. Refused: what is wrong with one of them, `same-file`, `municipalities-differ`.
 */
export async function compareAnswerFiles(
  request: MergeRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf'>,
): Promise<AnswersCompared | Refused> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const transitions = await at.library.transitions();
  if (!transitions.ok) return contentRefused(transitions.faults, undefined);
  if (isSame(request)) return refused(SAME_FILE);
  const [one, other] = await Promise.all(
    [request.one, request.other].map((source) => readSource(source, rules, transitions.value, at)),
  );
  if (!one?.ok || !other?.ok) {
    const faults = [one, other].flatMap((read) => (read === undefined || read.ok ? [] : read.faults));
    return { refused: true, outcome: 'answers-not-valid', faults };
  }
  const places = [one.value, other.value].map(({ answers }) => municipalityIn(answers, rules));
  if (places[0] !== null && places[1] !== null && places[0] !== places[1])
    return refused(differ(request, places as readonly string[]));
  const [mine, theirs] = [one.value, other.value];
  const origin = await at.answers.commonOrigin(textOf(mine), textOf(theirs));
  const compared = compareAnswers(mine.answers, theirs.answers, rules.catalogue.questions, origin);
  return {
    outcome: 'done',
    one: request.one.file.name,
    other: request.other.file.name,
    originKnown: origin !== undefined,
    same: compared.same,
    settled: compared.settled.map((one) => ({ ...differingWords(one), from: one.from, why: one.why })),
    differences: compared.differences.map(differingWords),
    save: (choices, into) => save({ mine, theirs, compared, choices, into }, at),
  };
}

function isSame({ one, other }: MergeRequest): boolean {
  return one.content === undefined && other.content === undefined && one.file.path === other.file.path;
}

async function readSource(
  source: AnswersToMerge,
  { catalogue, validate }: AnswerRules,
  transitions: readonly Transition[],
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<Read>> {
  const { name } = source.file;
  const bytes = source.content ? success(source.content) : await answers.read(source.file);
  if (!bytes.ok) return bytes;
  const decoded = decodeAnswers(bytes.value, name);
  if (!decoded.ok) return decoded;
  const sound = parseAnswers(decoded.value, name);
  if (!sound.ok) return sound;
  const text = carryOver(decoded.value, transitions)?.text ?? decoded.value;
  const parsed = parseAnswers(text, name);
  if (!parsed.ok) return parsed;
  const faults = validateAnswers(parsed.value, catalogue, validate);
  const errors = faults.filter(({ severity, code }) => severity === 'error' && code !== 'required-answer');
  if (errors.length > 0) return failure(...errors);
  return success({ source, bytes: bytes.value, written: decoded.value, text, answers: parsed.value.answers });
}

function textOf({ source, written }: Read) {
  return { path: source.content ? undefined : source.file.path, text: written };
}

function municipalityIn(answers: Answers, { catalogue }: AnswerRules): string | null {
  const name = getAnswer(answers, 'kommune.navn');
  if (typeof name !== 'string') return null;
  return findMunicipality(catalogue.municipalities, name)?.navn ?? name;
}

interface Merging {
  readonly mine: Read;
  readonly theirs: Read;
  readonly compared: ComparedAnswers;
  readonly choices: ReadonlyMap<string, Side>;
  readonly into: GivenFile | 'one';
}

async function save(
  merging: Merging,
  at: Pick<Ports, 'answers' | 'shelf'>,
): Promise<AnswersMerged | Refused> {
  const { mine, compared, choices, into } = merging;
  const missing = compared.differences.filter(({ question }) => !choices.has(question.id));
  if (missing.length > 0) return refused(...missing.map(({ question }) => notChosen(question.tekst)));
  const file = into === 'one' ? mine.source.file : into;
  const held = await at.answers.hold(file.path);
  if (!held.ok) return refused(...held.faults);
  try {
    return await write(merging, file, held.value, at);
  } catch (error) {
    return { refused: true, outcome: 'not-made', faults: [notSaved(file, error)] };
  } finally {
    await held.value.release();
  }
}

/** The same while nobody else writes in the file. */
async function write(
  { mine, theirs, compared, choices, into }: Merging,
  file: GivenFile,
  { store }: HeldAnswers,
  { answers, shelf }: Pick<Ports, 'answers' | 'shelf'>,
): Promise<AnswersMerged | Refused> {
  for (const { source, written } of [mine, theirs])
    if (!source.content && !(await isAsRead(source, written, answers))) return refused(changed(source));
  if (into !== 'one' && (await answers.exists(file.path))) return refused(alreadyThere(file));
  const taken = [
    ...compared.settled.filter(({ from }) => from === 'other'),
    ...compared.differences.filter(({ question }) => choices.get(question.id) === 'other'),
  ];
  const text = [...taken.map(({ question, other }): [string, unknown] => [question.id, other])]
    .concat(outsideQuestions(mine.answers, theirs.answers))
    .reduce((before, [path, value]) => setAnswer(before, path, value), mine.text);
  let copy: string | null = null;
  if (into === 'one') {
    const changed = await shelf.change(file.path, mine.bytes, text);
    if (!changed.ok) return { refused: true, outcome: 'not-made', faults: changed.faults };
    copy = changed.value;
  } else await store.write(text);
  await answers.noteParents(file.path, [mine.written, theirs.written], text);
  return { outcome: 'done', file, copy, taken: taken.length };
}

/** What no question asks for: the longer way is kept, and so is the word that the answers are made up. */
function outsideQuestions(one: Answers, other: Answers): [string, unknown][] {
  const longer: [string, unknown][] =
    one.omfang !== 'fuld' && other.omfang === 'fuld' ? [['omfang', 'fuld']] : [];
  const madeUp: [string, unknown][] = !one.eksempel && other.eksempel ? [['eksempel', true]] : [];
  return [...longer, ...madeUp];
}

async function isAsRead(
  { file }: AnswersToMerge,
  written: string,
  answers: Ports['answers'],
): Promise<boolean> {
  const bytes = await answers.read(file);
  const decoded = bytes.ok ? decodeAnswers(bytes.value, file.name) : bytes;
  return decoded.ok && decoded.value === written;
}

const SAME_FILE: Fault = {
  code: 'same-file',
  severity: 'error',
  message: 'Det er den samme fil to gange, så der er ikke noget at samle.',
  wayOut: 'Vælg den fil, som den anden har svaret i.',
};

function differ({ one, other }: MergeRequest, [mine, theirs]: readonly string[]): Fault {
  return {
    code: 'municipalities-differ',
    severity: 'error',
    message: `${one.file.name} er om ${mine}, og ${other.file.name} er om ${theirs}. Svar om to kommuner kan ikke samles.`,
    wayOut: 'Se efter, om det er den rigtige fil.',
  };
}

function notChosen(question: string): Fault {
  return {
    code: 'choice-missing',
    severity: 'error',
    message: `Vælg et svar: ${question}`,
    wayOut: 'De to har svaret forskelligt, og kun I ved, hvad der gælder.',
  };
}

function changed({ file }: AnswersToMerge): Fault {
  return {
    code: 'answers-changed',
    severity: 'error',
    message: `${file.name} er ændret imens. Der er ikke skrevet noget.`,
    wayOut: 'Sammenlign dem igen.',
  };
}

function alreadyThere({ name }: GivenFile): Fault {
  return {
    code: 'already-there',
    severity: 'error',
    message: `Der ligger allerede en fil, der hedder ${name}. Den er ikke rørt.`,
    wayOut: 'Vælg et andet navn til de samlede svar.',
  };
}

function notSaved({ name }: GivenFile, error: unknown): Fault {
  const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  return {
    code: 'not-saved',
    severity: 'error',
    message: `De samlede svar kunne ikke gemmes i ${name} (${reason}). De to filer er, som de var.`,
    wayOut: 'Se efter, om disken er fuld, eller om mappen må ændres, og prøv igen.',
  };
}
