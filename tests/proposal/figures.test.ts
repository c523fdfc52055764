import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '../../src/content/catalogue/question.ts';
import { viewFigures } from '../../src/proposal/figures.ts';
import { type FigureView, withUnit } from '../../src/proposal/model/figure.ts';
import { answersOf, figureAnswer } from '../builders/answers.ts';
import { question } from '../builders/catalogue.ts';

const SPEC: FigureSpec = {
  navn: 'ansatte i fleksjob',
  saetning: 'I {periode} var {tal} i fleksjob {sted}',
  enhed: 'antal',
  kilde: 'Statistikbanken',
  slaa_op: 'statistikbanken.dk',
  periode_eksempel: '2. kvartal 2026',
};

function figure(id: string, value: unknown, spec: Partial<FigureSpec> = {}): FigureView {
  const asked = question({ id, type: 'tal', tal: { ...SPEC, ...spec } });
  return viewFigures([asked], answersOf({ [id]: value }), 'på Bornholm')[0] as FigureView;
}

describe('a local figure', () => {
  it('is a sentence with its period, its place and the figure as Danish writes it', () => {
    expect(figure('tal.fleksjob', figureAnswer(1234)).sentence).toBe(
      'I 2. kvartal 2026 var 1.234 i fleksjob på Bornholm',
    );
  });

  it.each([
    ['pct', 12.54, '12,54 procent'],
    ['dage', 28, '28 dage'],
    ['kr', 1_200_000, '1.200.000 kroner'],
  ] as const)('carries its unit: %s', (enhed, value, text) => {
    expect(figure('tal.x', figureAnswer(value, { enhed }), { enhed }).sentence).toContain(`var ${text} i`);
  });

  it('keeps period and source to the letter, also when they look like open names or patterns', () => {
    const view = figure('tal.x', figureAnswer(10, { periode: "{tal} $& $' 2026", kilde: '$1' }));
    expect(view.sentence).toBe("I {tal} $& $' 2026 var 10 i fleksjob på Bornholm");
    expect(view.source).toBe('$1');
  });

  it.each([undefined, null, 'ved-ikke'])(
    'that is not known (%s) is absent, with where to look it up',
    (value) => {
      expect(figure('tal.x', value)).toMatchObject({
        sentence: null,
        value: null,
        period: null,
        lookedUp: null,
        lookUp: 'statistikbanken.dk',
        source: 'Statistikbanken',
        tooSmall: false,
      });
    },
  );

  it('of fewer than five persons is too small to print; a share or a time is not', () => {
    expect(figure('tal.x', figureAnswer(4)).tooSmall).toBe(true);
    expect(figure('tal.x', figureAnswer(5)).tooSmall).toBe(false);
    expect(figure('tal.x', figureAnswer(4, { enhed: 'dage' }), { enhed: 'dage' }).tooSmall).toBe(false);
  });

  it('is there for every question that asks for one, in their order', () => {
    const questions = [
      question({ id: 'tal.b', type: 'tal', tal: SPEC }),
      question({ id: 'kommune.navn', type: 'kommune' }),
      question({ id: 'tal.a', type: 'tal', tal: SPEC }),
    ];
    expect(viewFigures(questions, answersOf(), 'i X').map((one) => one.id)).toEqual(['tal.b', 'tal.a']);
  });
});

it('a figure without a unit is the bare number', () => {
  expect(withUnit(1234, '')).toBe('1.234');
});
