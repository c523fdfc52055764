import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { Theme } from '../../src/content/catalogue/theme.ts';
import { priorityThemes } from '../../src/proposal/known-answers.ts';
import { selectMeasures } from '../../src/proposal/select-measures.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { anyAnswers } from '../builders/any-answers.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';
import { measure, theme } from '../builders/themes.ts';

const { themes, questions } = realCatalogue();

function selected(given: FlatAnswers, from: readonly Theme[] = themes): readonly string[] {
  return selectMeasures(from, answersOf(given), questions).map((one) => one.measure.id);
}

const EVERY = (status: string) =>
  Object.fromEntries(themes.map((one) => [`temaer.${one.id}.status`, status]));
const IN_PLACE = EVERY('ja');

describe('the measures of a proposal', () => {
  it('that lead are one to four, each only once, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const picked = selectMeasures(themes, answers, questions);
        const leading = picked.filter(({ leads }) => leads);
        expect(leading.length).toBeGreaterThanOrEqual(1);
        expect(leading.length).toBeLessThanOrEqual(4);
        expect(picked.slice(0, leading.length)).toEqual(leading);
        expect(new Set(picked.map((one) => one.measure.id)).size).toBe(picked.length);
      }),
    );
  });

  it('are what the branch ticked and nothing else, but for what is decided', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const open = ticked(answers).filter((id) => statusOfMeasure(answers, id) !== 'ja');
        fc.pre(open.length > 0);
        const picked = selectMeasures(themes, answers, questions);
        expect(picked.map((one) => one.measure.id).toSorted()).toEqual(open.toSorted());
        expect(picked.every(({ reason }) => reason === 'chosen')).toBe(true);
      }),
    );
  });

  it('are suggested only by what was answered, and never cost a budget nobody asked for', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const without = { ...answers, temaer: withoutChoices(answers.temaer) };
        for (const { theme, measure, reason } of selectMeasures(themes, without, questions)) {
          expect(measure.pris).toBeLessThanOrEqual(1);
          if (reason === 'stand-in') continue;
          expect(statusOf(without, theme.id)).not.toBe('ja');
          expect(statusOfMeasure(without, measure.id)).not.toBe('ja');
          if (statusOf(without, theme.id) === 'ved-ikke') expect(['first', 'goal']).toContain(reason);
        }
      }),
    );
  });

  it('are only one, as a stand-in, when no answer leads to any', () => {
    for (const given of [{}, IN_PLACE, EVERY('ved-ikke')]) {
      const picked = selectMeasures(themes, answersOf(given), questions);
      expect(picked.map(({ reason }) => reason)).toEqual(['stand-in']);
    }
  });

  it('are in each theme the one that answers what is missing, not the one with the strongest study', () => {
    const asked = {
      tvaergaaende: 'TVÆ-1',
      klager: 'KLA-2',
      virksomhedskontakt: 'VIR-3',
      skaanejob: 'SKÅ-1',
      medarbejderviden: 'VID-1',
    };
    for (const [id, wanted] of Object.entries(asked)) {
      for (const status of ['nej', 'delvist'])
        expect(selected({ [`temaer.${id}.status`]: status })).toEqual([wanted]);
    }
  });

  it('follow a goal of the branch: every goal has a measure', () => {
    const goal = { vaerdi: 190, dato: '2028-12-31' };
    expect(selected({ 'maal.ledighedsydelse': goal, 'temaer.klager.status': 'nej' })).toContain('FLE-1');
    expect(selected({ 'maal.svarfrist': goal })).toEqual(['KOM-1']);
  });

  it('do not ask again for what is decided, ticked or not', () => {
    const decided = { 'status.KOM-1.besluttet': 'ja', 'temaer.screening.status': 'nej' };
    expect(selected({ ...decided, 'temaer.kompensation.status': 'nej' })).not.toContain('KOM-1');
    expect(
      selected({
        ...decided,
        'temaer.kompensation.indsatser': ['KOM-1'],
        'temaer.screening.indsatser': ['SCR-2'],
      }),
    ).toEqual(['SCR-2']);
  });

  it('are in the order of the priorities, of which the first four lead', () => {
    const given = {
      'prioritet.tema': 'unge',
      'prioritet.temaer': ['klager', 'skaanejob'],
      'temaer.skaanejob.indsatser': ['SKÅ-1'],
      'temaer.klager.indsatser': ['KLA-1'],
      'temaer.unge.indsatser': ['UNG-2'],
      'temaer.kompensation.indsatser': ['KOM-1'],
      'temaer.kompensation.status': 'nej',
      'temaer.screening.indsatser': ['SCR-1'],
    };
    expect(selected(given)).toEqual(['UNG-2', 'KLA-1', 'SKÅ-1', 'KOM-1', 'SCR-1']);
    const picked = selectMeasures(themes, answersOf(given), questions);
    expect(picked.map(({ leads }) => leads)).toEqual([true, true, true, true, false]);
  });

  it('are the same for the same answers, whatever the order of the keys', () => {
    const given = {
      'prioritet.tema': 'skaanejob',
      'temaer.screening.status': 'nej',
      'temaer.skaanejob.status': 'delvist',
    };
    const turned = Object.fromEntries(Object.entries(given).toReversed());
    expect(selected(turned)).toEqual(selected(given));
  });

  it('begin with the theme the branch put first, known or not', () => {
    for (const one of themes) {
      for (const status of ['nej', 'delvist', 'ved-ikke', null]) {
        const given = { ...EVERY('nej'), 'prioritet.tema': one.id, [`temaer.${one.id}.status`]: status };
        expect(selectMeasures(themes, answersOf(given), questions)[0]?.theme.id).toBe(one.id);
      }
    }
  });

  it('weigh what is missing before what is partly there', () => {
    const two = [theme('delvist', { raekkefoelge: 1 }), theme('mangler', { raekkefoelge: 2 })];
    const ids = selected({ 'temaer.delvist.status': 'delvist', 'temaer.mangler.status': 'nej' }, two);
    expect(ids).toEqual(['mangler-1', 'delvist-1']);
  });

  it('leave out what is not relevant here, unless the branch chose it', () => {
    const only = theme('a', {
      indsatser: [measure('A-1', { relevant: { 'kommune.strategi': { const: 'ja' } } }), measure('A-2')],
    });
    const missing = { 'temaer.a.status': 'nej' };
    expect(selected({ ...missing, 'kommune.strategi': 'nej' }, [only])).toEqual(['A-2']);
    expect(selected({ ...missing, 'kommune.strategi': 'ja' }, [only])).toEqual(['A-1']);
    expect(selected({ 'kommune.strategi': 'nej', 'temaer.a.indsatser': ['A-1'] }, [only])).toEqual(['A-1']);
  });
});

describe('the priorities of the branch', () => {
  it('are the most important theme, then the others in their order, each once', () => {
    const given = { 'prioritet.tema': 'b', 'prioritet.temaer': ['c', 'b', 'a'] };
    expect(priorityThemes(answersOf(given))).toEqual(['b', 'c', 'a']);
  });

  it('are none when the questions were skipped', () => {
    expect(priorityThemes(answersOf({ 'prioritet.tema': null, 'prioritet.temaer': null }))).toEqual([]);
  });
});

function ticked(answers: Answers): readonly string[] {
  const section = (answers.temaer ?? {}) as Record<string, { indsatser?: string[] | null }>;
  return themes.flatMap((one) => section[one.id]?.indsatser ?? []);
}

function statusOf(answers: Answers, id: string): unknown {
  return ((answers.temaer ?? {}) as Record<string, { status?: unknown }>)[id]?.status;
}

function statusOfMeasure(answers: Answers, id: string): unknown {
  return ((answers.status ?? {}) as Record<string, { besluttet?: unknown } | undefined>)[id]?.besluttet;
}

function withoutChoices(section: unknown): Record<string, unknown> {
  const entries = Object.entries((section ?? {}) as Record<string, object>);
  return Object.fromEntries(entries.map(([id, answers]) => [id, { ...answers, indsatser: null }]));
}
