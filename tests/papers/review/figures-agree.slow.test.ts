import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/answers/answers.ts';
import { formatNumber } from '../../../src/danish/number.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { figureDifferences } from '../../../src/papers/review/rules/evidence/same-figures.ts';
import { answersOf, figureAnswer } from '../../builders/answers.ts';
import { CATALOGUE, exampleAnswers, papersOf, proposalOf } from '../../builders/papers.ts';

const RUNS = 300;
const FIGURES = CATALOGUE.questions.filter((question) => question.type === 'tal');
const MEASURES = CATALOGUE.themes.flatMap((theme) =>
  theme.indsatser.map(({ id }) => ({ theme: theme.id, id })),
);

/** Answers of any municipality: any figures known, any theme, measure and angle, with or without a demand of its own. */
const branch: fc.Arbitrary<Answers> = fc
  .record({
    municipality: fc.constantFrom(...CATALOGUE.municipalities.map(({ navn }) => navn)),
    values: fc.uniqueArray(fc.integer({ min: 5, max: 99_999 }), {
      minLength: FIGURES.length,
      maxLength: FIGURES.length,
    }),
    known: fc.subarray(FIGURES.map(({ id }) => id)),
    period: fc.constantFrom('1. kvartal 2026', '2. kvartal 2026', '4. kvartal 2025', 'november 2026'),
    measure: fc.constantFrom(...MEASURES),
    angle: fc.constantFrom('potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed'),
    demand: fc.option(
      fc
        .integer({ min: 2, max: 60 })
        .map((days) => `vedtage, at svar om støtte i job højst tager ${days} dage fra juni 2027`),
    ),
    strategy: fc.constantFrom('ja', 'nej', 'delvist'),
  })
  .map((some) =>
    answersOf({
      'kommune.navn': some.municipality,
      'om_jer.navn': 'Kim Holm',
      'kommune.strategi': some.strategy,
      'prioritet.tema': some.measure.theme,
      [`temaer.${some.measure.theme}.indsatser`]: [some.measure.id],
      'debat.vinkel': some.angle,
      'debat.krav': some.demand,
      ...Object.fromEntries(
        FIGURES.map((question, index) => [
          question.id,
          some.known.includes(question.id)
            ? figureAnswer(some.values[index] as number, {
                enhed: question.tal?.enhed ?? 'antal',
                periode: some.period,
              })
            : 'ved-ikke',
        ]),
      ),
    }),
  );

describe('the figures, periods and the demand of a branch', () => {
  it(`are the same in all its papers, over ${RUNS} branches in all municipalities`, () => {
    let compared = 0;
    fc.assert(
      fc.property(branch, (answers) => {
        const proposal = proposalOf(answers);
        for (const paper of papersOf(answers)) {
          compared += 1;
          expect(figureDifferences(parsePaper(paper.markdown), proposal)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS * 5);
  }, 600_000);
});

/** Every place where a paper of an example prints a local figure of five or more; a telephone number is none. */
const printed = exampleAnswers().flatMap(({ name, answers }) => {
  const proposal = proposalOf(answers);
  return papersOf(answers).flatMap(({ name: paper, markdown }) =>
    proposal.figures
      .filter(({ value, tooSmall }) => value !== null && !tooSmall)
      .flatMap(({ id, value }) => {
        const shown = formatNumber(value as number);
        const pattern = new RegExp(
          `(?<![\\d.,])(?<!\\d )${shown.replace('.', '\\.')}(?![\\d,]|\\.\\d| \\d\\d)`,
          'g',
        );
        return [...markdown.matchAll(pattern)].map(({ index }) => {
          const edited = `${markdown.slice(0, index)}${formatNumber((value as number) + 111)}${markdown.slice(index + shown.length)}`;
          const line = markdown.slice(0, index).split('\n').length;
          return { where: `${name}/${paper}.md, line ${line}, ${id}`, paper, edited, proposal };
        });
      }),
  );
});

describe('a local figure written over by hand', () => {
  it('is printed in every kind of paper that tells of figures', () => {
    expect([...new Set(printed.map(({ paper }) => paper))].sort()).toEqual([
      'ark',
      'arrangement-udvalgsmoede-invitation',
      'arrangement-virksomhedsbesoeg-invitation',
      'debatindlaeg',
      'debatindlaeg-ekstra',
      'kort-fortalt',
      'moedenoter',
      'moedeoplaeg',
      'opfoelgning',
      'strategiforslag',
    ]);
  });

  it.each(printed)('is found: $where', ({ edited, proposal }) => {
    expect(figureDifferences(parsePaper(edited), proposal).length).toBeGreaterThan(0);
  });
});
