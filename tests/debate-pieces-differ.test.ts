import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareRead, readForLikeness } from '../src/language/likeness.ts';
import { bodyOf } from '../src/papers/write/debate-text.ts';
import { CATALOGUE } from './builders/papers.ts';
import { projectFiles } from './builders/real-catalogue.ts';

const FOLDER = new URL('./debate-pieces/', import.meta.url);
const NAMES = CATALOGUE.municipalities.flatMap((one) => [
  one.navn,
  one.formelt_navn,
  one.genitiv,
  one.navn_genitiv,
]);

/** The eight invented pieces, and those of the three examples. */
const pieces = [
  ...readdirSync(FOLDER).map((name) => readFileSync(new URL(`${name}/debatindlaeg.md`, FOLDER), 'utf8')),
  ...projectFiles('examples', 'debatindlaeg.md').map(({ text }) => text),
].map((markdown) => readForLikeness(bodyOf(markdown), NAMES));

it('eleven pieces of eleven branches share next to nothing, with names and figures masked', () => {
  const likenesses = pieces.flatMap((one, index) =>
    pieces.slice(index + 1).map((other) => compareRead(one, other)),
  );
  expect(likenesses).toHaveLength((11 * 10) / 2);
  // Two of them ask for the same thing of their own municipality, and both hold their own figure against it.
  expect(likenesses.filter(({ shared }) => shared.length > 0)).toHaveLength(1);
  expect(Math.max(...likenesses.map(({ sentenceShare }) => sentenceShare))).toBeLessThan(0.1);
});
