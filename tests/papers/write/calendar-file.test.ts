import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/papers/write/calendar-file.ts';
import { answersOf } from '../../builders/answers.ts';
import { EXAMPLE_DATE, proposalOf } from '../../builders/papers.ts';
import { realDocuments } from '../../builders/real-catalogue.ts';

const DOCUMENTS = realDocuments().documents;
const calendarOf = (answers: Record<string, unknown>, date = EXAMPLE_DATE) =>
  calendarFile(DOCUMENTS, proposalOf(answersOf({ 'kommune.navn': 'Randers', ...answers }), date));

/** Long lines are folded with a line break and a space (RFC 5545, 3.1). */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\r\n\t', '');
const events = (text: string) =>
  unfolded(text)
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) => ({
      day: /DTSTART;VALUE=DATE:(\d+)/.exec(part)?.[1],
      title: /SUMMARY:(.*)\r/.exec(part)?.[1],
      id: /UID:(.*)\r/.exec(part)?.[1],
    }));

describe('the calendar file', () => {
  it('holds the days of the papers in order, each as a whole day', () => {
    const days = events(calendarOf({ 'moede.dato': '2027-02-03' }));
    expect(days.slice(0, 4).map(({ day, title }) => `${day} ${title}`)).toEqual([
      '20261130 Send: Spørgsmål til kommunen',
      '20261222 Intet svar? Spørgsmål til kommunen',
      '20270113 Send: Forslag til strategi for handicap og job',
      '20270113 Send: Punkt til handicaprådets dagsorden',
    ]);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(days.every(({ day }) => day !== undefined)).toBe(true);
  });

  it('holds nothing that has passed, and no day that is not known', () => {
    const days = events(calendarOf({ 'moede.dato': 'ved-ikke' }));
    expect(days.map(({ title }) => title)).not.toContain('Møde i handicaprådet');
    expect(days.every(({ day }) => (day ?? '') >= '20261122')).toBe(true);
  });

  it('is the same bytes for the same answers, and an event that is moved keeps its id', () => {
    const first = calendarOf({ 'moede.dato': '2027-02-03' });
    expect(calendarOf({ 'moede.dato': '2027-02-03' })).toBe(first);
    const meeting = (text: string) => events(text).find(({ title }) => title === 'Møde i handicaprådet');
    const moved = meeting(calendarOf({ 'moede.dato': '2027-02-10' }));
    expect(moved?.day).toBe('20270210');
    expect(moved?.id).toBe(meeting(first)?.id);
  });

  it('rings in the morning, leaves the day free, and is newer when it is made later', () => {
    const text = unfolded(calendarOf({ 'moede.dato': '2027-02-03' }));
    const count = (line: RegExp) => text.match(line)?.length ?? 0;
    const all = events(text).length;
    expect(count(/\r\nTRIGGER:-P1DT15H\r/g)).toBe(all);
    expect(count(/\r\nTRANSP:TRANSPARENT\r/g)).toBe(all);
    const sequence = (date: string) =>
      Number(/SEQUENCE:(\d+)/.exec(calendarOf({ 'moede.dato': '2027-02-03' }, date))?.[1]);
    expect(sequence('2026-11-23')).toBeGreaterThan(sequence('2026-11-22'));
  });

  it("holds the branch's own event and the last day to sign up", () => {
    const days = events(
      calendarOf({
        'arrangement.type': 'cafemoede',
        'arrangement.dato': '2027-04-14',
        'arrangement.sted': 'Biblioteket',
      }),
    );
    expect(days.find(({ title }) => title === 'Jeres cafémøde')?.day).toBe('20270414');
    expect(days.map(({ title }) => title)).toContain('Sidste dag for tilmelding');
    expect(events(calendarOf({})).map(({ title }) => title)).not.toContain('Jeres arrangement');
  });

  it('gives every event an id of its own', () => {
    const ids = events(calendarOf({ 'moede.dato': '2027-02-03' })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets no answer add a line of its own', () => {
    const hostile = 'DH\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd';
    const text = calendarOf({ 'om_jer.afdeling': hostile, 'kommune.udvalg': hostile });
    const lines = text.split(/\r\n|[\r\n\u2028\u0085]/);
    expect(lines.filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    const begun = (all: readonly string[]) => all.filter((line) => line.startsWith('BEGIN:VEVENT')).length;
    expect(begun(lines)).toBe(begun(calendarOf({}).split('\r\n')));
  });
});
