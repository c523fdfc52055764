import { createHash } from 'node:crypto';
import ical, {
  ICalAlarmType,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { DocumentDefinition } from '../../content/documents/document-definition.ts';
import { addDays } from '../../danish/date.ts';
import type { EventType } from '../../proposal/model/event.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import { type SendingSheet, sendingSheets } from './sending-sheets.ts';
import { statusDays } from './status-days.ts';

/** In seconds, from the midnight that a whole day begins with: at nine in the morning two days before. */
const REMINDER = 2 * 86_400 - 9 * 3_600;
const DAY_IN_MS = 86_400_000;

const EVENTS: Readonly<Record<EventType, string>> = {
  cafemoede: 'Jeres cafémøde',
  virksomhedsbesoeg: 'Jeres besøg på en arbejdsplads',
  udvalgsmoede: 'Jeres møde med udvalgene',
};

interface CalendarDay {
  readonly date: IsoDate;
  readonly title: string;
  readonly description: string;
}

/**
 * All days the papers speak of, as an iCalendar file (RFC 5545): when each paper is sent, when to ask for an answer, the
 * meeting, the event of the branch and the half-yearly status. Whole days that leave their owner free, each with a reminder two
 * days before, in the morning. The same answers give the same
 * bytes and the same ids, so that a calendar that reads the file again moves its events and makes no new ones.
 */
export function calendarFile(documents: readonly DocumentDefinition[], proposal: Proposal): string {
  const days = [
    ...sheetDays(sendingSheets(documents, proposal)),
    ...fixedDays(proposal),
    ...eventDays(proposal),
  ]
    .filter(({ date }) => date >= proposal.date)
    .sort((a, b) => a.date.localeCompare(b.date));
  return ical({
    prodId: { company: 'brobygger', product: 'brobygger', language: 'DA' },
    name: onOneLine(`${proposal.sender.branch}: handicap og job`),
    events: days.map((day) => event(day, proposal)),
  }).toString();
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

function fixedDays(proposal: Proposal): readonly CalendarDay[] {
  const { meeting, calendar, municipality } = proposal;
  const status = statusDays(proposal).map((date) => ({
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
            date: calendar.hearingEnds,
            title: 'Hvad er der sket siden mødet i handicaprådet?',
            description: 'Har I intet hørt, så ring til rådets sekretær.',
          },
        ];
  return [...meetingDays, ...status];
}

function eventDays({ event: { type, date, place, signUpBy } }: Proposal): readonly CalendarDay[] {
  if (date === null) return [];
  const title = type === null ? 'Jeres arrangement' : EVENTS[type];
  const description = place === null ? 'Tag planen med.' : `Sted: ${place}. Tag planen med.`;
  const signUp =
    signUpBy === null
      ? []
      : [{ date: signUpBy, title: 'Sidste dag for tilmelding', description: `Det gælder: ${title}.` }];
  return [...signUp, { date, title, description }];
}

function event(day: CalendarDay, proposal: Proposal): ICalEventData {
  const id = createHash('sha256')
    .update(`${proposal.municipality.code} ${proposal.sender.branch} ${day.title} ${yearOfStatus(day)}`)
    .digest('hex')
    .slice(0, 24);
  return {
    id: `${id}@brobygger`,
    summary: onOneLine(day.title),
    description: onOneLine(day.description),
    start: midnight(day.date),
    end: midnight(addDays(day.date, 1)),
    allDay: true,
    stamp: midnight(proposal.date),
    // Later answers are newer, or a program may keep the day that it knows.
    sequence: midnight(proposal.date).getTime() / DAY_IN_MS,
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, description: onOneLine(day.title), trigger: REMINDER }],
  };
}

/** The half-yearly days have one title and are told apart by their date; the others keep their id when they are moved. */
function yearOfStatus(day: CalendarDay): string {
  return day.title.startsWith('Halvårlig') ? day.date : '';
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The library leaves a carriage return as it is, and a calendar program may begin a new line there. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
