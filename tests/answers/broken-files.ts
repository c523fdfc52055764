import { readFileSync } from 'node:fs';
import { checkAnswers } from '../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import type { Fault } from '../../src/fault.ts';
import { smallCatalogue } from '../builders/catalogue.ts';

const catalogue = smallCatalogue();
const rules = { catalogue, validate: compileAnswerValidator(catalogue), today: '2026-11-22' };

/** What is wrong with one of the files in tests/answers/broken/, as seen on 22 November 2026; open questions left out. */
export function faultsOf(name: string): readonly Fault[] {
  const bytes = readFileSync(new URL(`broken/${name}.svar`, import.meta.url));
  return checkAnswers(bytes, 'svar.yaml', rules).faults.filter((fault) => fault.severity !== 'missing');
}
