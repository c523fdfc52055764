import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../../src/answers/answers.ts';
import { getAnswer } from '../../../src/answers/answers-file.ts';
import { doubtfulWords } from '../../../src/answers/spelling/doubtful-words.ts';
import { danishDictionary } from '../../../src/disk/spelling/danish-dictionary.ts';
import { catalogueWords } from '../../../src/language/spelling/catalogue-words.ts';
import { createSpeller } from '../../../src/language/spelling/speller.ts';
import { projectFiles, realCatalogue } from '../../builders/real-catalogue.ts';
import { PLANTED } from './planted-misspellings.ts';

const LEAST_HITS = 0.8;
/** Abbreviations and names of files, which our papers have and a branch does not write. */
const MOST_ALARMS_IN_OUR_TEXTS = 10;

const dictionary = await danishDictionary();
if (!dictionary) throw new Error('The dictionary cannot be read.');
const speller = createSpeller(dictionary, catalogueWords(realCatalogue()));

describe('everyday misspellings', () => {
  const missed = PLANTED.map(([word, meant]) => ({ word, meant, ...speller.doubtful(word)[0] })).filter(
    ({ suggestions, meant }) => !suggestions?.includes(meant),
  );
  const hits = 1 - missed.length / PLANTED.length;

  it(`are found in ${percent(hits)} of ${PLANTED.length} with the word that is meant among three`, () => {
    const seen = missed.map(({ word, suggestions = [] }) => `${word}: ${suggestions.join(', ')}`).join('\n');
    expect(PLANTED.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PLANTED.map(([word]) => word)).size).toBe(PLANTED.length);
    expect(hits, seen).toBeGreaterThanOrEqual(LEAST_HITS);
  });
});

describe('texts that are spelt right', () => {
  const files = ['examples', 'tests/debate-pieces', 'bench/branches'].flatMap((folder) =>
    projectFiles(folder, '.yaml').map(({ name, text }) => ({ name: `${folder}/${name}`, text })),
  );
  const alarms = files.flatMap(({ name, text }) => {
    const answers = parse(text) as Answers;
    return realCatalogue().questions.flatMap((question) =>
      doubtfulWords(question, getAnswer(answers, question.id), answers, speller).map(
        ({ word }) => `${name} ${question.id}: ${word}`,
      ),
    );
  });

  it(`are called in question ${alarms.length} times in ${files.length} answer files`, () => {
    expect(files.length).toBeGreaterThan(20);
    expect(alarms).toEqual([]);
  });

  const ours = ourTexts();
  // Without the words of the field, as these come from the same texts.
  const bare = createSpeller(dictionary, new Set());
  const words = [...new Set(ours.flatMap((text) => bare.doubtful(text).map(({ word }) => word)))];

  it(`are so in ${words.length} words of our own texts, without a list of the words of the field`, () => {
    expect(ours.length).toBeGreaterThan(3000);
    expect(words.length, words.join(', ')).toBeLessThanOrEqual(MOST_ALARMS_IN_OUR_TEXTS);
  });
});

/** Catalogue, templates and the papers beside the examples, sentence by sentence. */
function ourTexts(): readonly string[] {
  const strategies = projectFiles('strategies', '.yaml').flatMap(({ text }) => textsIn(parse(text)));
  const templates = projectFiles('templates', '.hbs').map(({ text }) => text.replace(/\{\{[^{}]*\}\}/g, ' '));
  const papers = projectFiles('examples', '.md').map(({ text }) => text);
  return [...strategies, ...templates, ...papers].flatMap((text) => text.split(/\n+|(?<=[.!?:]) /));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
