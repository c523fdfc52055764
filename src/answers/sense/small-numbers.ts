import { givenFigures, type SenseRule, senseWarning } from './sense-context.ts';

/** Below this, somebody may be recognized (docs/tjekliste.md, S-08). */
const FEWEST = 5;

/** A figure, or the persons behind a percentage, so few that it cannot be printed. */
export const smallNumbers: SenseRule = (context) =>
  givenFigures(context)
    .filter(({ question, figure: { vaerdi, naevner } }) => {
      if (vaerdi === undefined) return false;
      if (question.tal?.enhed === 'antal') return vaerdi < FEWEST;
      if (question.tal?.enhed !== 'pct' || naevner === undefined) return false;
      return naevner < FEWEST || (vaerdi > 0 && (vaerdi / 100) * naevner < FEWEST);
    })
    .map(({ question }) =>
      senseWarning(context, `${question.id}.vaerdi`, {
        code: 'small-number',
        message: 'Tallet handler om færre end fem personer, så nogen kan måske genkendes.',
        wayOut: 'Papirerne trykker det ikke. Find et tal for en længere periode, eller svar ved-ikke.',
      }),
    );
