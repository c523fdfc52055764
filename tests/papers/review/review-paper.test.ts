import { describe, expect, it } from 'vitest';
import { exampleAnswers, papersOf } from '../../builders/papers.ts';
import { randers, review, sound, told } from '../../builders/review.ts';
import { PLANTED } from './planted-faults.ts';

describe('the checklist over the finished examples', () => {
  it.each(
    exampleAnswers().flatMap(({ name, answers }) =>
      papersOf(answers).map((paper) => ({ example: name, paper, answers })),
    ),
  )(
    'finds nothing to mend in $paper.name of $example but what is still to be filled in',
    ({ paper, answers }) => {
      const { findings } = review(paper.name, paper.markdown, answers);
      const wrong = findings.filter(({ severity, rule }) => severity !== 'råder' && rule !== 'huller');
      expect(wrong.map(({ point, message, spot }) => `${point} ${message} (${spot?.line})`)).toEqual([]);
    },
  );
});

describe('a fault planted in a sound paper', () => {
  it('is one of at least sixty, and no two are for the same rule of the same point in a paper', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PLANTED.map(({ finds, paper }) => `${finds} ${paper}`)).size).toBe(PLANTED.length);
  });

  it.each(PLANTED)('$finds: is found, and was not there before', ({ finds, paper, from, to }) => {
    const text = sound(paper);
    const spoiled = text.replace(from, to);
    expect(spoiled).not.toBe(text);
    const fresh = told(review(paper, spoiled, randers()).findings);
    expect(fresh.filter((one) => one === finds).length).toBeGreaterThan(
      told(review(paper, text, randers()).findings).filter((one) => one === finds).length,
    );
  });
});

describe('the occasion of a debate piece', () => {
  const hooks = (opening: string) =>
    told(review('debatindlaeg', `# En frist i Sorø\n\n${opening} Mange venter.\n`).findings).includes(
      'D-03 anledning',
    );

  it.each([
    'Tirsdag den 8. december mødes udvalget.',
    'I går stemte byrådet.',
    'Den 1. november 2026 kom tallet.',
  ])('is near: %s', (opening) => expect(hooks(opening)).toBe(false));

  it.each(['Den 3. marts 2026 mødtes udvalget.', 'Mange mødes.'])('is not: %s', (opening) =>
    expect(hooks(opening)).toBe(true),
  );
});

describe('the demand of a debate piece', () => {
  it.each([
    'Vi beder Jobudvalget i Sorø om at svare inden 1. juni 2027.',
    'Derfor beder vi Jobudvalget i Sorø om at svare inden 1. juni 2027.',
    'Vi har ét forslag til Jobudvalget i Sorø: at svare inden 1. juni 2027.',
  ])('is heard however it is worded: %s', (sentence) => {
    const text = `# En frist i Sorø\n\nMange venter. ${sentence}\n`;
    expect(told(review('debatindlaeg', text).findings)).not.toContain('D-05 krav');
  });

  it('is missed where nobody asks for anything', () =>
    expect(told(review('debatindlaeg', '# En frist i Sorø\n\nMange venter.\n').findings)).toContain(
      'D-05 krav',
    ));
});
