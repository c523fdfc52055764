import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { answerTo, type SenseRule, senseWarning, yearIn } from './sense-context.ts';

const LIMITS = ['debat.maks_ord', 'debat.maks_tegn'];
const SOURCE = 'debat.graense_kilde';

/** Newspapers change their limits, so a limit has a source and a date. */
export const newspaperLimits: SenseRule = (context) => {
  const limit = LIMITS.find((path) => typeof answerTo(context, path) === 'number');
  if (limit === undefined) return [];
  const source = answerTo(context, SOURCE);
  if (typeof source === 'string' && yearIn(source) !== undefined) return [];
  const noted = typeof source === 'string';
  return [
    senseWarning(context, noted ? SOURCE : limit, {
      code: 'limit-without-source',
      message: noted
        ? 'Der står ikke, hvornår I så avisens grænse.'
        : 'Der står ikke, hvor I har avisens grænse fra, og hvornår I så den.',
      wayOut: `Skriv det under debat, for eksempel:${example('graense_kilde: Avisens side om læserbreve, set 15. november 2026')}`,
    }),
  ];
};
