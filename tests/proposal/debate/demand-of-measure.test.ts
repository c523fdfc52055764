import { expect, it } from 'vitest';
import { answersOf } from '../../builders/answers.ts';
import { CATALOGUE } from '../../builders/papers.ts';
import { brokenPromises, writePiece } from '../../builders/piece-holds.ts';

it('the demand of every measure can stand with nothing told before', () => {
  const broken = CATALOGUE.themes.flatMap((theme) =>
    theme.indsatser.flatMap(({ id }) => {
      const answers = answersOf({
        'kommune.navn': 'Sorø',
        'om_jer.navn': 'Kim Holm',
        'prioritet.tema': theme.id,
        [`temaer.${theme.id}.indsatser`]: [id],
      });
      return brokenPromises(writePiece(answers)).map((promise) => `${id}: ${promise}`);
    }),
  );
  expect(broken).toEqual([]);
});
