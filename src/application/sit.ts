import type { Answers } from '../answers/answers.ts';
import { newAnswersText } from '../answers/answers-file.ts';
import type { AnswersStore } from '../answers/answers-store.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { Depth } from '../content/catalogue/question.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Transition } from '../content/catalogue/transition.ts';
import type { Fault, Result } from '../fault.ts';
import type { DraftStore } from '../interview/ask/drafts.ts';
import { note } from '../interview/ask/said.ts';
import { type NextStep, nextSteps } from '../interview/sitting/next-steps.ts';
import { answerSaver } from '../interview/sitting/save-answer.ts';
import type { SessionEnd } from '../interview/sitting/session.ts';
import { openSitting, type Sitting } from '../interview/sitting/sitting.ts';
import { askedQuestions } from '../interview/state/questionnaire.ts';

export interface SitRequest {
  /** The answers file as the person is told of it. */
  readonly file: string;
  /** Undefined leaves it to the file, or to the person. */
  readonly depth: Depth | undefined;
  /** The day deadlines are counted from. */
  readonly date: IsoDate;
  /** The folder of a catalogue of one's own. Undefined is said aloud, so that no face forgets it. */
  readonly ownCatalogue: string | undefined;
}

/** An answers file that nobody else writes meanwhile. */
interface HeldAnswers {
  readonly store: AnswersStore;
  /** Carries an older file over to the questionnaire of today; gives what the person is told of it, if it was. */
  readonly carryOver: (transitions: readonly Transition[]) => Promise<string | undefined>;
  /** The answers there are; undefined when there is no file. Errors: those of a file that is not valid. */
  readonly resume: (catalogue: Catalogue) => Promise<Result<Answers | undefined>>;
  readonly release: () => Promise<void>;
}

/** What the papers are made from when a sitting ends with them. */
export type PapersRequest = Pick<SitRequest, 'date' | 'ownCatalogue'>;

/** What a sitting needs of the world. `Papers` is what making the papers gives. */
export interface SitPorts<Papers> {
  readonly loadCatalogue: (own: string | undefined) => Promise<Result<Catalogue>>;
  readonly loadTransitions: () => Promise<Result<readonly Transition[]>>;
  /** Takes the right to write the file. Errors: `answers-in-use`, `cannot-write-here`, `output-is-link`. */
  readonly holdAnswers: () => Promise<Result<HeldAnswers>>;
  readonly drafts: DraftStore;
  /** Whether a long text is left that was never confirmed. */
  readonly hasDraft: () => boolean;
  readonly makePapers: (request: PapersRequest) => Promise<Papers>;
}

/** No sitting could be opened, because of what we ship, of the right to write the file, or of what stands in it. */
export interface SitRefused {
  readonly kind: 'refused';
  readonly why: 'package' | 'file' | 'answers';
  readonly faults: readonly Fault[];
}

/** How a sitting ended, with all that a face needs to say so. */
export type SitEnd<Papers> =
  /** `papers` is absent when none were asked for. */
  | { readonly kind: 'done'; readonly papers?: Papers; readonly nextSteps: readonly NextStep[] }
  /** `begun` is false when there is no answer to go on from; `draft` is true when a text is half written. */
  | { readonly kind: 'stopped'; readonly begun: boolean; readonly draft: boolean }
  | { readonly kind: 'not-saved'; readonly faults: readonly Fault[] };

/** A sitting that is open, and the file that is held for it. */
export interface OpenSitting<Papers> {
  readonly kind: 'open';
  readonly sitting: Sitting;
  /** Does what the person chose in the end. `onPapers` is called before the papers are made, which takes a while. */
  readonly finish: (end: SessionEnd, onPapers: () => void) => Promise<SitEnd<Papers>>;
  /** Lets go of the answers file. To be called whatever has happened. */
  readonly leave: () => Promise<void>;
}

/**
 * Opens a sitting with the questionnaire over an answers file: holds the file, carries it over to the questionnaire of
 * today, and goes on where it stopped. The face drives `sitting`, hands its end to `finish`, and calls `leave`.
 */
export async function sit<Papers>(
  request: SitRequest,
  ports: SitPorts<Papers>,
): Promise<OpenSitting<Papers> | SitRefused> {
  const catalogue = await ports.loadCatalogue(request.ownCatalogue);
  if (!catalogue.ok) return refused('package', catalogue.faults);
  const held = await ports.holdAnswers();
  if (!held.ok) return refused('file', held.faults);
  const leave = () => held.value.release();
  try {
    const sitting = await openOver(held.value, catalogue.value, request, ports);
    if ('why' in sitting) {
      await leave();
      return sitting;
    }
    const finish: OpenSitting<Papers>['finish'] = (end, onPapers) =>
      finishSitting(end, onPapers, { request, ports, catalogue: catalogue.value });
    return { kind: 'open', sitting, finish, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function openOver<Papers>(
  held: HeldAnswers,
  catalogue: Catalogue,
  request: SitRequest,
  ports: SitPorts<Papers>,
): Promise<Sitting | SitRefused> {
  const transitions = await ports.loadTransitions();
  if (!transitions.ok) return refused('package', transitions.faults);
  const isNew = ((await held.store.read()) ?? '').trim() === '';
  const carried = await held.carryOver(transitions.value);
  const answers = await held.resume(catalogue);
  if (!answers.ok) return refused('answers', answers.faults);
  const { depth, date, file } = request;
  const beginning = isNew ? newAnswersText({ depth: depth ?? 'hurtig' }) : undefined;
  return openSitting(
    {
      questionnaire: catalogue,
      municipalities: catalogue.municipalities,
      answers: answers.value,
      depth,
      today: date,
      file,
      save: answerSaver(held.store, beginning),
      drafts: ports.drafts,
    },
    carried ? [note('carried-over', carried)] : [],
  );
}

interface Finishing<Papers> {
  readonly request: SitRequest;
  readonly ports: SitPorts<Papers>;
  readonly catalogue: Catalogue;
}

async function finishSitting<Papers>(
  end: SessionEnd,
  onPapers: () => void,
  { request: { date, ownCatalogue }, ports, catalogue }: Finishing<Papers>,
): Promise<SitEnd<Papers>> {
  if (end.kind === 'not-saved') return end;
  if (end.kind === 'stopped') return { ...end, draft: ports.hasDraft() };
  const steps = nextSteps(end.answers, askedQuestions(catalogue, end.answers), date);
  if (!end.papers) return { kind: 'done', nextSteps: steps };
  onPapers();
  return { kind: 'done', papers: await ports.makePapers({ date, ownCatalogue }), nextSteps: steps };
}

function refused(why: SitRefused['why'], faults: readonly Fault[]): SitRefused {
  return { kind: 'refused', why, faults };
}
