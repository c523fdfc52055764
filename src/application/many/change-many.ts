import { isDeepStrictEqual } from 'node:util';
import type { FigureAnswer } from '../../answers/answers.ts';
import { getAnswer, setAnswer } from '../../answers/answers-file.ts';
import { type AnswerRules, checkAnswers } from '../../answers/check-answers.ts';
import { findMunicipality } from '../../answers/find-municipality.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { UNKNOWN } from '../../content/catalogue/question.ts';
import type { IsoDate, Municipality } from '../../content/catalogue/registers.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { seriesBeside } from '../../interview/ask/ask-figure.ts';
import { answerRules } from '../answer-rules.ts';
import { isRefused, type Outcome, type Refused, refused } from '../outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../ports.ts';
import { readSheet, type SheetRow } from './read-sheet.ts';
import { fitsInSheet, readAnswer, type WantedAnswer } from './wanted-answer.ts';

export interface ChangeRequest {
  /** Files, and folders of files. */
  readonly given: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** A sheet with a row for each municipality; undefined: the same for all. */
  readonly sheet: GivenFile | undefined;
  /** What is to stand in all files, by question: "om_jer.email=ny@eksempel.dk". */
  readonly same: readonly string[];
  /** Of `same`: only where this stands now. */
  readonly where: string | undefined;
  /**
   * The yes to writing: `asked` of the person · `empty`, given beforehand to where no answer stands · `all`, to take the place of answers
   * too · `unheard`, where nobody can be asked.
   */
  readonly yes: 'asked' | 'empty' | 'all' | 'unheard';
}

/** One answer that would change in one file. */
export interface AnswerChange extends WantedAnswer {
  /** What stands there now. */
  readonly before: unknown;
  /** Whether it takes the place of an answer that somebody has given. */
  readonly isOver: boolean;
}

export interface FileChange {
  readonly file: GivenFile;
  readonly municipality: string;
  readonly answers: readonly AnswerChange[];
}

/** What would be written where, before anything is. */
export interface ChangePlan {
  readonly files: readonly FileChange[];
  /** Municipalities of the sheet that no file is about. */
  readonly without: readonly string[];
  /** Why some files are left out. */
  readonly faults: readonly Fault[];
}

/** How a face shows and asks. */
export interface ChangeFace {
  tell(plan: ChangePlan): Promise<void> | void;
  /** Which are to be written; undefined: none. */
  choose(plan: ChangePlan): Promise<'empty' | 'all' | undefined>;
}

export interface ChangesMade {
  readonly outcome: Outcome;
  readonly plan: ChangePlan;
  /** What was written, file by file. */
  readonly written: readonly { readonly file: string; readonly answers: readonly string[] }[];
  readonly faults: readonly Fault[];
}

/**
 * Answers into many files: from a sheet, or the same into all. All that would change is told before the first file is written, each
 * file is written whole or not at all, and one that has faults, or would get them, stays as it is.
 * Refused: what is wrong with the sheet or with what is wanted, `no-answer-files`, `option-missing` where nobody can be asked.
 */
export async function changeMany(
  request: ChangeRequest,
  at: Pick<Ports, 'answers' | 'library'>,
  face: ChangeFace,
): Promise<ChangesMade | Refused> {
  if (request.yes === 'unheard') return refused(NEEDS_YES);
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const wanted = await wantedIn(request, rules, at);
  if (!wanted.ok) return refused(...wanted.faults);
  const files = await at.answers.find(request.given);
  if (files.length === 0) return refused(NO_FILES);
  const plan = await planChanges(files, wanted.value, request, rules, at);
  await face.tell(plan);
  const nothing = { plan, written: [], faults: plan.faults };
  const unread = plan.faults.length > 0 ? 'not-made' : 'done';
  if (plan.files.length === 0) return { outcome: unread, ...nothing };
  const chosen = request.yes === 'asked' ? await face.choose(plan) : request.yes;
  if (chosen === undefined) return { outcome: 'stopped', ...nothing };
  const written: { file: string; answers: readonly string[] }[] = [];
  const faults: Fault[] = [...plan.faults];
  for (const change of plan.files) {
    const answers = change.answers.filter(({ isOver }) => chosen === 'all' || !isOver);
    if (answers.length === 0) continue;
    const done = await write(change.file, answers, rules, at);
    if (done.ok)
      written.push({ file: change.file.path, answers: answers.map(({ question }) => question.id) });
    else faults.push(...done.faults);
  }
  return { outcome: faults.length > 0 ? 'not-made' : 'done', plan, written, faults };
}

type Wanted = (municipality: Municipality) => readonly WantedAnswer[];

interface AllWanted {
  readonly of: Wanted;
  readonly rows: readonly SheetRow[];
}

async function wantedIn(
  { sheet, same }: ChangeRequest,
  rules: AnswerRules,
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<AllWanted>> {
  const forAll = same.map((text) => readSame(text, rules));
  const wrong = forAll.flatMap((one) => (one.ok ? [] : one.faults));
  if (wrong.length > 0) return failure(...wrong);
  const shared = forAll.flatMap((one) => (one.ok ? [one.value] : []));
  if (sheet === undefined) return success({ of: () => shared, rows: [] });
  const bytes = await answers.read(sheet);
  if (!bytes.ok) return bytes;
  const rows = readSheet(bytes.value, sheet.name, rules);
  if (!rows.ok) return rows;
  return success({
    of: (municipality) => [
      ...shared,
      ...(rows.value.find((row) => row.municipality === municipality)?.answers ?? []),
    ],
    rows: rows.value,
  });
}

/** "om_jer.email=ny@eksempel.dk" */
function readSame(text: string, rules: AnswerRules): Result<WantedAnswer> {
  const [id = '', ...rest] = text.split('=');
  const { questions } = rules.catalogue;
  const fitting = questions.filter((question) => fitsInSheet(question) && question.type !== 'tal');
  const question = fitting.find((one) => one.id === id.trim());
  if (question === undefined || rest.length === 0) {
    const near = nearestName(
      id.trim(),
      fitting.map((one) => one.id),
    );
    return failure({
      code: 'option-missing',
      severity: 'error',
      message: `»${text}« siger ikke, hvilket svar der skal stå hvor.`,
      wayOut: `Skriv spørgsmålet, et lighedstegn og svaret, for eksempel ${near ?? 'om_jer.email'}=…`,
    });
  }
  const value = readAnswer(question, rest.join('='), rules);
  return value.ok ? success({ question, value: value.value }) : value;
}

async function planChanges(
  files: readonly GivenFile[],
  wanted: AllWanted,
  { where, sheet }: ChangeRequest,
  rules: AnswerRules,
  { answers }: Pick<Ports, 'answers'>,
): Promise<ChangePlan> {
  const changes: FileChange[] = [];
  const faults: Fault[] = [];
  const about = new Set<Municipality>();
  for (const file of files) {
    const bytes = await answers.read(file);
    const parsed = bytes.ok ? parseAnswers(bytes.value, file.name) : bytes;
    if (!parsed.ok) {
      faults.push(...parsed.faults);
      continue;
    }
    const name = getAnswer(parsed.value.answers, 'kommune.navn');
    const municipality =
      typeof name === 'string' ? findMunicipality(rules.catalogue.municipalities, name) : undefined;
    if (municipality === undefined) continue;
    about.add(municipality);
    const changed = wanted
      .of(municipality)
      .map((one) => changeOf(one, getAnswer(parsed.value.answers, one.question.id)))
      .filter(({ before, value }) => !isSame(before, value))
      .filter(({ before }) => sheet !== undefined || where === undefined || before === where);
    if (changed.length > 0) changes.push({ file, municipality: municipality.navn, answers: changed });
  }
  const without = wanted.rows.filter(({ municipality }) => !about.has(municipality));
  return { files: changes, without: without.map(({ municipality }) => municipality.navn), faults };
}

function changeOf({ question, value }: WantedAnswer, before: unknown): AnswerChange {
  const isOver = before !== undefined && before !== null && before !== UNKNOWN;
  const series = (before as Partial<FigureAnswer> | null | undefined)?.serie;
  if (question.type !== 'tal' || series === undefined) return { question, value, before, isOver };
  const { periode, vaerdi } = value as FigureAnswer;
  const figure = { ...(value as FigureAnswer), serie: seriesBeside(series, periode, vaerdi) };
  return { question, value: figure, before, isOver };
}

/** The same figure of the same source is no news, whichever day it was looked up. */
function isSame(before: unknown, value: unknown): boolean {
  if (typeof before !== 'object' || before === null || typeof value !== 'object' || value === null)
    return isDeepStrictEqual(before, value);
  const parts = ['vaerdi', 'periode', 'kilde', 'landet'] as const;
  const [one, other] = [before as Partial<FigureAnswer>, value as Partial<FigureAnswer>];
  return parts.every((part) => one[part] === other[part]);
}

async function write(
  file: GivenFile,
  changes: readonly AnswerChange[],
  rules: AnswerRules,
  { answers }: Pick<Ports, 'answers'>,
): Promise<Result<void>> {
  const held = await answers.hold(file.path);
  if (!held.ok) return held;
  try {
    const text = (await held.value.store.read()) ?? '';
    const parsed = parseAnswers(text, file.name);
    if (!parsed.ok) return parsed;
    const changed = changes.find(
      ({ question, before }) => !isDeepStrictEqual(getAnswer(parsed.value.answers, question.id), before),
    );
    if (changed) return failure(changedMeanwhile(file.name, changed.question.id));
    const after = changes.reduce((now, { question, value }) => setAnswer(now, question.id, value), text);
    const worse = newErrors(text, after, file.name, rules);
    if (worse.length > 0) return failure(...worse);
    await held.value.store.write(after);
    return success(undefined);
  } catch (error) {
    return failure(notSaved(file.name, error));
  } finally {
    await held.value.release();
  }
}

/** Faults that `tjek` would tell of the file after, and not of it before. */
function newErrors(before: string, after: string, file: string, rules: AnswerRules): readonly Fault[] {
  const errors = (text: string) =>
    checkAnswers(text, file, rules).faults.filter(({ severity }) => severity === 'error');
  const known = new Set(errors(before).map(({ message }) => message));
  return errors(after).filter(({ message }) => !known.has(message));
}

function changedMeanwhile(file: string, id: string): Fault {
  return {
    code: 'not-saved',
    severity: 'error',
    message: `Svaret på ${id} er blevet ændret imens, så der er ikke skrevet noget i filen.`,
    wayOut: 'Kør kommandoen igen.',
    place: { file },
  };
}

function notSaved(file: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  return {
    code: 'not-saved',
    severity: 'error',
    message: `Svarene kunne ikke gemmes (${reason}).`,
    wayOut: 'Se efter, om disken er fuld, eller om filen er åben i et andet program. Kør så kommandoen igen.',
    place: { file },
  };
}

const NEEDS_YES: Fault = {
  code: 'option-missing',
  severity: 'error',
  message:
    'Med --json bliver der ikke spurgt om noget, så det skal siges på forhånd, at der må skrives i svarfilerne.',
  wayOut: 'Skriv også --ja, og --erstat, hvis svar, der står der, skal skiftes ud.',
};

const NO_FILES: Fault = {
  code: 'no-answer-files',
  severity: 'error',
  message: 'Der er ingen svarfiler i det, der er skrevet.',
  wayOut: 'Skriv mappen, hvor kommunernes svarfiler ligger, for eksempel: brobygger oversigt kampagne',
};
