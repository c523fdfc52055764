import { describe, expect, it } from 'vitest';
import { getAnswer } from '../../../src/answers/answers-file.ts';
import {
  answer,
  asksNow,
  back,
  finished,
  goTo,
  type InterviewState,
  next,
  skip,
  start,
  unknown,
} from '../../../src/interview/state/interview.ts';
import { answers, questionnaire } from '../../builders/interview.ts';

const FIRST = 'kommune.navn';

function begun(depth: 'hurtig' | 'fuld' = 'hurtig', given: Record<string, unknown> = {}): InterviewState {
  return start(questionnaire(), answers(depth, given), depth);
}

function answered(state: InterviewState, ...values: unknown[]): InterviewState {
  return values.reduce<InterviewState>((current, value) => answer(current, value).state, state);
}

function must<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error('refused');
  return result.value;
}

describe('an interview', () => {
  it('begins with the first question', () => {
    expect(begun().at).toBe(FIRST);
  });

  it('resumes at the first question without an answer', () => {
    const state = begun('hurtig', { kommune: { navn: 'Randers', strategi: 'ved-ikke' } });
    expect(state.at).toBe('om_jer.afdeling');
  });

  it('counts a skipped question as dealt with when it resumes', () => {
    const state = begun('hurtig', { kommune: { navn: 'Randers', strategi: null } });
    expect(state.at).toBe('om_jer.afdeling');
  });

  it('asks again for a required answer that somebody has emptied in the file', () => {
    expect(begun('hurtig', { kommune: { navn: null, strategi: 'nej' } }).at).toBe(FIRST);
  });

  it('tells what is to be written for each answer', () => {
    const { state, change } = answer(begun(), 'Randers');
    expect(change).toEqual({ path: FIRST, value: 'Randers' });
    expect(getAnswer(state.answers, FIRST)).toBe('Randers');
    expect(state.at).toBe('kommune.strategi');
  });

  it('does not change the state it was given', () => {
    const state = begun();
    const before = JSON.stringify(state);
    answer(state, 'Randers');
    expect(JSON.stringify(state)).toBe(before);
  });

  it('asks a further question when an answer calls for it', () => {
    expect(answered(begun(), 'Randers', 'ja').at).toBe('kommune.strategi_titel');
    expect(answered(begun(), 'Randers', 'nej').at).toBe('om_jer.afdeling');
  });

  it('keeps an answer whose question is no longer asked, and has it again when it is', () => {
    let state = answered(begun(), 'Randers', 'ja', 'Handicappolitik 2023');
    state = answer(must(goTo(state, 'kommune.strategi')), 'nej').state;
    expect(asksNow(state).map(({ id }) => id)).not.toContain('kommune.strategi_titel');
    expect(getAnswer(state.answers, 'kommune.strategi_titel')).toBe('Handicappolitik 2023');
    state = answer(must(goTo(state, 'kommune.strategi')), 'delvist').state;
    expect(state.at).toBe('om_jer.afdeling');
  });

  it('asks only the quick questions on the quick path', () => {
    expect(asksNow(begun('hurtig')).every(({ omfang }) => omfang === 'hurtig')).toBe(true);
    expect(asksNow(begun('fuld')).length).toBeGreaterThan(asksNow(begun('hurtig')).length);
  });

  it('goes deeper from a finished quick path without asking anything twice', () => {
    let quick = begun('hurtig');
    while (!finished(quick)) quick = answer(quick, 'svar').state;
    const deep = start(quick.questionnaire, quick.answers, 'fuld');
    expect(deep.at).toBe('om_jer.telefon');
    expect(deep.answers.omfang).toBe('fuld');
  });
});

describe('skipping and not knowing', () => {
  it('writes null for a skipped question', () => {
    const state = answered(begun(), 'Randers');
    expect(must(skip(state)).change).toEqual({ path: 'kommune.strategi', value: null });
  });

  it('refuses to skip what no paper can do without, and says why', () => {
    const refused = skip(begun());
    expect(refused).toMatchObject({ ok: false, faults: [{ code: 'skip-refused' }] });
  });

  it('writes "ved-ikke" where that is an answer', () => {
    const state = answered(begun(), 'Randers');
    expect(must(unknown(state)).change.value).toBe('ved-ikke');
  });

  it('refuses "ved ikke" where it is no answer', () => {
    expect(unknown(begun())).toMatchObject({ ok: false, faults: [{ code: 'unknown-refused' }] });
  });
});

describe('going back and forth', () => {
  const third = answered(begun(), 'Randers', 'nej');

  it('goes one question back, past questions that are not asked', () => {
    expect(back(third).at).toBe('kommune.strategi');
  });

  it('stays at the first question when there is nothing before it', () => {
    expect(back(begun()).at).toBe(FIRST);
  });

  it('keeps the answer and goes one question on', () => {
    const state = next(back(back(third)));
    expect(state.at).toBe('kommune.strategi');
    expect(state.answers).toEqual(third.answers);
  });

  it('goes straight on to where it was after an answer is changed', () => {
    expect(answer(back(back(third)), 'Aarhus').state.at).toBe('om_jer.afdeling');
  });

  it('goes back from the end to the last question', () => {
    let state = begun();
    while (!finished(state)) state = answer(state, 'svar').state;
    expect(back(state).at).toBe('debat.eksempel');
  });

  it('returns from a jump to where it was, whether the answer is kept or not', () => {
    const visiting = must(goTo(third, FIRST));
    expect(next(visiting).at).toBe('om_jer.afdeling');
    expect(answer(visiting, 'Aarhus').state.at).toBe('om_jer.afdeling');
  });

  it('does not finish while a question is passed over without an answer', () => {
    let state = next(begun());
    while (!finished(state) && state.at !== FIRST) state = answer(state, 'svar').state;
    expect(state.at).toBe(FIRST);
    expect(finished(answer(state, 'Randers').state)).toBe(true);
  });

  it('refuses to jump to a question that is not asked', () => {
    expect(goTo(third, 'kommune.strategi_titel')).toMatchObject({ ok: false });
    expect(goTo(third, 'findes.ikke')).toMatchObject({ ok: false });
  });

  it('is a fault of the program to answer when nothing is asked', () => {
    const nothing = start(questionnaire([]), answers('hurtig'), 'hurtig');
    expect(finished(nothing)).toBe(true);
    expect(() => answer(nothing, 'svar')).toThrow(RangeError);
  });
});
