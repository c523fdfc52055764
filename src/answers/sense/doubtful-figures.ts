import { workingAge } from '../working-age.ts';
import { figureDoubts } from './figure-doubts.ts';
import { answerTo, givenFigures, type SenseRule, senseWarning } from './sense-context.ts';

/** A figure out of all reason or far from the period before, or one that is more than a year old. One that has a newer beside it may be old. */
export const doubtfulFigures: SenseRule = (context) =>
  givenFigures(context).flatMap(({ question, figure }) => {
    const hasNewer = typeof answerTo(context, `status.${question.id}`) === 'object';
    const { serie } = answerTo(context, question.id) as { readonly serie?: unknown };
    return figureDoubts(question, { ...figure, serie }, context.today, workingAge(context.parsed.answers))
      .filter(({ code }) => !(hasNewer && code === 'figure-old'))
      .map(({ part, ...problem }) => senseWarning(context, `${question.id}.${part}`, problem));
  });
