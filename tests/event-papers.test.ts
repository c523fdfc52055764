import { describe, expect, it } from 'vitest';
import { lix } from '../src/language/lix.ts';
import { answersOf, type FlatAnswers } from './builders/answers.ts';
import { runningText } from './builders/paper-text.ts';
import { paperNamed, papersAskedFor, papersOf } from './builders/papers.ts';

const TYPES = ['cafemoede', 'virksomhedsbesoeg', 'udvalgsmoede'] as const;
const SETTLED: FlatAnswers = {
  'kommune.udvalg': 'Jobudvalget',
  'kommune.socialudvalg': 'Socialudvalget',
  'arrangement.dato': '2027-04-14',
  'arrangement.start': '16.30',
  'arrangement.sted': 'Biblioteket, Torvet 1',
  'arrangement.arbejdsplads': 'Havecentret',
  'arrangement.gaest': 'minister',
  'arrangement.telefon': '12 34 56 78',
};

const branch = (name: string, given: FlatAnswers = {}) =>
  answersOf({ 'kommune.navn': name, 'om_jer.navn': 'Kim Holm', 'om_jer.email': 'dh@eksempel.dk', ...given });

describe('the papers of an event', () => {
  it('are made only for the one the branch plans', () => {
    const made = (type: unknown) =>
      papersOf(branch('Randers', { 'arrangement.type': type }))
        .map((one) => one.name)
        .filter((name) => name.startsWith('arrangement-'));
    expect(made(null)).toEqual([]);
    expect(made('nej')).toEqual([]);
    expect(made('cafemoede')).toEqual([
      'arrangement-cafemoede',
      'arrangement-cafemoede-invitation',
      'arrangement-cafemoede-presse',
    ]);
  });

  it('are made for all three when somebody asks and none is planned', () => {
    expect(papersAskedFor('arrangement', branch('Randers'))).toHaveLength(9);
  });

  it.each(TYPES)('%s have no gap but what only the branch can see once everything is settled', (type) => {
    const papers = papersAskedFor('arrangement', branch('Randers', { ...SETTLED, 'arrangement.type': type }));
    const sent = papers.filter((one) => one.name.startsWith('arrangement-') && !one.internal);
    const gaps = sent.flatMap((one) => one.markdown.match(/\[INDSÆT[^\]]*\]/g) ?? []);
    expect(gaps.filter((gap) => !gap.startsWith('[INDSÆT: det, I selv har set'))).toEqual([]);
    expect(gaps).toHaveLength(type === 'cafemoede' ? 1 : 0);
  });

  it.each(TYPES)('%s show each gap while nothing is settled', (type) => {
    const papers = papersAskedFor('arrangement', branch('Randers', { 'arrangement.type': type }));
    for (const part of ['', '-invitation', '-presse']) {
      expect(paperNamed(papers, `arrangement-${type}${part}`)).toContain('[INDSÆT DATO]');
    }
  });

  it('count tasks back from the date, and in weeks without one', () => {
    const plan = (given: FlatAnswers, date = '2026-11-22') =>
      paperNamed(
        papersAskedFor(
          'arrangement',
          branch('Randers', { ...given, 'arrangement.type': 'udvalgsmoede' }),
          date,
        ),
        'arrangement-udvalgsmoede',
      );
    expect(plan({})).toMatch(/^\| 6 uger før \| Se lokalet/m);
    expect(plan(SETTLED)).toMatch(/^\| 3\. marts 2027 \| Se lokalet/m);
    expect(plan(SETTLED)).toMatch(/^\| 17\.15 \| Drøftelse/m);
    expect(plan(SETTLED)).not.toContain('Tiden er knap');
    expect(plan(SETTLED, '2027-03-20')).toMatch(/^\| Straks \| Se lokalet/m);
    expect(plan(SETTLED, '2027-03-20')).toContain('Tiden er knap');
    expect(plan(SETTLED, '2027-05-01')).toContain('[INDSÆT DATO: en ny dag; 14. april 2027 er gået]');
  });

  it.each(TYPES)('%s read easily enough for a guest', (type) => {
    const papers = papersAskedFor('arrangement', branch('Randers', { ...SETTLED, 'arrangement.type': type }));
    expect(lix(runningText(paperNamed(papers, `arrangement-${type}-invitation`)))).toBeLessThanOrEqual(40);
    expect(lix(runningText(paperNamed(papers, `arrangement-${type}-presse`)))).toBeLessThanOrEqual(42);
    expect(lix(runningText(paperNamed(papers, `arrangement-${type}`)))).toBeLessThanOrEqual(40);
  });
});
