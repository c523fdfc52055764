import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAjv } from '../../../src/content/catalogue/ajv.ts';
import { RULES } from '../../../src/papers/review/rules.ts';
import { CATALOGUE } from '../../builders/papers.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { REVIEW } from '../../builders/review.ts';

const files = REVIEW.checklists.files;
const points = Object.values(files).flatMap(({ punkter }) => punkter);
const uses = [...points, ...REVIEW.checklists.everywhere].flatMap(({ tjek }) => tjek);

function schema(name: string) {
  const file = projectFiles('schemas', name)[0];
  return createAjv().compile(JSON.parse(file?.text ?? '{}'));
}

describe('the checklists of the documents', () => {
  it.each(projectFiles('templates', 'kontrol.yaml').map((file) => [file.name, file.text]))(
    '%s follows its schema',
    (_name, text) => {
      const validate = schema('kontrol.schema.json');
      validate(parse(text));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('and what they know of words follows its schema', () => {
    const validate = schema('sprog.schema.json');
    validate(REVIEW.words);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['S', 21],
    ['M', 22],
    ['D', 30],
  ])('hold every point of %s-01 to %i, as a rule or as a question', (letter, count) => {
    const wanted = Array.from(
      { length: count },
      (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`,
    );
    const ids = new Set(points.map(({ id }) => id).filter((id) => id.startsWith(letter)));
    expect([...ids].sort()).toEqual(wanted);
  });

  it('name only rules that exist, and leave none unused', () => {
    expect([...new Set(uses.map(({ regel }) => regel))].sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it('ask the branch only what the interview asks, and only on the long way', () => {
    const asked = uses.flatMap(({ spoergsmaal }) => (typeof spoergsmaal === 'string' ? [spoergsmaal] : []));
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect(CATALOGUE.questions.find((one) => one.id === id)?.omfang).toBe('fuld');
  });
});
