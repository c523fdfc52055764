import { getAnswer } from '../../answers/answers-file.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Fault } from '../../fault.ts';
import { start } from '../../interview/state/interview.ts';
import { type OverviewEntry, overview } from '../../interview/state/overview.ts';
import { nextSteps } from '../../proposal/calendar/next-steps.ts';
import { contentRefused, type Refused } from '../outcome.ts';
import type { GivenFile, OwnCatalogue, Ports } from '../ports.ts';
import { branchName } from './branch-name.ts';

export interface SurveyRequest {
  readonly files: readonly GivenFile[];
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

/** How far one answer file is. */
export interface SurveyedAnswers {
  readonly file: GivenFile;
  /** As the register calls it; null while that is not answered, or the file cannot be read. */
  readonly municipality: string | null;
  /** What to call it: see branchName. */
  readonly label: string;
  /** How much is asked; null when the file cannot be read. */
  readonly depth: Depth | null;
  readonly answered: number;
  /** Questions asked now. */
  readonly total: number;
  /** The questions that have no answer, nor "ved ikke", and have not been skipped. */
  readonly missing: readonly { readonly id: string; readonly text: string }[];
  /** The first day that something is to be done by; null when there is none. */
  readonly next: { readonly by: IsoDate; readonly text: string } | null;
  /** Why the file cannot be read. */
  readonly faults: readonly Fault[];
}

/**
 * Tells of each answer file how far it is, in the order they were named. It is looked at and not judged: what is wrong with an
 * answer is for `checkAnswerFiles`. `before` is what was told of the same bytes on the same day, and is added to.
 */
export async function surveyAnswers(
  { files, date, ownCatalogue }: SurveyRequest,
  { answers, library, clock }: Pick<Ports, 'answers' | 'library' | 'clock'>,
  before: Map<string, Surveyed> = new Map(),
): Promise<readonly SurveyedAnswers[] | Refused> {
  const catalogue = await library.catalogue(ownCatalogue);
  if (!catalogue.ok) return contentRefused(catalogue.faults, ownCatalogue);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await answers.read(file);
      if (!bytes.ok) return unread(file, bytes.faults);
      const text = new TextDecoder().decode(bytes.value);
      const known = before.get(file.path);
      if (known?.text === text && known.date === date) return known.told;
      // Of a hundred files nobody else is to wait for all.
      await clock.pause(0);
      const told = survey(file, bytes.value, catalogue.value, date);
      before.set(file.path, { text, date, told });
      return told;
    }),
  );
}

/** What was told of a file, and of which text and day. */
export interface Surveyed {
  readonly text: string;
  readonly date: IsoDate;
  readonly told: SurveyedAnswers;
}

function survey(file: GivenFile, bytes: Uint8Array, catalogue: Catalogue, date: IsoDate): SurveyedAnswers {
  const parsed = parseAnswers(bytes, file.name);
  if (!parsed.ok) return unread(file, parsed.faults);
  const { answers } = parsed.value;
  const depth = answers.omfang === 'fuld' ? 'fuld' : 'hurtig';
  const state = start(catalogue, answers, depth);
  const entries = overview(state).flatMap((section) => section.entries);
  const name = getAnswer(answers, 'kommune.navn');
  const municipality = typeof name === 'string' ? name : null;
  const asked = entries.map(({ question }) => question);
  const [next] = nextSteps(answers, asked, date)
    .flatMap(({ by, text }) => (by === undefined ? [] : [{ by, text }]))
    .sort((one, other) => one.by.localeCompare(other.by));
  return {
    file,
    municipality,
    label: branchName(municipality, file.name),
    depth,
    answered: entries.filter(({ status }) => status !== 'unanswered').length,
    total: entries.length,
    missing: entries.filter(({ status }) => status === 'unanswered').map(questionOf),
    next: next ?? null,
    faults: [],
  };
}

function questionOf({ question: { id, tekst } }: OverviewEntry) {
  return { id, text: tekst };
}

function unread(file: GivenFile, faults: readonly Fault[]): SurveyedAnswers {
  const label = branchName(null, file.name);
  return {
    file,
    municipality: null,
    label,
    depth: null,
    answered: 0,
    total: 0,
    missing: [],
    next: null,
    faults,
  };
}
