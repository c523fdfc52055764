import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { proposalOf } from '../builders/papers.ts';

const RANDERS: FlatAnswers = { 'kommune.navn': 'Randers' };

function proposal(given: FlatAnswers = {}, date = '2026-11-22'): Proposal {
  return proposalOf(answersOf({ ...RANDERS, ...given }), date);
}

describe('the municipality', () => {
  it('stands with its formal name and the right word for "in"', () => {
    expect(proposal({ 'kommune.navn': 'bornholms' }).municipality).toMatchObject({
      name: 'Bornholm',
      formalName: 'Bornholms Regionskommune',
      formalGenitive: 'Bornholms Regionskommunes',
      place: 'på Bornholm',
    });
    expect(proposal().municipality).toMatchObject({ place: 'i Randers', nameGenitive: "Randers'" });
  });

  it.each([
    ['2026-12-31', 'Region Hovedstaden'],
    ['2027-01-01', 'Region Østdanmark'],
  ])('on %s is in %s', (date, region) => {
    expect(proposal({ 'kommune.navn': 'Bornholm' }, date).municipality.region).toBe(region);
  });

  it.each([
    ['byraad', 'byrådet'],
    ['kommunalbestyrelse', 'kommunalbestyrelsen'],
    ['borgerrepraesentation', 'Borgerrepræsentationen'],
    [null, 'kommunalbestyrelsen'],
    ['ved-ikke', 'kommunalbestyrelsen'],
  ])('calls its council what it is called: %s', (raad, name) => {
    expect(proposal({ 'kommune.raad': raad }).municipality.council).toBe(name);
  });

  it('has its committee by name, or by a description that says it is one', () => {
    expect(proposal({ 'kommune.udvalg': 'Jobudvalget' }).municipality.committee).toEqual({
      name: 'Jobudvalget',
      known: true,
    });
    expect(proposal({ 'kommune.udvalg': 'ved-ikke' }).municipality.committee.known).toBe(false);
  });

  it('says jobcenter only when it does so itself', () => {
    expect(proposal({ 'kommune.jobcenter': 'ja' }).municipality.saysJobcentre).toBe(true);
    expect(proposal({ 'kommune.jobcenter': 'ved-ikke' }).municipality.saysJobcentre).toBe(false);
  });
});
