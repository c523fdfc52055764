import { describe, expect, it } from 'vitest';
import { ownShare } from '../../src/language/own-share.ts';

const OWN = 'Hun fik jobbet. Så kom brevet.';

describe('how much of a text is their own', () => {
  it('all of it, when every word is', () => {
    expect(ownShare(OWN, [OWN])).toMatchObject({ percentOfWords: 100, ownSentences: 2, low: false });
  });

  it('none of it, when nothing is', () => {
    expect(ownShare('Vi skriver om job.', [OWN])).toMatchObject({ ownWords: 0, ownSentences: 0, low: true });
  });

  it('counts a demand inside a sentence of ours word by word', () => {
    const text = 'Vi beder udvalget om at vedtage en frist på fire uger.';
    expect(ownShare(text, ['vedtage en frist på fire uger'])).toMatchObject({
      words: 11,
      ownWords: 6,
      ownSentences: 1,
    });
  });

  it('is not fooled by markup or a stop left out', () => {
    expect(ownShare('*Hun fik jobbet.*', ['Hun fik jobbet']).percentOfWords).toBe(100);
  });
});
