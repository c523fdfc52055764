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
    ['Kommunen fik d. 3. maj 2026 en vejleder. Det går godt.', 2],
    ['Vi mødtes den 3. Maj er en travl måned.', 2],
    ['Tak til hr. Jensen og fru Holm. De hjalp.', 2],
    ['Mødet er i Skt. Knuds Gade 3. Kom forbi.', 2],
    ['Kirsten Holm m.fl. fra rådet var med. De var enige.', 2],
    ['Vi talte med Kirsten Holm m.fl. De var enige.', 2],
    ['Vi hørte Chr. Holm og J. P. Hansen tale. Så gik vi.', 2],
    ['Formanden, A. Kofoed, er enig.', 1],
    ['Kontakt dr. Olsen, adv. Holm eller cand. mag. Bech. De svarer.', 2],
    ['Det er kommunens plan A. Vi har ingen plan B. Så det haster.', 3],
    ['Vi mangler bl. a. hjælpemidler og f. eks. en tolk.', 1],
    ['Gl. Torv 3, Nr. Broby, Sdr. Omme og Ndr. Fasanvej. Der bor vi.', 2],
    ['Kl. 16.30 begynder det i lok. B2. Husk kaffe.', 2],
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
