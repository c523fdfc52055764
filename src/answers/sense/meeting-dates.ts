import { formatDate, isIsoDate } from '../../danish/date.ts';
import { itemDeadline } from '../item-deadline.ts';
import { answerTo, type SenseRule, senseWarning } from './sense-context.ts';

const MEETING = 'moede.dato';

/** A meeting that has been held, or one whose deadline for items has passed. */
export const meetingDates: SenseRule = (context) => {
  const meeting = answerTo(context, MEETING);
  if (typeof meeting !== 'string' || !isIsoDate(meeting)) return [];
  if (meeting < context.today) {
    return [
      senseWarning(context, MEETING, {
        code: 'meeting-passed',
        message: `Mødet den ${formatDate(meeting)} er allerede holdt.`,
        wayOut: 'Skriv datoen for det næste møde. Den står i mødeplanen på kommunens hjemmeside.',
      }),
    ];
  }
  const { days, isOwn, last } = itemDeadline(meeting, answerTo(context, 'moede.frist_dage'));
  if (last === null || last >= context.today) return [];
  const rule = isOwn ? `${days} dage før mødet` : `når vi regner med ${days} dage`;
  return [
    senseWarning(context, MEETING, {
      code: 'deadline-passed',
      message: `Fristen for at få et punkt på mødet den ${formatDate(meeting)} var den ${formatDate(last)}, ${rule}.`,
      wayOut:
        'Ring til rådets sekretær, og spørg, om punktet kan nå med. Ellers skriv datoen for mødet efter.',
    }),
  ];
};
