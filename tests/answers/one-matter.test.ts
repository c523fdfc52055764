import { describe, expect, it } from 'vitest';
import { matterQuestion } from '../../src/answers/one-matter.ts';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { senseFaults } from '../../src/answers/sense/sense-faults.ts';
import { matterOf } from '../../src/content/catalogue/matters.ts';
import { CATALOGUE, EXAMPLE_DATE } from '../builders/papers.ts';
import { projectFiles } from '../builders/real-catalogue.ts';

const matters = CATALOGUE.themes.map(matterOf);
const WAITING = 'En kvinde søgte om en skærmlæser og ventede i ti uger på svar.';

const asked = (story: string, demand: string) =>
  matterQuestion((path) => ({ 'debat.eksempel': story, 'debat.krav': demand })[path], matters);

describe('a story and a demand', () => {
  it('of two matters are asked about, by the names of both', () => {
    expect(asked(WAITING, 'besøge ti virksomheder om året')).toBe(
      'Jeres historie handler om støtte i job og ventetid på den, jeres krav om kontakten til virksomhederne. Hvilken skal det være?',
    );
  });

  it.each([
    ['they share a matter', WAITING, 'vedtage en svarfrist for hjælpemidler'],
    [
      'the story shares one of several',
      `${WAITING} En virksomhed manglede hende.`,
      'besøge ti virksomheder om året',
    ],
    [
      'the story could be about anything',
      'Hun glædede sig. Så blev det vinter.',
      'besøge ti virksomheder om året',
    ],
    ['the demand could be about anything', WAITING, 'sætte det på dagsordenen i februar'],
  ])('are not asked about when %s', (_why, story, demand) => {
    expect(asked(story, demand)).toBeNull();
  });

  it('are told of in a file, and in none of the finished ones', () => {
    const codes = (text: string) => {
      const parsed = parseAnswers(text, 'svar.yaml');
      if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
      return senseFaults(parsed.value, CATALOGUE, EXAMPLE_DATE).filter(({ code }) => code === 'two-matters');
    };
    const two = `debat:\n  eksempel: ${WAITING}\n  krav: besøge ti virksomheder om året\n`;
    expect(codes(two)).toMatchObject([{ severity: 'warning', place: { line: 3 } }]);
    const finished = [
      ...projectFiles('examples', 'svar.yaml'),
      ...projectFiles('tests/debate-pieces', 'svar.yaml'),
    ];
    expect(finished).toHaveLength(11);
    expect(finished.filter(({ text }) => codes(text).length > 0).map(({ name }) => name)).toEqual([]);
  });
});
