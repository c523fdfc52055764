import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/papers/review/rule.ts';
import { RULES } from '../../../src/papers/review/rules.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { SAMPLES } from './rule-samples/samples.ts';

const files = projectFiles('src/papers/review/rules', '.ts');
const written = await Promise.all(
  files.map(async ({ name }) => {
    const exported = await import(new URL(`../../../src/papers/review/rules/${name}`, import.meta.url).href);
    return { name, rules: Object.values(exported).filter(isRule) };
  }),
);

describe('the rules of the checklist', () => {
  it('are one a file', () => {
    expect(written.filter(({ rules }) => rules.length !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('are all in the list, and none is there twice', () => {
    const there = written.flatMap(({ rules }) => rules);
    expect([...RULES].map(({ name }) => name).sort()).toEqual(there.map(({ name }) => name).sort());
    expect(new Set(RULES)).toEqual(new Set(there));
  });

  it('have a name each', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it('have a sample each, a text that passes and one that does not, in rule-samples/', () => {
    const shown = new Set(SAMPLES.map(({ finds }) => finds.split(' ')[1]));
    expect(RULES.filter(({ name }) => !shown.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('name among their parameters none that every rule has, and demand only what they name', () => {
    for (const { params } of RULES) {
      const names = Object.keys(params.properties ?? {});
      expect(names.filter((name) => ['regel', 'alvor', 'raad', 'ikke_vinkel'].includes(name))).toEqual([]);
      expect(params.required?.filter((name) => !names.includes(name)) ?? []).toEqual([]);
    }
  });
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'judge' in value;
}
