import { createHash } from 'node:crypto';
import { createEvents, type EventAttributes } from 'ics';
import type { IsoDate } from '../catalogue/registers.ts';
import { addDays } from '../danish/date.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { DocumentDefinition } from './document-definition.ts';
import { type SendingSheet, sendingSheets } from './sending-sheets.ts';

interface CalendarDay {
  readonly date: IsoDate;
  readonly title: string;
  readonly description: string;
}

/**
 * All days the papers speak of, as an iCalendar file (RFC 5545): when each paper is sent, when to ask for an answer, the
 * meeting and the half-yearly status. Whole days, each with a reminder two days before. The same answers give the same
 * bytes and the same ids, so that a calendar that reads the file again moves its events and makes no new ones.
 */
export function calendarFile(documents: readonly DocumentDefinition[], proposal: Proposal): string {
  const days = [...sheetDays(sendingSheets(documents, proposal)), ...fixedDays(proposal)]
    .filter(({ date }) => date >= proposal.date)
    .sort((a, b) => a.date.localeCompare(b.date));
  const { error, value } = createEvents(
    days.map((day) => event(day, proposal)),
    { productId: 'brobygger', calName: `${proposal.sender.branch}: handicap og job` },
  );
  if (error || typeof value !== 'string') throw new Error(`The calendar could not be written: ${error}`);
  return value;
}

function sheetDays(sheets: readonly SendingSheet[]): readonly CalendarDay[] {
  return sheets.flatMap(({ title, recipient, by, askOn, withoutAnswer }) =>
    by === null || askOn === null
      ? []
      : [
          { date: by, title: `Send: ${title}`, description: `Til: ${recipient}.` },
          ...(withoutAnswer === null
            ? []
            : [{ date: askOn, title: `Intet svar? ${title}`, description: withoutAnswer }]),
        ],
  );
}

function fixedDays({ meeting, calendar, municipality }: Proposal): readonly CalendarDay[] {
  const statusDays = calendar.statusDates.map((date) => ({
    date,
    title: 'Halvårlig status om handicap og job',
    description: `Bed ${municipality.committee.name} om status på målene, og skriv svarene i svar.yaml.`,
  }));
  const meetingDays =
    meeting.date === null
      ? []
      : [
          {
            date: meeting.date,
            title: 'Møde i handicaprådet',
            description: 'Tag noterne med. Aftal hjemmefra, hvem der siger hvad.',
          },
          {
            date: meeting.followUp,
            title: 'Hvad er der sket siden mødet i handicaprådet?',
            description: 'Har I intet hørt, så ring til rådets sekretær.',
          },
        ];
  return [...meetingDays, ...statusDays];
}

/** The library stamps each event with the time of writing unless it is told another; its types do not say so. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

function event(day: CalendarDay, proposal: Proposal): StampedEvent {
  const id = createHash('sha256')
    .update(`${proposal.municipality.code} ${proposal.sender.branch} ${day.title} ${yearOfStatus(day)}`)
    .digest('hex')
    .slice(0, 24);
  return {
    uid: `${id}@brobygger`,
    title: day.title,
    description: day.description,
    start: dateArray(day.date),
    end: dateArray(addDays(day.date, 1)),
    timestamp: Date.parse(`${proposal.date}T00:00:00Z`),
    busyStatus: 'FREE',
    // In hours: the library writes two days as "P2DT", which RFC 5545 does not know.
    alarms: [{ action: 'display', description: day.title, trigger: { hours: 48, before: true } }],
  };
}

/** The half-yearly days have one title and are told apart by their date; the others keep their id when they are moved. */
function yearOfStatus(day: CalendarDay): string {
  return day.title.startsWith('Halvårlig') ? day.date : '';
}

function dateArray(date: IsoDate): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}
