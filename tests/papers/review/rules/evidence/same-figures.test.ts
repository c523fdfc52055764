import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePaper } from '../../../../../src/papers/read/parse-paper.ts';
import { figureDifferences } from '../../../../../src/papers/review/rules/evidence/same-figures.ts';
import { answersOf, figureAnswer } from '../../../../builders/answers.ts';
import { papersOf, proposalOf } from '../../../../builders/papers.ts';
import { randers, sound } from '../../../../builders/review.ts';

const differences = (markdown: string) =>
  figureDifferences(parsePaper(markdown), proposalOf(randers())).map(({ message }) => message);

describe('the figures of a paper beside the answers', () => {
  it('are the same in every paper, whatever the answers', () => {
    const figure = fc.integer({ min: 5, max: 99_999 });
    const period = fc.constantFrom('1. kvartal 2026', '2. kvartal 2026', '4. kvartal 2025');
    const given = fc.record({
      fleksjob: figure,
      ledig: figure,
      pension: figure,
      frist: fc.integer({ min: 5, max: 400 }),
      period,
    });
    fc.assert(
      fc.property(given, (some) => {
        const answers = answersOf({
          'kommune.navn': 'Randers',
          'om_jer.afdeling': 'DH Randers',
          'om_jer.navn': 'Kirsten Holm',
          'om_jer.titel': 'formand',
          'tal.fleksjob': figureAnswer(some.fleksjob, { periode: some.period }),
          'tal.ledighedsydelse': figureAnswer(some.ledig, { periode: some.period }),
          'tal.foertidspension': figureAnswer(some.pension, { periode: some.period }),
          'tal.svarfrist': figureAnswer(some.frist, { enhed: 'dage', periode: 'november 2026' }),
        });
        const proposal = proposalOf(answers);
        for (const paper of papersOf(answers))
          expect(figureDifferences(parsePaper(paper.markdown), proposal)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('are those of the follow-up where the first was too small to be told, and no other is taken for it', () => {
    const proposal = proposalOf(
      answersOf({
        'kommune.navn': 'Høje-Taastrup',
        'om_jer.navn': 'Kirsten Holm',
        'tal.ledighedsydelse': figureAnswer(2, { periode: '2. kvartal 2026' }),
        'tal.foertidspension': figureAnswer(1893, { periode: '2. kvartal 2026' }),
        'status.tal.ledighedsydelse': figureAnswer(94, { periode: '2. kvartal 2026' }),
        'status.dato': '2026-11-20',
      }),
    );
    const line = (figure: string) =>
      parsePaper(
        `# Status\n\nI 2. kvartal 2026 var ${figure} fuldtidspersoner i Høje-Taastrup på ledighedsydelse.`,
      );
    expect(figureDifferences(line('94'), proposal)).toEqual([]);
    const row = '| Fuldtidspersoner på ledighedsydelse | Færre end fem; tallet trykkes ikke | 5 | maj 2027 |';
    const table = `# Status\n\n| Det, vi måler | I dag | Mål | Senest |\n| :--- | :--- | :--- | :--- |\n${row}\n`;
    expect(figureDifferences(parsePaper(table), proposal)).toEqual([]);
    expect(figureDifferences(line('95'), proposal)[0]?.message).toMatch(/på ledighedsydelse er her 95/);
  });

  it('differ where a goal under its measure begins with another figure of its period', () => {
    const goal = (figure: string) =>
      `# T\n\n- **Mål:** Fra ${figure} (2. kvartal 2026) til 290 senest i 2029.`;
    expect(differences(goal('388'))).toEqual([]);
    expect(differences(goal('389'))[0]).toContain('Målet begynder her med 389');
  });

  it('differ after a hand edit of the value, and both are told', () => {
    const edited = sound('debatindlaeg').replace('56 dage', '65 dage');
    expect(differences(edited)).toHaveLength(1);
    expect(differences(edited)[0]).toMatch(/her 65; i svar\.yaml er det 56 dage \(november 2026\)/);
  });

  it('differ after a hand edit of the period', () => {
    expect(differences(sound('debatindlaeg').replace('november 2026', 'november 2025'))[0]).toMatch(
      /november 2025/,
    );
  });

  it('differ after a hand edit of a row in a table', () => {
    const edited = sound('strategiforslag').replace('| 388 (', '| 398 (');
    expect(differences(edited)[0]).toMatch(/ledighedsydelse .*er her 398/);
  });

  it('and so does the demand when its time is another', () => {
    expect(
      differences(sound('debatindlaeg').replace('den 1. september 2027', 'den 1. marts 2028'))[0],
    ).toMatch(/^Kravet lyder anderledes/);
  });

  it('are left alone where the board wrote about something else', () => {
    expect(differences(`${sound('debatindlaeg')}\n\nI 2019 var der 12 busser om dagen i Randers.\n`)).toEqual(
      [],
    );
  });

  it('may have a new value in the follow-up, but each stays with its own period', () => {
    const answers = answersOf({
      'kommune.navn': 'Sorø',
      'om_jer.navn': 'Else Friis',
      'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2025' }),
      'status.tal.svarfrist': figureAnswer(30, { enhed: 'dage', periode: 'november 2026' }),
    });
    const told = (line: string) => figureDifferences(parsePaper(line), proposalOf(answers));
    const name = 'Svarfrist for hjælpemidler og personlig assistance i job';
    expect(told(`- ${name}: fra 56 dage (november 2025) til 30 dage (november 2026)`)).toEqual([]);
    expect(told(`- ${name}: fra 65 dage (november 2025) til 30 dage (november 2026)`)).toHaveLength(1);
    expect(told(`- ${name}: fra 56 dage (november 2025) til 3 dage (november 2026)`)).toHaveLength(1);
  });
});
