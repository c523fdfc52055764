import { Ajv2020 } from 'ajv/dist/2020.js';
import { isIsoDate } from '../danish/date.ts';

/**
 * ajv as the whole project uses it: JSON Schema 2020-12, strict (a misspelt keyword is a fault of ours and throws),
 * every error reported, own properties only. The two formats are ours, so that no further package is needed.
 */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: true,
  });
  ajv.addFormat('date', { type: 'string', validate: isIsoDate });
  ajv.addFormat('email', { type: 'string', validate: looksLikeEmail });
  ajv.addFormat('uri', { type: 'string', validate: (text: string) => URL.canParse(text) });
  return ajv;
}

/** One @ with something on both sides and a dot after it. Linear on purpose: answers are hostile text. */
export function looksLikeEmail(text: string): boolean {
  const at = text.indexOf('@');
  const dot = text.lastIndexOf('.');
  return at > 0 && at === text.lastIndexOf('@') && dot > at + 1 && dot < text.length - 1 && !/\s/.test(text);
}
