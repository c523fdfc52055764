import { formatNumber } from '../../danish/number.ts';
import { givenGoals, type SenseRule, senseError } from './sense-context.ts';

/** A goal that makes things worse than they are is nearly always two figures mixed up. */
export const goalDirection: SenseRule = (context) =>
  givenGoals(context).flatMap(({ question, goal, baseline }) => {
    const now = baseline?.figure.vaerdi;
    const direction = baseline?.question.tal?.retning;
    if (goal.vaerdi === undefined || now === undefined || direction === undefined) return [];
    const worse = direction === 'op' ? goal.vaerdi < now : goal.vaerdi > now;
    if (!worse) return [];
    return [
      senseError(context, `${question.id}.vaerdi`, {
        code: 'goal-wrong-way',
        message: `Tallet er ${formatNumber(now)} i dag og skal ${direction === 'op' ? 'op' : 'ned'}, men målet er ${formatNumber(goal.vaerdi)}.`,
        wayOut: `Skriv et mål ${direction === 'op' ? 'over' : 'under'} ${formatNumber(now)}, eller ret tallet under ${baseline?.question.id}.`,
      }),
    ];
  });
