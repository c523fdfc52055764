import { expect, it } from 'vitest';
import { start } from '../../../src/interview/state/interview.ts';
import { overview } from '../../../src/interview/state/overview.ts';
import { entryLine, sectionHeading } from '../../../src/interview/words/overview-text.ts';
import { answers, questionnaire } from '../../builders/interview.ts';

it.each([
  ['Lokale tal', 'Afsnit: Lokale tal.'],
  ['Hvad er der sket siden?', 'Afsnit: Hvad er der sket siden?'],
  ['Aftaler (i år)', 'Afsnit: Aftaler (i år).'],
])('the heading of the section %s has one mark at its end', (title, heading) => {
  expect(sectionHeading(title)).toBe(heading);
});

it('a long answer is cut between two words in the overview', () => {
  const long = 'kommunens svarfrister på hjælpemidler til mennesker i arbejde bliver holdt i ni af ti sager';
  const given = answers('fuld', { debat: { krav: long } });
  const entries = overview(start(questionnaire(), given, 'fuld')).flatMap(({ entries }) => entries);
  const [line = ''] = entries.map(entryLine).filter((one) => one.includes('svarfrister'));
  expect(line).toMatch(/ …$/);
  const shown = line.slice(line.indexOf('kommunens'), -2);
  expect(`${long} `.startsWith(`${shown} `)).toBe(true);
});
