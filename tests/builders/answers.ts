import type { Answers, FigureAnswer } from '../../src/answers/answers.ts';
import type { Depth } from '../../src/content/catalogue/question.ts';

/** What is in no question, and answers by their path: { 'kommune.navn': 'Randers' }. */
export type FlatAnswers = Readonly<Record<string, unknown>>;

/** Answers as svar.yaml holds them, from answers by their path. */
export function answersOf(given: FlatAnswers = {}, depth: Depth = 'fuld'): Answers {
  const root: Record<string, unknown> = { version: 1, omfang: depth };
  for (const [path, value] of Object.entries(given)) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    let node = root;
    for (const key of keys) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return root as unknown as Answers;
}

/** A local figure with its period, source and day of look-up. */
export function figureAnswer(vaerdi: number, given: Partial<FigureAnswer> = {}): FigureAnswer {
  return {
    vaerdi,
    enhed: 'antal',
    periode: '2. kvartal 2026',
    kilde: 'Danmarks Statistik, Statistikbanken, tabel AUK01',
    opslaaet: '2026-11-08',
    ...given,
  };
}
