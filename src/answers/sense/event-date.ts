import { formatDate, isIsoDate } from '../../danish/date.ts';
import { answerTo, type SenseRule, senseWarning } from './sense-context.ts';

const DATE = 'arrangement.dato';

/** An event that has been held: the plan cannot count back from it. */
export const eventDate: SenseRule = (context) => {
  const date = answerTo(context, DATE);
  if (typeof date !== 'string' || !isIsoDate(date) || date >= context.today) return [];
  return [
    senseWarning(context, DATE, {
      code: 'event-passed',
      message: `Arrangementet den ${formatDate(date)} er allerede holdt, så planen har ingen dato at regne fra.`,
      wayOut: 'Skriv den nye dato, hvis I holder et til. Ellers ret arrangement.type til nej.',
    }),
  ];
};
