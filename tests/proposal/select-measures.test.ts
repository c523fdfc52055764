import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/content/catalogue/theme.ts';
import { priorityThemes } from '../../src/proposal/known-answers.ts';
import { selectMeasures } from '../../src/proposal/select-measures.ts';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { anyAnswers } from '../builders/any-answers.ts';
import { realCatalogue } from '../builders/real-catalogue.ts';
import { measure, theme } from '../builders/themes.ts';

const { themes, questions } = realCatalogue();

function selected(given: FlatAnswers, from: readonly Theme[] = themes): readonly string[] {
  return selectMeasures(from, answersOf(given)).map((one) => one.measure.id);
}

const IN_PLACE = Object.fromEntries(themes.map((one) => [`temaer.${one.id}.status`, 'ja']));

describe('the measures of a proposal', () => {
  it('are six to twelve, each only once, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const ids = selectMeasures(themes, answers).map((one) => one.measure.id);
        expect(ids.length).toBeGreaterThanOrEqual(6);
        expect(ids.length).toBeLessThanOrEqual(12);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('each have the reason why they are there', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const picked = selectMeasures(themes, answers);
        for (const { chosen, reason } of picked) expect(reason === 'chosen').toBe(chosen);
        const strongest = picked.filter(({ reason }) => reason === 'strongest');
        expect(strongest.every(() => picked.length <= 6)).toBe(true);
      }),
    );
  });

  it('have all that the branch chose, up to twelve', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const picked = selectMeasures(themes, answers);
        const chosen = themes.flatMap((one) => {
          const section = (answers.temaer ?? {}) as Record<string, { indsatser?: string[] | null }>;
          return section[one.id]?.indsatser ?? [];
        });
        expect(picked.filter((one) => one.chosen)).toHaveLength(Math.min(chosen.length, 12));
      }),
    );
  });

  it('have one from every core theme that is not in place, when the branch left room for it', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'hurtig'), (answers) => {
        const without = { ...answers, temaer: withoutChoices(answers.temaer) };
        const picked = selectMeasures(themes, without);
        const missing = themes
          .filter((one) => one.kerne && statusOf(without, one.id) !== 'ja')
          .filter((one) => !picked.some((pick) => pick.theme === one));
        expect(missing.map((one) => one.id)).toEqual([]);
      }),
    );
  });

  it('are the same for the same answers, whatever the order of the keys', () => {
    const given = {
      'prioritet.tema': 'skaanejob',
      'temaer.screening.status': 'nej',
      'temaer.skaanejob.status': 'ja',
    };
    const turned = Object.fromEntries(Object.entries(given).toReversed());
    expect(selected(turned)).toEqual(selected(given));
  });

  it('begin with the theme the branch put first', () => {
    for (const one of themes) {
      const [first] = selectMeasures(themes, answersOf({ 'prioritet.tema': one.id }));
      expect(first?.theme.id).toBe(one.id);
    }
  });

  it("begin with the branch's own choice inside that theme", () => {
    const last = themes[0]?.indsatser.at(-1)?.id ?? '';
    const given = { 'prioritet.tema': themes[0]?.id, [`temaer.${themes[0]?.id}.indsatser`]: [last] };
    expect(selected(given)[0]).toBe(last);
  });

  it('put the choices of the branch before what we found ourselves', () => {
    const ids = selected({
      'temaer.skaanejob.indsatser': ['SKÅ-3'],
      'temaer.tvaergaaende.indsatser': ['TVÆ-3'],
    });
    expect(ids.slice(0, 2).toSorted()).toEqual(['SKÅ-3', 'TVÆ-3']);
  });

  it('weigh what is missing before what is partly there', () => {
    const two = [theme('delvist', { raekkefoelge: 1 }), theme('mangler', { raekkefoelge: 2 })];
    const ids = selected({ 'temaer.delvist.status': 'delvist', 'temaer.mangler.status': 'nej' }, two);
    expect(ids.indexOf('mangler-1')).toBeLessThan(ids.indexOf('delvist-1'));
  });

  it('weigh a trial before an idea, and a free measure before an investment', () => {
    const evidence = (styrke: 'forsoeg' | 'ide') => ({ styrke, tekst: 'T.', kilder: [] });
    const one = theme('a', {
      indsatser: [
        measure('dyr', { pris: 3 }),
        measure('ide', { evidens: evidence('ide') }),
        measure('forsoeg', { evidens: evidence('forsoeg') }),
      ],
    });
    expect(selected({}, [one])).toEqual(['forsoeg', 'ide', 'dyr']);
  });

  it('leave out what is not relevant here, unless the branch chose it', () => {
    const only = theme('a', {
      indsatser: [measure('A-1'), measure('A-2', { relevant: { 'kommune.strategi': { const: 'ja' } } })],
    });
    expect(selected({ 'kommune.strategi': 'nej' }, [only])).toEqual(['A-1']);
    expect(selected({ 'kommune.strategi': 'ja' }, [only])).toEqual(['A-1', 'A-2']);
    expect(selected({ 'kommune.strategi': 'nej', 'temaer.a.indsatser': ['A-2'] }, [only])).toEqual([
      'A-2',
      'A-1',
    ]);
  });

  it('have goals of every kind: result, process and experience', () => {
    for (const given of [{}, IN_PLACE]) {
      const kinds = selectMeasures(themes, answersOf(given)).map((one) => one.measure.indikator.type);
      expect(new Set(kinds).size).toBe(3);
    }
  });

  it('have goals of every kind also when the branch chose most of them itself', () => {
    fc.assert(
      fc.property(anyAnswers(questions, 'fuld'), (answers) => {
        const picked = selectMeasures(themes, answers);
        fc.pre(picked.filter((one) => one.chosen).length <= 10);
        expect(new Set(picked.map((one) => one.measure.indikator.type)).size).toBe(3);
      }),
      { numRuns: 500 },
    );
  });

  it('do not all come from one theme, even when only that is missing', () => {
    const ids = selectMeasures(themes, answersOf({ ...IN_PLACE, 'temaer.screening.status': 'nej' }));
    expect(new Set(ids.map((one) => one.theme.id)).size).toBeGreaterThan(2);
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

function statusOf(answers: ReturnType<typeof answersOf>, id: string): unknown {
  return ((answers.temaer ?? {}) as Record<string, { status?: unknown }>)[id]?.status;
}

function withoutChoices(section: unknown): Record<string, unknown> {
  const entries = Object.entries((section ?? {}) as Record<string, object>);
  return Object.fromEntries(entries.map(([id, answers]) => [id, { ...answers, indsatser: null }]));
}
