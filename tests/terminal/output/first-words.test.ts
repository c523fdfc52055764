import { expect, it } from 'vitest';
import { firstWords } from '../../../src/terminal/output/first-words.ts';

it('whoever hears the first words is told of the dashes, which no voice says', () => {
  expect(firstWords).toContain('brobygger start --enkel\nForan enkel står to bindestreger.\n');
});
