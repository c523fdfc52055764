import standaloneCode from 'ajv/dist/standalone/index.js';
import { createAjv } from '../catalogue/ajv.ts';
import { shapeSchema } from '../catalogue/answer-schema.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * The validator of the answers as the source of an ES module, so that a run need not compile it. `formats` is where the
 * module finds src/content/catalogue/formats.ts, seen from where it is written. ajv writes `require` also in ES modules.
 */
export function answerValidatorModule(catalogue: Catalogue, formats: string): string {
  const ajv = createAjv({ source: true, esm: true });
  const code = standaloneCode.default(ajv, ajv.compile(shapeSchema(catalogue)));
  return `import { createRequire } from 'node:module';
import { formats } from '${formats}';
const require = createRequire(import.meta.url);
${code}`;
}
