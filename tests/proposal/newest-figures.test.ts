import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from '../builders/answers.ts';
import { wholeText } from '../builders/paper-text.ts';
import { paperNamed, papersOf, proposalOf } from '../builders/papers.ts';

const branch = (given: FlatAnswers) =>
  answersOf({
    'kommune.navn': 'Randers',
    'prioritet.tema': 'fleksjob',
    'temaer.fleksjob.indsatser': ['FLE-1'],
    'tal.ledighedsydelse': figureAnswer(205, { periode: '2. kvartal 2026' }),
    'status.behandlet': 'ja',
    ...given,
  });
const NEWER = { 'status.tal.ledighedsydelse': figureAnswer(186, { periode: '4. kvartal 2026' }) };
const OLDER = { 'status.tal.ledighedsydelse': figureAnswer(186, { periode: '4. kvartal 2025' }) };

describe('a figure', () => {
  it('is the newest reading in every paper, and the first one only where the two are compared', () => {
    for (const { name, markdown } of papersOf(branch(NEWER), '2027-05-01')) {
      if (name !== 'opfoelgning') expect(wholeText(markdown), name).not.toContain('205');
    }
    const papers = papersOf(branch(NEWER), '2027-05-01');
    expect(wholeText(paperNamed(papers, 'strategiforslag'))).toContain('186');
    expect(wholeText(paperNamed(papers, 'opfoelgning'))).toMatch(/205.*186/s);
  });

  it('is not an older reading that was written later', () => {
    const figure = proposalOf(branch(OLDER)).figures.find(({ id }) => id === 'tal.ledighedsydelse');
    expect(figure?.value).toBe(205);
  });
});

describe('a goal of the branch', () => {
  const goal = (given: FlatAnswers, date = '2027-05-01') =>
    proposalOf(branch(given), date).goals.find(({ figureId }) => figureId === 'tal.ledighedsydelse');

  it('whose day has come gets a new day and no weaker target', () => {
    const passed = goal({ 'maal.ledighedsydelse': { vaerdi: 150, dato: '2026-12-31' }, ...NEWER });
    expect(passed?.target).toBe('150');
    expect(passed && passed.by > '2027-05-01').toBe(true);
    expect(passed?.baseline).toContain('186');
  });

  it.each([
    ['maal.ledighedsydelse', 3, 'færre end fem'],
    ['maal.ledighedsydelse', 5, '5'],
  ])('%s of %i is printed as %s', (id, vaerdi, said) => {
    expect(goal({ [id]: { vaerdi, dato: '2028-12-31' } })?.target).toBe(said);
  });
});

describe('what the branch says of a measure now', () => {
  it('is printed, also where there is a figure', () => {
    const nu = 'Tallet er fra kommunens brev, som vi fik i april.';
    const text = papersOf(
      branch({ ...NEWER, 'status.indsatser': ['FLE-1'], 'status.FLE-1.nu': nu }),
      '2027-05-01',
    );
    expect(wholeText(paperNamed(text, 'opfoelgning'))).toContain(nu);
  });
});
