import type { HelperDelegate, HelperOptions } from 'handlebars';
import { addDays, formatDate } from '../../danish/date.ts';
import { dueBefore } from '../../proposal/event.ts';
import type { HelperContext } from './helper-context.ts';

const WEEK = 7;

/** How a template of an event tells times: in dates when the day is known, else counted from it. */
export function eventHelpers({ markdown, proposal }: HelperContext): Record<string, HelperDelegate> {
  const { event, date: today } = proposal;
  return {
    /** The last day for a task: {{senest uger=6}}. */
    senest: (options: HelperOptions) => {
      if (event.date === null) return markdown(`${span(options)} før`);
      const due = dueBefore(event.date, daysIn(options));
      return markdown(due < today ? 'Straks' : formatDate(due));
    },
    /** When something is done after the event: {{efter dage=2}}. */
    efter: (options: HelperOptions) =>
      markdown(
        event.date === null ? `${span(options)} efter` : formatDate(addDays(event.date, daysIn(options))),
      ),
    /** Whether a task so far ahead should already have been done. */
    er_sent: (options: HelperOptions) =>
      event.date !== null && dueBefore(event.date, daysIn(options)) < today,
    /** The time of day so many minutes into the programme. */
    klokken: (minutes: number) =>
      markdown(event.starts === null ? fromStart(minutes) : timeOfDay(event.starts + minutes)),
  };
}

function daysIn({ hash }: HelperOptions): number {
  return Number(hash.uger ?? 0) * WEEK + Number(hash.dage ?? 0);
}

function span({ hash }: HelperOptions): string {
  const [count, one, several] =
    hash.uger === undefined ? [Number(hash.dage), 'dag', 'dage'] : [Number(hash.uger), 'uge', 'uger'];
  return `${count} ${count === 1 ? one : several}`;
}

function fromStart(minutes: number): string {
  return minutes === 0 ? 'Fra begyndelsen' : `Efter ${minutes} minutter`;
}

function timeOfDay(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${hours}.${String(minutes % 60).padStart(2, '0')}`;
}
