import { describe, expect, it } from 'vitest';
import { branchDates } from '../../../src/proposal/calendar/branch-dates.ts';
import { answersOf } from '../../builders/answers.ts';

const DATE = '2026-11-22';
const datesFor = (meeting: unknown) => branchDates(answersOf({ 'moede.dato': meeting }), DATE).sending;

describe('the days papers are sent on', () => {
  it('are counted back from the meeting of the handicapråd', () => {
    expect(datesFor('2027-02-03')).toMatchObject({
      straks: '2026-11-30',
      bestyrelsen: '2027-01-06',
      moedefrist: '2027-01-13',
      avisen: '2027-01-27',
      efter_moedet: '2027-02-04',
    });
  });

  it.each([
    ['debat.anledning', 'Tirsdag den 8. december drøfter udvalget ventetiden.', '2026-12-04'],
    ['debat.invitation', 'Den 14. januar klokken 16 giver vi kaffe.', '2027-01-08'],
    ['debat.anledning', 'Mandag den 23. november stemmer byrådet.', DATE],
    ['debat.anledning', 'Den 8. november lukkede fabrikken.', '2027-01-27'],
  ])('let the piece come before its own occasion: %s, %j', (path, text, day) => {
    const answers = answersOf({ 'moede.dato': '2027-02-03', [path]: text });
    expect(branchDates(answers, DATE).sending.avisen).toBe(day);
  });

  it('are today where the day has passed', () => {
    expect(datesFor('2026-11-25')).toMatchObject({
      bestyrelsen: DATE,
      moedefrist: DATE,
      avisen: DATE,
      efter_moedet: '2026-11-26',
    });
  });

  it.each(['ved-ikke', '2026-10-01'])('are not invented where the meeting is %s', (meeting) => {
    expect(datesFor(meeting)).toMatchObject({
      bestyrelsen: '2026-12-07',
      moedefrist: null,
      avisen: '2026-12-22',
      efter_moedet: null,
    });
  });

  it.each(['ved-ikke', '2027-02-03', '2026-11-25'])(
    'are those that the strategy prints where the meeting is %s',
    (meeting) => {
      const { sending, calendar } = branchDates(answersOf({ 'moede.dato': meeting }), DATE);
      expect(sending.moedefrist ?? sending.bestyrelsen).toBe(calendar.sentBy);
    },
  );
});
