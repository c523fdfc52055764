import { expect, it } from 'vitest';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { CATALOGUE, proposalOf } from '../builders/papers.ts';

const profile = (given: FlatAnswers = {}) =>
  proposalOf(answersOf({ 'kommune.navn': 'Randers', ...given })).maturity;
const levelOf = (title: string, given: FlatAnswers) =>
  profile(given).rows.find((row) => row.title === title)?.level;
const [core, other] = [true, false].map((kerne) => CATALOGUE.themes.find((theme) => theme.kerne === kerne));

it.each([
  ['ja', 'På plads'],
  ['delvist', 'Delvist'],
  ['nej', 'Mangler'],
  ['ved-ikke', 'Ukendt'],
  [null, 'Ukendt'],
])('a core theme answered %s is: %s', (status, level) => {
  expect(levelOf(core?.titel ?? '', { [`temaer.${core?.id}.status`]: status })).toBe(level);
});

it('the other themes are in the profile when they have been asked about, and named when not', () => {
  expect(levelOf(other?.titel ?? '', {})).toBeUndefined();
  expect(profile().notAsked).toContain(other?.kort);
  const asked = { [`temaer.${other?.id}.status`]: 'ved-ikke' };
  expect(levelOf(other?.titel ?? '', asked)).toBe('Ukendt');
  expect(profile(asked).notAsked).not.toContain(other?.kort);
});

it('every theme is either in the profile or named as not asked about', () => {
  const { rows, notAsked } = profile();
  expect(rows.length + notAsked.length).toBe(CATALOGUE.themes.length);
});
