import { expect, it } from 'vitest';
import { sectionHeading } from '../../../src/interview/words/overview-text.ts';

it.each([
  ['Lokale tal', 'Afsnit: Lokale tal.'],
  ['Hvad er der sket siden?', 'Afsnit: Hvad er der sket siden?'],
  ['Aftaler (i år)', 'Afsnit: Aftaler (i år).'],
])('the heading of the section %s has one mark at its end', (title, heading) => {
  expect(sectionHeading(title)).toBe(heading);
});
