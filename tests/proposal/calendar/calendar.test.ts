import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekdayFrom } from '../../../src/danish/date.ts';
import { buildCalendar } from '../../../src/proposal/calendar/calendar.ts';

const anyDay = fc.nat(365 * 12).map((days) => addDays('2026-01-01', days));

describe('the calendar', () => {
  it('of a day in November', () => {
    expect(buildCalendar('2026-11-22')).toMatchObject({
      decision: '2027-03-22',
      firstSteps: '2027-06-22',
      hearingWeeks: 4,
      budgetYear: 2028,
      budgetAdopted: '2027-10-15',
      councilTermEnds: '2029-12-31',
    });
  });

  it('never lets a committee decide in July, when none meets', () => {
    expect(buildCalendar('2027-03-10').decision).toBe('2027-08-10');
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(buildCalendar(date).decision.slice(5, 7)).not.toBe('07');
      }),
    );
  });

  it('asks nobody to send, answer or begin in a weekend', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { sentBy, answerBy, hearingStarts, hearingEnds, firstSteps } = buildCalendar(date);
        const days = [sentBy, answerBy, hearingStarts, hearingEnds, firstSteps];
        expect(days.filter((day) => weekdayFrom(day) !== day)).toEqual([]);
      }),
    );
  });

  it('goes from hearing to decision to first steps to the first status', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { hearingEnds, decision, firstSteps, statusDates } = buildCalendar(date);
        const inOrder = [date, hearingEnds, decision, firstSteps, statusDates[0] ?? ''];
        expect(inOrder).toEqual(inOrder.toSorted());
        expect(hearingEnds < decision).toBe(true);
        expect(firstSteps).toBe(weekdayFrom(addMonths(decision, 3)));
      }),
    );
  });

  it('hears nobody before the proposal is sent and the handicapråd has met, and never closes over Christmas', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.nat(300)), (date, days) => {
        const meeting =
          days === null ? null : { upcoming: addDays(date, days), deadline: addDays(date, days - 21) };
        const { sentBy, hearingStarts, hearingEnds, decision } = buildCalendar(date, meeting);
        const inOrder = [date, sentBy, hearingStarts, addDays(hearingStarts, 28), hearingEnds, decision];
        expect(inOrder).toEqual(inOrder.toSorted());
        expect(hearingStarts > (meeting?.upcoming ?? sentBy)).toBe(true);
        expect(hearingEnds.slice(5) < '12-24' || hearingEnds.slice(5) > '12-31').toBe(true);
      }),
    );
  });

  it('has at least two dates for a status, every half year, in April and October', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { statusDates } = buildCalendar(date);
        expect(statusDates.length).toBeGreaterThanOrEqual(2);
        expect(statusDates.every((day) => /-(04|10)-15$/.test(day))).toBe(true);
        expect(statusDates.slice(1).every((day, at) => addMonths(statusDates[at] ?? '', 6) === day)).toBe(
          true,
        );
      }),
    );
  });

  it('wishes for a budget that can still be changed, before it is adopted', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { budgetWishesBy, budgetAdopted, budgetYear } = buildCalendar(date);
        expect(budgetWishesBy >= date && budgetWishesBy < budgetAdopted).toBe(true);
        expect(Number(budgetAdopted.slice(0, 4))).toBe(budgetYear - 1);
      }),
    );
  });

  it.each([
    ['2027-08-15', 2028],
    ['2027-08-16', 2029],
    ['2027-12-31', 2029],
  ])('on %s the next open budget is that of %i', (date, year) => {
    expect(buildCalendar(date).budgetYear).toBe(year);
  });

  it('ends with the council', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(buildCalendar(date).councilTermEnds >= date).toBe(true);
      }),
    );
  });
});
