import { describe, expect, it } from 'vitest';
import { createAjv } from '../../../src/content/catalogue/ajv.ts';

describe('a schema', () => {
  it('sees only what was written, and not what every object has', () => {
    const validate = createAjv().compile({
      type: 'object',
      properties: { toString: {} },
      required: ['toString'],
    });
    expect(validate({})).toBe(false);
    expect(validate({ toString: 1 })).toBe(true);
  });

  it('of ours that is misspelt is a fault of ours', () => {
    expect(() => createAjv().compile({ type: 'string', maxLenght: 3 })).toThrow(/maxLenght/);
  });
});
