import type { ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv } from '../../src/content/catalogue/ajv.ts';
import { deriveAnswerSchema } from '../../src/content/catalogue/answer-schema.ts';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';

/** The whole schema of schemas/, compiled: also what is asked, which a run counts itself. */
export function compileAnswerSchema(catalogue: Pick<Catalogue, 'questions'>): ValidateFunction {
  return createAjv().compile(deriveAnswerSchema(catalogue));
}
