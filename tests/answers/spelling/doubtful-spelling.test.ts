import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../../src/content/catalogue/answer-schema.ts';
import { createSpeller } from '../../../src/language/spelling/speller.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';
import { smallDictionary } from '../../builders/small-dictionary.ts';

const RIGHT = ['mange', 'uden', 'venter', 'lokale', 'udvalget', 'vejen'];
const NEAR = { menesker: ['mennesker', 'menisker'], støte: ['støtte'] };
const speller = createSpeller(smallDictionary(RIGHT, NEAR), new Set());
const rules = {
  catalogue: realCatalogue(),
  validate: compileAnswerValidator(realCatalogue()),
  today: '2026-11-22',
};

function told(text: string, spelt = true) {
  const file = `version: 1\nomfang: fuld\nkommune:\n  navn: Randers\n${text}`;
  return checkAnswers(file, 'svar.yaml', spelt ? { ...rules, speller } : rules).faults.filter(
    ({ code, severity }) => code === 'doubtful-spelling' || severity === 'error',
  );
}

const spelling = (text: string, spelt?: boolean) =>
  told(text, spelt).filter(({ code }) => code === 'doubtful-spelling');

describe('a word of the answers that may be misspelt', () => {
  it('is told where it stands, with the words near it, in every way a text is written', () => {
    for (const [text, line, column] of [
      ['  gaar_godt: Mange menesker venter.\n', 5, 20],
      ['  gaar_godt: |\n    Mange\n    menesker venter.\n', 7, 5],
      ['  gaar_godt: "Mange menesker"\n', 5, 21],
    ] as const)
      expect(spelling(text)).toMatchObject([
        {
          severity: 'warning',
          message: '"menesker" står ikke i ordbogen.',
          wayOut:
            'Er det "mennesker" eller "menisker"? Er ordet rigtigt, så skriv det på listen egne_ord: [menesker]',
          place: { file: 'svar.yaml', line, column, length: 8 },
        },
      ]);
  });

  it('is each told, and the list it can be put on is told with what stands there already', () => {
    const found = spelling('  gaar_godt: menesker uden støte\negne_ord: [jobcafé]\n');
    expect(found.map(({ wayOut }) => wayOut?.split('egne_ord: ')[1])).toEqual([
      '[jobcafé, menesker]',
      '[jobcafé, støte]',
    ]);
  });

  it('is no matter in a name, in what is no text, or where no dictionary is at hand', () => {
    expect(spelling('  udvalg: udvalget støte\nom_jer:\n  navn: menesker\n')).toEqual([]);
    expect(spelling('  gaar_godt: menesker\n', false)).toEqual([]);
  });
});

describe('the list of own words', () => {
  it.each(['[menesker]', '[menesker, menesker, støte]', '\n  - menesker'])('is kept to: %s', (list) => {
    expect(told(`  gaar_godt: menesker\negne_ord: ${list}\n`).map(({ code }) => code)).toEqual(
      told('').map(({ code }) => code),
    );
  });

  it('may be empty', () => {
    for (const list of ['', ' null', ' []'])
      expect(told(`egne_ord:${list}\n`).map(({ code }) => code)).toEqual(told('').map(({ code }) => code));
  });

  it.each(['menesker', '{ a: b }', '[1]'])('is told calmly when it is none: %s', (list) => {
    const wrong = told(`egne_ord: ${list}\n`).filter(({ place }) => place?.line === 5);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.wayOut).toBeTruthy();
  });
});
