import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/answers/answers.ts';
import { runSession, type Session } from '../../../src/interview/sitting/session.ts';
import { SMALL_QUESTIONS } from '../../builders/catalogue.ts';
import {
  answers,
  interviewTools,
  questionnaire,
  scriptedView,
  throughView,
} from '../../builders/interview.ts';

const QUESTIONS = SMALL_QUESTIONS.filter(({ id }) =>
  ['kommune.navn', 'debat.krav', 'moede.dato'].includes(id),
);

async function sit(typed: readonly string[], given: Partial<Session> = {}) {
  const view = scriptedView(...typed);
  const tools = interviewTools(view);
  const session = { ...tools, questionnaire: questionnaire(QUESTIONS), answers: undefined, depth: undefined };
  const standing = { parts: new Map(), reviewed: false };
  const end = await throughView(view, (tell) => runSession({ ...session, ...given, tell }, standing));
  return { end, heard: view.heard.join('\n'), saved: tools.saved };
}

const DONE: Answers = answers('hurtig', { kommune: { navn: 'Randers' }, moede: { dato: '2027-01-15' } });

describe('a sitting', () => {
  it('tells a newcomer what will happen, and that nothing is sent anywhere', async () => {
    const { heard, end } = await sit([]);
    expect(heard).toContain('Du kan stoppe når som helst');
    expect(heard).toContain('Intet bliver sendt nogen steder hen.');
    expect(end).toEqual({ kind: 'stopped', begun: false });
  });

  it('asks how much to answer, and writes it first of all', async () => {
    const { saved, end } = await sit(['1', 'Randers']);
    expect(saved).toEqual([
      ['omfang', 'hurtig'],
      ['kommune.navn', 'Randers'],
    ]);
    expect(end).toEqual({ kind: 'stopped', begun: true });
  });

  it('does not ask for the depth when it is given', async () => {
    const { saved } = await sit(['Randers'], { depth: 'fuld' });
    expect(saved[0]).toEqual(['omfang', 'fuld']);
    expect(saved[1]).toEqual(['kommune.navn', 'Randers']);
  });

  it('welcomes a person back and goes on where they stopped', async () => {
    const { heard, saved } = await sit(['ved ikke'], {
      answers: answers('hurtig', { kommune: { navn: 'Randers' } }),
    });
    expect(heard).toContain('Velkommen tilbage. Du har besvaret 1 af 2 spørgsmål.');
    expect(saved).toEqual([['moede.dato', 'ved-ikke']]);
  });

  it.each([
    ['Lav papirerne', true],
    ['Slut for nu', false],
  ])('ends with what is to be made of the answers: %s', async (chosen, papers) => {
    const { end } = await sit([chosen], { answers: DONE });
    expect(end).toEqual({ kind: 'done', answers: DONE, papers });
  });

  it('shows all answers as plain text before anything is made of them, once', async () => {
    const { heard } = await sit(['2027-01-15', '2', '1', '1', 'Aarhus', '4'], {
      answers: answers('hurtig', { kommune: { navn: 'Randers' } }),
    });
    expect(heard).toContain('1. Hvilken kommune skriver I til?\nSvar: Randers');
    expect(heard.match(/Her er dine svar\./g)).toHaveLength(1);
  });

  it('does not read them all again where nothing has been answered since', async () => {
    const { heard } = await sit(['4'], { answers: DONE });
    expect(heard).not.toContain('Her er dine svar.');
  });

  it('shows them in the overview by the word that is understood at every question', async () => {
    const { saved } = await sit(['oversigt', '1', '1', 'Aarhus', '4'], { answers: DONE });
    expect(saved).toEqual([['kommune.navn', 'Aarhus']]);
  });

  it('says that all is answered only where it is', async () => {
    const all = await sit([], { answers: DONE });
    expect(all.heard).toContain('Alle spørgsmål er besvaret. Hvad vil du nu?');
    const skipped = answers('hurtig', { kommune: { navn: 'Randers' }, moede: { dato: null } });
    const some = await sit([], { answers: skipped });
    expect(some.heard).toContain(
      'Alle spørgsmål er stillet. Du har besvaret 1 af 2 spørgsmål. 1 sprunget over. Hvad vil du nu?',
    );
  });

  it('tells how many answers a shorter path leaves out', async () => {
    const full = answers('fuld', { ...DONE, omfang: 'fuld', debat: { krav: 'en frist' } });
    const { heard } = await sit(['4'], { answers: full, depth: 'hurtig' });
    expect(heard).toContain('Dit svar på "Hvad er jeres krav?" bliver gemt, men ikke brugt nu.');
  });

  it('lets an answer be mended in the end', async () => {
    const { saved, end } = await sit(['2', '1', '1', 'Aarhus', '2', '4'], { answers: DONE });
    expect(saved).toEqual([['kommune.navn', 'Aarhus']]);
    expect(end.kind).toBe('done');
  });

  it('goes deeper from a finished quick path', async () => {
    const { saved, end } = await sit(['3', 'en frist for svar', '3'], { answers: DONE });
    expect(saved).toEqual([
      ['omfang', 'fuld'],
      ['debat.krav', 'en frist for svar'],
    ]);
    expect(end.kind).toBe('done');
  });
});
