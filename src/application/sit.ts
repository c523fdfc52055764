import type { Answers } from '../answers/answers.ts';
import { newAnswersText } from '../answers/answers-file.ts';
import { parseAnswers } from '../answers/parse-answers.ts';
import { validateAnswers } from '../answers/validate-answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import { matterOf } from '../content/catalogue/matters.ts';
import type { Depth } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS } from '../formats/formats.ts';
import { note } from '../interview/ask/said.ts';
import { answerSaver } from '../interview/sitting/save-answer.ts';
import type { SessionEnd } from '../interview/sitting/session.ts';
import { openSitting, type Sitting } from '../interview/sitting/sitting.ts';
import { askedQuestions } from '../interview/state/questionnaire.ts';
import { type NextStep, nextSteps } from '../proposal/calendar/next-steps.ts';
import { loadSpeller } from './answer-rules.ts';
import { carryOverFile } from './carry-over-file.ts';
import type { PapersMade } from './make-papers.ts';
import { contentRefused, isRefused, type Outcome, type Refused, refused } from './outcome.ts';
import type { GivenFile, HeldAnswers, OwnCatalogue, Ports } from './ports.ts';

export interface SitRequest {
  readonly file: GivenFile;
  /** Undefined leaves it to the file, or to the person. */
  readonly depth: Depth | undefined;
  /** The day deadlines are counted from. */
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
  /** What the papers are made into, should the sitting end with them; where nobody has chosen, those of DEFAULT_FORMATS. */
  readonly formats?: readonly Format[];
}

/** How a sitting ended, with all that a face needs to say so. */
export type SitEnd =
  /** `papers` is absent when none were asked for. */
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      readonly papers?: PapersMade | Refused;
      readonly nextSteps: readonly NextStep[];
    }
  /** `begun` is false when there is no answer to go on from; `draft` is true when a text is half written. */
  | {
      readonly kind: 'stopped';
      readonly outcome: 'stopped';
      readonly begun: boolean;
      readonly draft: boolean;
    }
  | { readonly kind: 'not-saved'; readonly outcome: 'broken'; readonly faults: readonly Fault[] };

/** A sitting that is open, and the file that is held for it. */
export interface OpenSitting {
  readonly sitting: Sitting;
  /** Does what the person chose in the end, once, however often it is asked for. `onPapers` is called before the papers are made, which takes a while. */
  finish(end: SessionEnd, onPapers?: () => void): Promise<SitEnd>;
  /** Lets go of the answers file. To be called whatever has happened. */
  leave(): Promise<void>;
}

/**
 * Opens a sitting with the questionnaire over an answers file: holds the file, carries it over to the questionnaire of
 * today, and goes on where it stopped. The face drives `sitting`, hands its end to `finish`, and calls `leave`.
 */
export async function sit(request: SitRequest, at: Ports): Promise<OpenSitting | Refused> {
  const catalogue = await at.library.catalogue(request.ownCatalogue);
  if (!catalogue.ok) return contentRefused(catalogue.faults, request.ownCatalogue);
  const held = await at.answers.hold(request.file.path);
  if (!held.ok) return refused(...held.faults);
  const leave = () => held.value.release();
  try {
    const sitting = await openOver(held.value, catalogue.value, request, at);
    if (isRefused(sitting)) {
      await leave();
      return sitting;
    }
    let finishing: Promise<SitEnd> | undefined;
    const finish: OpenSitting['finish'] = (end, onPapers = () => undefined) => {
      finishing ??= finishSitting(end, onPapers, request, catalogue.value, at);
      return finishing;
    };
    return { sitting, finish, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function openOver(
  { store }: HeldAnswers,
  catalogue: Catalogue,
  { file, depth, date }: SitRequest,
  at: Ports,
): Promise<Sitting | Refused> {
  const transitions = await at.library.transitions();
  if (!transitions.ok) return contentRefused(transitions.faults, undefined);
  const isNew = ((await store.read()) ?? '').trim() === '';
  const carried = await carryOverFile(store, transitions.value);
  const answers = await resumeAnswers(file, catalogue, at);
  if (!answers.ok) return { refused: true, outcome: 'answers-not-valid', faults: answers.faults };
  let speller: ReturnType<typeof loadSpeller> | undefined;
  const beginning = isNew ? newAnswersText({ depth: depth ?? 'hurtig' }) : undefined;
  return openSitting(
    {
      questionnaire: catalogue,
      municipalities: catalogue.municipalities,
      privacy: catalogue.privacy,
      matters: catalogue.themes.map(matterOf),
      speller: () => (speller ??= loadSpeller(catalogue, at)),
      answers: answers.value,
      depth,
      today: date,
      file: file.path,
      save: answerSaver(store, beginning),
      drafts: at.answers.drafts(file.path),
    },
    carried ? [note('carried-over', carried)] : [],
  );
}

/** Answers that are not there yet are what the interview is for. */
const TO_BE_ASKED = 'required-answer';

/**
 * The answers to go on from; undefined when the file is not there or empty. A file with faults is not touched, as a
 * question cannot be put into it safely. Errors: those of parseAnswers and validateAnswers.
 */
async function resumeAnswers(
  file: GivenFile,
  catalogue: Catalogue,
  { answers, library }: Pick<Ports, 'answers' | 'library'>,
): Promise<Result<Answers | undefined>> {
  if (!(await answers.exists(file.path))) return success(undefined);
  const bytes = await answers.read(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return success(undefined);
  const parsed = parseAnswers(bytes.value, file.name);
  if (!parsed.ok) return parsed;
  const faults = validateAnswers(parsed.value, catalogue, await library.validator(catalogue));
  const errors = faults.filter(({ severity, code }) => severity === 'error' && code !== TO_BE_ASKED);
  return errors.length > 0 ? failure(...errors) : success(parsed.value.answers);
}

async function finishSitting(
  end: SessionEnd,
  onPapers: () => void,
  { file, date, ownCatalogue, formats = DEFAULT_FORMATS }: SitRequest,
  catalogue: Catalogue,
  at: Ports,
): Promise<SitEnd> {
  if (end.kind === 'not-saved') return { ...end, outcome: 'broken' };
  if (end.kind === 'stopped')
    return { ...end, outcome: 'stopped', draft: await at.answers.drafts(file.path).areLeft() };
  const steps = nextSteps(end.answers, askedQuestions(catalogue, end.answers), date);
  if (!end.papers) return { kind: 'done', outcome: 'done', nextSteps: steps };
  onPapers();
  const request = { files: [file], date, ownCatalogue, documents: undefined, formats, out: undefined };
  // Drafts: also of a debate piece with gaps in it.
  // What makes papers is large, and is read when all has been answered.
  const { makePapers } = await import('./make-papers.ts');
  const papers = await makePapers({ ...request, drafts: true }, at);
  return { kind: 'done', outcome: papers.outcome, papers, nextSteps: steps };
}
