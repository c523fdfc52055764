import { formatDate } from '../../danish/date.ts';
import { givenFigures, type SenseRule, senseError } from './sense-context.ts';

/** Nobody has looked a figure up tomorrow. */
export const lookupDate: SenseRule = (context) =>
  givenFigures(context)
    .filter(({ figure }) => figure.opslaaet !== undefined && figure.opslaaet > context.today)
    .map(({ question, figure }) =>
      senseError(context, `${question.id}.opslaaet`, {
        code: 'lookup-in-future',
        message: `Tallet kan ikke være slået op den ${formatDate(figure.opslaaet ?? '')}; den dag er ikke kommet endnu.`,
        wayOut: `Skriv den dag, I slog tallet op. I dag er ${context.today}.`,
      }),
    );
