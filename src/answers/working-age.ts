import { POPULATION } from '../content/catalogue/figure-source.ts';
import type { Answers } from './answers.ts';
import { getAnswer } from './answers-file.ts';

/** How many live in the municipality who are of working age; undefined where it has not been fetched. */
export function workingAge(answers: Answers): number | undefined {
  const population = getAnswer(answers, POPULATION.id);
  const value = (population as { readonly vaerdi?: unknown } | null | undefined)?.vaerdi;
  return typeof value === 'number' && value > 0 ? value : undefined;
}
