import { describe, expect, it } from 'vitest';
import { answersOf } from '../builders/answers.ts';
import { paperNamed, papersOf, proposalOf } from '../builders/papers.ts';

const branch = answersOf({
  'kommune.navn': 'Slagelse',
  'om_jer.afdeling': 'DH Slagelse',
  'om_jer.navn': 'Kirsten Holm',
  'om_jer.titel': 'formand',
});
const heard = (date: string) => proposalOf(branch, date).commonObjections.map(({ objection }) => objection);

describe('objections that may come whatever is proposed', () => {
  it('have an answer in the notes for the meeting', () => {
    const notes = paperNamed(papersOf(branch), 'moedenoter');
    expect(notes).toContain(
      '**»Det er ulovlig særbehandling at gøre noget særligt for mennesker med handicap.«**',
    );
    expect(notes).toContain('**»Vi har allerede en politik på området.«**');
  });

  it('of the new main act are answered by the day', () => {
    expect(heard('2026-11-22')).toContain('Vi venter på den nye lov');
    expect(heard('2027-02-01')).not.toContain('Vi venter på den nye lov');
    expect(heard('2027-02-01')).toContain('Vi skal først have den nye lov på plads');
  });

  it('of one theme come only with a measure of that theme', () => {
    for (const date of ['2026-11-22', '2027-02-01']) {
      const { measures, commonObjections } = proposalOf(branch, date);
      const wage = commonObjections.some(({ objection }) => objection.startsWith('Lønnen i et skånejob'));
      expect(wage).toBe(measures.some(({ themeId }) => themeId === 'skaanejob'));
    }
  });
});
