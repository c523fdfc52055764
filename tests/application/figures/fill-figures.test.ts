import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../../src/answers/answers-file.ts';
import {
  type FiguresFace,
  type FillRequest,
  fillFigures,
} from '../../../src/application/figures/fill-figures.ts';
import { besideAnswers } from '../../../src/application/figures/plan-figures.ts';
import type { BankBody, BankQuestion } from '../../../src/statbank/bank.ts';
import { fakeBank } from '../../builders/fake-statbank.ts';
import { given, memoryPorts } from '../../builders/memory-ports.ts';

const DATE = '2026-11-30';
const OWN = setAnswer('version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n', 'tal.fleksjob', {
  vaerdi: 900,
  enhed: 'antal',
  periode: '1. kvartal 2026',
  kilde: 'kommunens årsberetning',
  opslaaet: '2026-10-01',
});

async function filled(yes: FillRequest['yes'], face: Partial<FiguresFace> = {}) {
  const asked: [BankQuestion, BankBody][] = [];
  const told: number[] = [];
  const memory = memoryPorts({ 'svar.yaml': OWN }, { bank: fakeBank({}, asked) });
  const value = await fillFigures(
    {
      yes,
      files: [given('svar.yaml')],
      date: DATE,
      ownCatalogue: undefined,
      from: undefined,
      keep: undefined,
      beside: besideAnswers(given('svar.yaml'), DATE),
    },
    memory.ports,
    { tell: () => void told.push(asked.length), mayAsk: async () => false, ...face },
  );
  return { value, asked, told, text: memory.text('svar.yaml') };
}

describe('filling figures, whichever face asks', () => {
  it('is refused where a yes can neither be given nor asked for, and nobody is asked', async () => {
    const { value, asked } = await filled('unheard');
    expect(value).toMatchObject({ refused: true, faults: [{ code: 'option-missing' }] });
    expect(asked).toEqual([]);
  });

  it('tells before anybody is asked, and stops at a no', async () => {
    const { value, asked, told, text } = await filled('asked');
    expect(told).toEqual([0]);
    expect(value).toMatchObject({ outcome: 'stopped', fetched: null, taken: [] });
    expect([asked, text]).toEqual([[], OWN]);
  });

  it('takes what may stand unasked where the yes was given, and says what of the branch’s own is kept', async () => {
    const { value, text } = await filled('given', { choose: () => Promise.reject(new Error('asked')) });
    expect(value).toMatchObject({
      outcome: 'done',
      taken: [{ figures: ['tal.ledighedsydelse', 'tal.foertidspension', 'folketal'] }],
      kept: [{ municipality: 'Randers', figure: { id: 'tal.fleksjob' } }],
    });
    expect(text).toContain('vaerdi: 900');
  });

  it('leaves a figure of the branch’s own with a face that cannot ask about it', async () => {
    const { text } = await filled('asked', { mayAsk: async () => true });
    expect(text).toContain('vaerdi: 900');
    expect(text).toContain('ledighedsydelse:');
  });

  it('writes nothing when the person stops over the choice', async () => {
    const { value, text } = await filled('asked', {
      mayAsk: async () => true,
      choose: async () => undefined,
    });
    expect(value).toMatchObject({ outcome: 'stopped', taken: [] });
    expect(text).toBe(OWN);
  });

  it('writes over a figure of the branch’s own when that very one is wanted', async () => {
    const { value, text } = await filled('asked', {
      mayAsk: async () => true,
      choose: async ({ own }) => new Set(own),
    });
    expect(value).toMatchObject({ taken: [{ figures: ['tal.fleksjob'] }], kept: [] });
    expect(text).toContain('vaerdi: 1250');
  });
});
