import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../src/content/catalogue/answer-schema.ts';
import { CATALOGUE, EXAMPLE_DATE, exampleAnswers, papersOf } from './builders/papers.ts';
import { projectFiles } from './builders/real-catalogue.ts';

/**
 * The finished papers lie beside each examples/<name>/svar.yaml, as they are on 22 November 2026.
 * After a change of templates, catalogue or answers, write them anew and read them before you commit them:
 *
 *   npm run examples
 */
const UPDATE = process.env.npm_lifecycle_event === 'examples';

const examples = exampleAnswers();

function pathOf(example: string, file = ''): string {
  return fileURLToPath(new URL(`../examples/${example}/${file}`, import.meta.url));
}

it('there are three examples: a full one, one that knows little, and one with an awkward name', () => {
  expect(examples.map(({ name }) => name)).toEqual(['bornholm', 'hoeje-taastrup', 'randers']);
});

describe.each(examples)('the example $name', ({ name, answers }) => {
  const papers = papersOf(answers);

  it.each(papers.map((paper) => [`${paper.name}.md`, paper.markdown]))(
    'has its %s in step',
    (file, markdown) => {
      if (UPDATE) writeFileSync(pathOf(name, file), markdown);
      expect(readFileSync(pathOf(name, file), 'utf8')).toBe(markdown);
    },
  );

  it('has no paper that is no longer made', () => {
    const made = papers.map((paper) => `${paper.name}.md`).toSorted();
    const there = () => readdirSync(pathOf(name)).filter((file) => file.endsWith('.md'));
    if (UPDATE) for (const old of there().filter((file) => !made.includes(file))) rmSync(pathOf(name, old));
    expect(there().toSorted()).toEqual(made);
  });

  it('has valid answers', () => {
    const file = projectFiles('examples', 'svar.yaml').find((one) => one.name.startsWith(`${name}/`));
    const rules = { catalogue: CATALOGUE, validate: compileAnswerValidator(CATALOGUE), today: EXAMPLE_DATE };
    const { faults } = checkAnswers(file?.text ?? '', `examples/${name}/svar.yaml`, rules);
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });

  it('invents no figure of the whole country', () => {
    expect(JSON.stringify(answers.tal ?? {})).not.toContain('landet');
  });

  it('says on the first page of every paper that it is made up', () => {
    expect(answers.eksempel).toBe(true);
    for (const paper of papers) {
      expect(paper.markdown.slice(0, 1500)).toContain(
        '> **Eksempel.** Svarene og tallene i dette papir er fundet på',
      );
    }
  });
});
