import { fromQuestionId } from '../../content/yaml/locate.ts';
import { readWritten } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { givenFigures, givenGoals, type SenseRule, senseError } from './sense-context.ts';

const LOOKS_LIKE_THOUSANDS = /^\d{1,3}\.\d{3}$/;

/** 1.234 is a good Danish number, and YAML reads it as a little more than one. */
export const thousandsPoint: SenseRule = (context) => {
  const figures = givenFigures(context).filter(({ question }) => question.tal?.enhed !== 'pct');
  const goals = givenGoals(context).filter(({ baseline }) => baseline?.question.tal?.enhed !== 'pct');
  const paths = [
    ...figures.flatMap(({ question }) => [`${question.id}.vaerdi`, `${question.id}.landet`]),
    ...goals.map(({ question }) => `${question.id}.vaerdi`),
  ];
  return paths.flatMap((path) => {
    const written = readWritten(context.parsed, fromQuestionId(path));
    if (typeof written.value !== 'number' || !LOOKS_LIKE_THOUSANDS.test(written.raw)) return [];
    return [
      senseError(context, path, {
        code: 'thousands-separator',
        message: `${written.raw} bliver læst som ${written.raw.replace('.', ',')}, fordi punktum her virker som komma.`,
        wayOut: `Skriv alle cifrene ud i ét:${example(`${written.key}: ${written.raw.replace('.', '')}`)}`,
      }),
    ];
  });
};
