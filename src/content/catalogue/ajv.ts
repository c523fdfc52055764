import { _, Ajv2020, type CodeOptions } from 'ajv/dist/2020.js';
import { formats } from './formats.ts';

/**
 * ajv as the whole project uses it: JSON Schema 2020-12, strict (a misspelt keyword is a fault of ours and throws),
 * every error reported, own properties only. `code` is for whoever writes the compiled validator to a file.
 */
export function createAjv(code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    // Our own messages are Danish.
    messages: false,
    // All schemas are ours, and a test holds them against the metaschema. Doing that again, and polishing code that is
    // run once, took a good part of every run.
    validateSchema: false,
    // A definition is compiled once, and not again at each place that refers to it.
    inlineRefs: false,
    code: { optimize: false, formats: _`formats`, ...code },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
}
