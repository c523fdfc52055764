import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/answers/parse-answers.ts';
import { senseFaults } from '../../../src/answers/sense/sense-faults.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const CATALOGUE = realCatalogue();

/** What is said of a series; the figure itself is its last. */
function objections(
  points: readonly (readonly [string, number])[],
  figure = points.at(-1),
): readonly string[] {
  const serie = points.map(([periode, vaerdi]) => `      - { periode: "${periode}", vaerdi: ${vaerdi} }`);
  const [periode, vaerdi] = figure ?? ['2026', 1];
  const text = `tal:\n  fleksjob:\n    vaerdi: ${vaerdi}\n    enhed: antal\n    periode: "${periode}"\n    kilde: DST\n    opslaaet: 2026-11-15\n    serie:\n${serie.join('\n')}\n`;
  const parsed = parseAnswers(text, 'svar.yaml');
  if (!parsed.ok) throw new Error('the test file must be sound YAML');
  return senseFaults(parsed.value, CATALOGUE, '2026-11-22').map(
    ({ code, severity, place }) => `${severity} ${code} ${place?.line}`,
  );
}

describe('a series', () => {
  it('of quarters in order is in order, also with one left out', () => {
    expect(
      objections([
        ['4. kvartal 2025', 900],
        ['1. kvartal 2026', 910],
        ['3. kvartal 2026', 905],
      ]),
    ).toEqual([]);
  });

  it.each([
    [
      'the same quarter twice',
      [
        ['1. kvartal 2026', 900],
        ['1. kvartal 2026', 910],
      ],
      'series-period',
    ],
    [
      'the newest first',
      [
        ['2. kvartal 2026', 900],
        ['1. kvartal 2026', 910],
      ],
      'series-period',
    ],
    [
      'a year among quarters',
      [
        ['1. kvartal 2026', 900],
        ['2026', 910],
      ],
      'series-period',
    ],
    [
      'what is no period',
      [
        ['1. kvartal 2026', 900],
        ['5. kvartal 2026', 910],
      ],
      'series-period',
    ],
    [
      'a quarter to come',
      [
        ['3. kvartal 2026', 900],
        ['1. kvartal 2027', 910],
      ],
      'period-not-yet',
    ],
  ] as const)('has not %s', (_what, points, code) => {
    expect(
      objections(points, ['3. kvartal 2026', 900]).filter((one) => !one.includes('series-differs')),
    ).toEqual([`error ${code} 10`]);
  });

  it.each([
    [900, 9000],
    [9000, 900],
    [40, 8],
  ])('that goes from %i to %i in a quarter is asked about', (from, to) => {
    expect(
      objections([
        ['1. kvartal 2026', from],
        ['2. kvartal 2026', to],
      ]),
    ).toEqual(['warning figure-unlikely 3']);
    expect(
      objections(
        [
          ['4. kvartal 2025', from],
          ['1. kvartal 2026', to],
          ['2. kvartal 2026', to],
        ],
        ['2. kvartal 2026', to],
      ),
    ).toEqual(['warning figure-unlikely 10']);
  });

  it('may grow much where it is small', () => {
    expect(
      objections([
        ['1. kvartal 2026', 6],
        ['2. kvartal 2026', 20],
      ]),
    ).toEqual([]);
  });

  it('says of its period what the figure says', () => {
    expect(
      objections(
        [
          ['1. kvartal 2026', 900],
          ['2. kvartal 2026', 905],
        ],
        ['2. kvartal 2026', 950],
      ),
    ).toEqual(['error series-differs 3']);
  });
});
