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

it('eleven pieces of eleven branches share no sentence, also with names and figures masked', () => {
  const shares = pieces.flatMap((one, index) =>
    pieces.slice(index + 1).map((other) => compareRead(one, other).sentenceShare),
  );
  expect(shares).toHaveLength((11 * 10) / 2);
  expect(Math.max(...shares)).toBe(0);
});
