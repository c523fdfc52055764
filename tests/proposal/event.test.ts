import { describe, expect, it } from 'vitest';
import { dueBefore } from '../../src/proposal/event.ts';
import type { EventPlan } from '../../src/proposal/model/event.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { proposalOf } from '../builders/papers.ts';

function planned(given: FlatAnswers, date = '2026-11-22'): EventPlan {
  const answers = answersOf({
    'kommune.navn': 'Randers',
    'om_jer.navn': 'Kim Holm',
    'arrangement.type': 'cafemoede',
    ...given,
  });
  return proposalOf(answers, date).event;
}

describe('a task before an event', () => {
  it.each([
    ['2027-04-14', 14, '2027-03-31'],
    ['2027-04-14', 10, '2027-04-02'],
    ['2027-04-14', 11, '2027-04-02'],
    ['2027-04-14', 12, '2027-04-02'],
    ['2027-01-04', 7, '2026-12-28'],
  ])('for %s, %i days ahead, is due on %s, never in a weekend', (event, days, due) => {
    expect(dueBefore(event, days)).toBe(due);
  });
});

describe('the event of a branch', () => {
  it('is none when the branch plans none, or was never asked', () => {
    expect(planned({ 'arrangement.type': 'nej' }).type).toBeNull();
    expect(planned({ 'arrangement.type': null }).type).toBeNull();
  });

  it('counts from its date until that day is over', () => {
    const event = { 'arrangement.dato': '2027-04-14' };
    expect(planned(event, '2027-04-14')).toMatchObject({ date: '2027-04-14', passed: null });
    expect(planned(event, '2027-04-15')).toMatchObject({ date: null, passed: '2027-04-14' });
    expect(planned({ 'arrangement.dato': 'ved-ikke' })).toMatchObject({ date: null, passed: null });
  });

  it.each([
    ['16.30', 990],
    ['kl. 16:30', 990],
    ['9', 540],
    ['om aftenen', null],
    ['25.00', null],
    ['16.75', null],
    ['1630', null],
  ])('that begins "%s" begins %s minutes after midnight', (written, minutes) => {
    expect(planned({ 'arrangement.start': written })).toMatchObject({
      starts: minutes,
      startText: written,
    });
  });

  it.each([
    ['2026-11-22', '2027-04-02'],
    ['2027-04-05', '2027-04-12'],
    ['2027-04-13', '2027-04-14'],
  ])('on %s can be signed up for until %s', (today, last) => {
    expect(planned({ 'arrangement.dato': '2027-04-14' }, today).signUpBy).toBe(last);
  });

  it('is run by whoever signs, until somebody else is named', () => {
    expect(planned({}).lead).toBe('Kim Holm');
    expect(planned({ 'arrangement.tovholder': 'Bo Lund' }).lead).toBe('Bo Lund');
  });

  it('never prints the number that was given for newspapers alone', () => {
    expect(planned({ 'om_jer.telefon': '12 34 56 78' }).phone).toBeNull();
  });

  it('brings two committees together, and names one that has both tasks once', () => {
    const one = { 'kommune.udvalg': 'Jobudvalget' };
    expect(planned({ ...one, 'kommune.socialudvalg': 'Socialudvalget' }).committees).toBe(
      'Jobudvalget og Socialudvalget',
    );
    expect(planned({ ...one, 'kommune.socialudvalg': 'Jobudvalget' })).toMatchObject({
      committees: 'Jobudvalget',
      atTheTable: 'Jobudvalget og handicaprådet',
    });
  });
});
