import { getAnswer, setAnswer } from '../../answers/answers-file.ts';
import { parseAnswers } from '../../answers/parse-answers.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { Outcome } from '../outcome.ts';
import type { Ports } from '../ports.ts';
import type { BranchFigures, FiguresFetched, FoundFigure } from './plan-figures.ts';

export interface FiguresTaken {
  readonly outcome: Outcome;
  /** The ids of the figures that were written, in each file. */
  readonly taken: readonly { readonly file: string; readonly figures: readonly string[] }[];
  readonly faults: readonly Fault[];
}

/** Whether a figure may be written without asking about it by itself: never over one that the branch has written. */
export function mayStandUnasked({ before }: FoundFigure): boolean {
  return before !== 'own';
}

/**
 * Writes figures in their answer file, all of them or none, with every comment kept. `wanted` are the ones to take over: those
 * a person has said yes to; where nobody is asked, those that may stand unasked.
 */
export async function takeFigures(
  fetched: FiguresFetched,
  wanted: (figure: FoundFigure) => boolean,
  { answers }: Pick<Ports, 'answers'>,
): Promise<FiguresTaken> {
  const taken: { file: string; figures: readonly string[] }[] = [];
  const faults: Fault[] = [];
  for (const branch of fetched.branches) {
    const figures = branch.found.filter(wanted);
    if (figures.length === 0) continue;
    const written = await write(branch, figures, answers);
    if (written.ok) taken.push({ file: branch.file.path, figures: figures.map(({ id }) => id) });
    else faults.push(...written.faults);
  }
  const isUntold = fetched.branches.some(({ untold }) => untold.some(({ why }) => why === 'not-published'));
  return { outcome: faults.length > 0 || isUntold ? 'not-made' : 'done', taken, faults };
}

async function write(
  { file }: BranchFigures,
  figures: readonly FoundFigure[],
  answers: Ports['answers'],
): Promise<Result<void>> {
  const held = await answers.hold(file.path);
  if (!held.ok) return held;
  try {
    const text = await held.value.store.read();
    const parsed = parseAnswers(text ?? '', file.name);
    if (!parsed.ok) return parsed;
    const changed = figures.find(
      ({ id, present }) =>
        JSON.stringify(plain(getAnswer(parsed.value.answers, id))) !== JSON.stringify(present),
    );
    if (changed) return failure(changedMeanwhile(file.name, changed.id));
    await held.value.store.write(
      figures.reduce((before, { id, figure }) => setAnswer(before, id, figure), text ?? ''),
    );
    return success(undefined);
  } catch (error) {
    return failure(notSaved(file.name, error));
  } finally {
    await held.value.release();
  }
}

/** A figure that stands there; null for all else. */
function plain(answer: unknown): unknown {
  return typeof answer === 'object' ? answer : null;
}

function changedMeanwhile(file: string, id: string): Fault {
  return {
    code: 'not-saved',
    severity: 'error',
    message: `Svaret på ${id} er blevet ændret imens, så der er ikke skrevet noget.`,
    wayOut: 'Hent tallene igen.',
    place: { file },
  };
}

function notSaved(file: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  return {
    code: 'not-saved',
    severity: 'error',
    message: `Tallene kunne ikke gemmes (${reason}).`,
    wayOut: 'Se efter, om disken er fuld, eller om filen er åben i et andet program. Hent så tallene igen.',
    place: { file },
  };
}
