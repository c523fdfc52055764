import { describe, expect, it } from 'vitest';
import { firstSentences, splitSentences } from '../../src/danish/sentences.ts';

describe('Danish sentences', () => {
  it.each([
    ['Et. To! Tre? Fire.', 4],
    ['Den 1. januar 2027 begynder det. Den 3. december er vi klar.', 2],
    ['I 2022 var 36 pct. af dem i job. Resten var ikke.', 2],
    ['Det var 36 pct. Resten var ikke i job.', 2],
    ['Vi mangler bl.a. hjælpemidler og f.eks. en tolk.', 1],
    ['Se lov nr. 1750 af 29. december 2025. Den gælder nu.', 2],
    ['Det koster ca. 72.000 kr. pr. person. Er det meget?', 2],
    ['Kontakt kl. 10 på tlf. 12 34 56 78.', 1],
    ['', 0],
  ])('%j is %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('loses nothing of the text', () => {
    const text = 'Det er 12,5 pct. i dag. I morgen er det den 2. maj. Slut.';
    expect(splitSentences(text).join(' ')).toBe(text);
  });

  it('can be taken from the front', () => {
    expect(firstSentences('Et. To. Tre.', 2)).toBe('Et. To.');
  });
});
