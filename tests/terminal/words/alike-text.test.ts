import { describe, expect, it } from 'vitest';
import type { AlikePieces } from '../../../src/application/making/alike-pieces.ts';
import { alikeText } from '../../../src/terminal/words/alike-text.ts';

const pair = (given: Partial<AlikePieces> = {}): AlikePieces => ({
  one: 'a.yaml',
  other: 'b.yaml',
  shared: 2,
  sentences: 3,
  ...given,
});
const shown = (path: string) => path.replace('/hjem/', '');

describe('debate pieces that are the same letter', () => {
  it('are named, with how much, and with what to write', () => {
    const text = alikeText([pair()], shown);
    expect(text).toContain('a.yaml og b.yaml: 2 af 3 sætninger er ens.');
    expect(text).toContain('jeres eget eksempel');
  });

  it('are named by their path when they lie there from an earlier run', () => {
    const text = alikeText([pair({ other: '/hjem/ud/vejle/debatindlaeg.md' })], shown);
    expect(text).toContain('a.yaml og ud/vejle/debatindlaeg.md: 2 af 3 sætninger er ens.');
  });

  it('are named one by one up to three, and then counted', () => {
    const text = alikeText(Array(5).fill(pair()), shown);
    expect(text.match(/sætninger er ens/g)).toHaveLength(3);
    expect(text).toContain('Og 2 par til.');
  });

  it('that are not there are not spoken of', () => {
    expect(alikeText([], shown)).toBe('');
  });
});
