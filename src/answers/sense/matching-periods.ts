import { givenFigures, type SenseRule, senseWarning } from './sense-context.ts';

/** Figures that are set side by side and so must be of the same time: series and periods are never mixed. */
const BELONG_TOGETHER: readonly (readonly [string, string])[] = [['tal.fleksjob', 'tal.ledighedsydelse']];

export const matchingPeriods: SenseRule = (context) => {
  const figures = givenFigures(context);
  return BELONG_TOGETHER.flatMap(([firstId, secondId]) => {
    const first = figures.find(({ question }) => question.id === firstId);
    const second = figures.find(({ question }) => question.id === secondId);
    const [one, other] = [first?.figure.periode, second?.figure.periode];
    if (one === undefined || other === undefined || sameText(one, other)) return [];
    return [
      senseWarning(context, `${secondId}.periode`, {
        code: 'periods-differ',
        message: `Tallet er fra ${other}, men tallet under ${firstId} er fra ${one}. De to stilles op ved siden af hinanden.`,
        wayOut: 'Slå det ældste op igen, så begge er fra samme periode.',
      }),
    ];
  });
};

function sameText(one: string, other: string): boolean {
  return one.replace(/\s/g, '').toLowerCase() === other.replace(/\s/g, '').toLowerCase();
}
