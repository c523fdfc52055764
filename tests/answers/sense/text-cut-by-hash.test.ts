import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/answers/parse-answers.ts';
import { textCutByHash } from '../../../src/answers/sense/text-cut-by-hash.ts';
import { CATALOGUE } from '../../builders/papers.ts';

function lost(text: string): readonly (number | undefined)[][] {
  const parsed = parseAnswers(text, 'svar.yaml');
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  const faults = textCutByHash({ parsed: parsed.value, catalogue: CATALOGUE, today: '2026-11-22' });
  return faults.map(({ place }) => [place?.line, place?.column, place?.length]);
}

describe('words after a # that begins a remark', () => {
  it.each([
    ['a: Vi bad om #1 og #2\n', [[1, 14, 8]]],
    ['a:  #budget\n', [[1, 5, 7]]],
    ['a:\n  - To #3\n', [[2, 8, 2]]],
    ['a: To # en bemærkning\n', []],
    ['a: To # se sag #3\n', []],
    ['a: "To #3"\n', []],
  ])('are told where they are lost: %j', (text, places) => {
    expect(lost(text)).toEqual(places);
  });

  it('are looked for once in a file that is a single line', () => {
    const line = `a: [${'x, '.repeat(60_000)}x]\n`;
    const parsed = parseAnswers(line, 'svar.yaml');
    if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
    const before = performance.now();
    textCutByHash({ parsed: parsed.value, catalogue: CATALOGUE, today: '2026-11-22' });
    // It took half a minute when each text looked through the rest of its line.
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
