import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/proposal/calendar/meeting.ts';
import { answersOf } from '../../builders/answers.ts';

const DATE = '2026-11-22';

describe('the meeting of the handicapråd', () => {
  it('has its deadline 21 days before, while the own deadline is not known', () => {
    expect(buildMeeting(answersOf({ 'moede.dato': '2027-02-03' }), DATE)).toMatchObject({
      deadline: '2027-01-13',
      deadlineDays: 21,
      deadlineIsOwn: false,
      deadlinePassed: false,
    });
  });

  it("has the council's own deadline when the branch knows it, also none at all", () => {
    const meeting = (days: unknown) =>
      buildMeeting(answersOf({ 'moede.dato': '2027-02-03', 'moede.frist_dage': days }), DATE);
    expect(meeting(10)).toMatchObject({ deadline: '2027-01-24', deadlineIsOwn: true });
    expect(meeting(0)).toMatchObject({ deadline: '2027-02-03', deadlineDays: 0, deadlineIsOwn: true });
    expect(meeting('ved-ikke')).toMatchObject({ deadlineDays: 21, deadlineIsOwn: false });
  });

  it.each([
    ['2026-12-12', false],
    ['2026-12-13', false],
    ['2026-12-14', true],
  ])('on %s knows whether the deadline has passed', (today, passed) => {
    const meeting = buildMeeting(answersOf({ 'moede.dato': '2027-01-03' }), today);
    expect(meeting.deadline).toBe('2026-12-13');
    expect(meeting.deadlinePassed).toBe(passed);
  });

  it('has no deadline without a date, and none has passed', () => {
    expect(buildMeeting(answersOf({ 'moede.dato': 'ved-ikke' }), DATE)).toMatchObject({
      date: null,
      deadline: null,
      deadlinePassed: false,
    });
  });
});
