import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { deriveAnswerSchema } from '../../../src/content/catalogue/answer-schema.ts';
import { conditionSchema } from '../../../src/content/catalogue/condition.ts';
import { CATALOGUE } from '../../builders/papers.ts';

const folder = new URL('../../../schemas/', import.meta.url);
// src/content/catalogue/ajv.ts leaves this out of every run.
const meta = new Ajv2020({ strict: false });
const faultsOf = (schema: object) => (meta.validateSchema(schema) ? [] : meta.errorsText());

describe('every schema of ours is JSON Schema 2020-12', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    expect(faultsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
  });

  it('the one of the answers, as it is derived', () => {
    expect(faultsOf(deriveAnswerSchema(CATALOGUE))).toEqual([]);
  });

  it('each condition of a question or a measure', () => {
    const measures = CATALOGUE.themes.flatMap(({ indsatser }) => indsatser);
    const conditions = [
      ...CATALOGUE.questions.map(({ hvis }) => hvis),
      ...measures.map(({ relevant }) => relevant),
    ].filter((condition) => condition !== undefined);
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) expect(faultsOf(conditionSchema(condition))).toEqual([]);
  });

  it('and a keyword that is used wrongly would be found', () => {
    expect(faultsOf({ type: 'objekt' })).not.toEqual([]);
  });
});
