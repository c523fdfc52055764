import { expect, it } from 'vitest';
import { projectFiles } from '../builders/real-catalogue.ts';

it('the model knows nothing of how it is built', () => {
  const files = projectFiles('src/proposal/model', '.ts');
  const builders = files.flatMap(({ name, text }) =>
    [...text.matchAll(/from '(\.\.\/[^.][^']*)'/g)].map((match) => `${name} imports ${match[1]}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(builders).toEqual([]);
});
