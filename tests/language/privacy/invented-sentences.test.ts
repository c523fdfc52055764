import { describe, expect, it } from 'vitest';
import { findPrivate } from '../../../src/language/privacy/find-private.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';
import { HARMLESS, POINTING } from './invented-sentences.ts';

const isFound = (text: string) => findPrivate(text, realCatalogue()).length > 0;

const LEAST_HITS = 0.95;
const MOST_FALSE_ALARMS = 0.03;

describe('a set of invented sentences, half of which point at somebody', () => {
  const missed = POINTING.filter((text) => !isFound(text));
  const alarms = HARMLESS.filter(isFound);
  const hits = 1 - missed.length / POINTING.length;
  const falseAlarms = alarms.length / HARMLESS.length;

  it('is large enough to measure with, and says each thing once', () => {
    expect(POINTING.length).toBeGreaterThanOrEqual(100);
    expect(HARMLESS.length).toBeGreaterThanOrEqual(100);
    expect(new Set([...POINTING, ...HARMLESS]).size).toBe(POINTING.length + HARMLESS.length);
  });

  it(`${percent(hits)} of ${POINTING.length} that point at somebody are found, ${percent(falseAlarms)} of ${HARMLESS.length} harmless ones are taken for such`, () => {
    const seen = `missed:\n${missed.join('\n')}\nfalse alarms:\n${alarms.join('\n')}`;
    expect(hits, seen).toBeGreaterThanOrEqual(LEAST_HITS);
    expect(falseAlarms, seen).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
