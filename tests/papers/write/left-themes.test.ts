import { describe, expect, it } from 'vitest';
import { exampleAnswers, paperNamed, papersOf, proposalOf } from '../../builders/papers.ts';

const LEFT = /(?:Vi ved ikke, hvordan det står til med|Vi foreslår ingen ny indsats for) (.*)/g;

describe('a strategy paper', () => {
  it.each(exampleAnswers())(
    'says of no theme both that nothing is proposed and that a measure of it can wait: $name',
    ({ answers }) => {
      const { otherMeasures, themes } = proposalOf(answers);
      const strategy = paperNamed(papersOf(answers), 'strategiforslag');
      const left = [...strategy.matchAll(LEFT)].map(([, names]) => names).join('\n');
      const waiting = themes.filter(({ id }) => otherMeasures.some(({ themeId }) => themeId === id));
      for (const { short } of waiting) expect(left).not.toContain(short);
    },
  );
});
