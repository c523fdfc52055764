import standaloneCode from 'ajv/dist/standalone/index.js';
import { createAjv } from '../catalogue/ajv.ts';
import { shapeSchema } from '../catalogue/answer-schema.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** How ajv asks for its own small parts, also in an ES module. */
const REQUIRED = /require\("([^"]+)"\)/g;

/**
 * The validator of the answers as the source of an ES module, so that a run need not compile it. `formats` is where the
 * module finds src/content/catalogue/formats.ts, seen from where it is written. What it needs of ajv it imports, so that the
 * bundle (rolldown.config.mjs) can lay it in.
 */
export function answerValidatorModule(catalogue: Catalogue, formats: string): string {
  const ajv = createAjv({ source: true, esm: true });
  const code = standaloneCode.default(ajv, ajv.compile(shapeSchema(catalogue)));
  const parts = [...new Set([...code.matchAll(REQUIRED)].map(([, part]) => part ?? ''))];
  const imports = parts.map((part, index) => `import part${index} from '${part}.js';`);
  return [
    `import { formats } from '${formats}';`,
    ...imports,
    code.replace(REQUIRED, (_, part: string) => `part${parts.indexOf(part)}`),
  ].join('\n');
}
