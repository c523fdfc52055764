import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/formats/word/back/apply-edits.ts';

const blocks = (text: string) => text.split(' ').filter((block) => block !== '');

/** The merged blocks in a row; a place in conflict is (mine|theirs). */
function applied({ base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', string>>): string {
  const [ours, word] = [blocks(mine), blocks(theirs)];
  return applyEdits(ours, blocks(base), word)
    .map((step) => {
      if (step.from !== 'conflict') return (step.from === 'mine' ? ours : word)[step.index];
      const cut = (list: readonly string[], { start, length }: typeof step.mine) =>
        list.slice(start, start + length).join(' ');
      return `(${cut(ours, step.mine)}|${cut(word, step.theirs)})`;
    })
    .join(' ');
}

describe('a file that is fetched again', () => {
  it.each([
    ['a neighbour was edited', 'a B c d', 'a B C d', 'a B C d'],
    ['a block was added behind', 'a B c d', 'a B N c d', 'a B N c d'],
    ['a block was added between', 'a B C d', 'a B N C d', 'a B N C d'],
    ['what stands behind an added block was edited', 'a b N c d', 'a b N C d', 'a b N C d'],
    ['what stands before an added block was edited', 'a b N c d', 'a B N c d', 'a B N c d'],
    ['the neighbour was taken out', 'a B c d', 'a B d', 'a B d'],
    ['the neighbour of what was taken out was edited', 'a c d', 'a C d', 'a C d'],
    ['the block before what was taken out was taken out', 'a C d', 'C d', 'C d'],
    ['the blocks around what was taken out were taken out', 'a c d', 'd', 'd'],
    ['nothing was, but the Markdown between', 'A B C d', 'A b C d', 'A B C d'],
    ['nothing was, but something was added to the Markdown', 'a B N c d', 'a B c d', 'a B N c d'],
  ])('brings what is new when %s', (_what, mine, theirs, merged) => {
    expect(applied({ base: 'a b c d', mine, theirs })).toBe(merged);
  });
});

describe('any file that is fetched again', () => {
  it('brings all that was edited and added since, and nothing twice', () => {
    const changes = fc.array(fc.constantFrom('keep', 'edit', 'add'), { minLength: 12, maxLength: 12 });
    const changed = (list: readonly string[], how: readonly string[], name: string) =>
      list.flatMap((block, index) => {
        if (block !== block.toLowerCase() || how[index] === 'keep') return [block];
        return how[index] === 'edit' ? [`${name}${block}`] : [`${name}+${block}`, block];
      });
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const base = [...'abcdef'];
        const fetched = changed(base, first, 'X');
        const again = changed(fetched, second, 'Y');
        const sides = { base: base.join(' '), mine: fetched.join(' '), theirs: again.join(' ') };
        expect(applied(sides)).toBe(sides.theirs);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a place that both have written in', () => {
  it.each([
    ['the same block', 'a B c d', 'a X c d', 'a (B|X) c d'],
    ['one of two blocks', 'a B C d', 'a B X d', 'a B (C|X) d'],
    ['the place of an addition', 'a b N c d', 'a b M c d', 'a b (N|M) c d'],
    ['a block that we have taken out', 'A c d', 'A X c d', 'A (|X) c d'],
    ['a block that they have taken out', 'A X c d', 'A c d', 'A (X|) c d'],
  ])('stays a conflict: %s', (_what, mine, theirs, merged) => {
    expect(applied({ base: 'a b c d', mine, theirs })).toBe(merged);
  });

  it('loses nothing that either has written', () => {
    const edited = (name: string) =>
      fc
        .array(fc.constantFrom('keep', 'keep', 'edit', 'add', 'remove'), { minLength: 6, maxLength: 6 })
        .map((changes) =>
          [...'abcdef'].map((block, index) => {
            if (changes[index] === 'add') return `${name}${index} ${block}`;
            if (changes[index] === 'edit') return `${name}${index}`;
            return changes[index] === 'keep' ? block : '';
          }),
        )
        .map((list) => list.join(' '));
    // Both may have fetched the same before: some of their words are the same.
    const sides = fc.tuple(edited('X'), edited('Y'), fc.boolean());
    fc.assert(
      fc.property(sides, ([mine, other, shared]) => {
        const theirs = shared ? other.replace(/Y([0-2])/g, 'X$1') : other;
        const merged = applied({ base: 'a b c d e f', mine, theirs });
        for (const written of `${mine} ${theirs}`.match(/[XY]\d/g) ?? []) expect(merged).toContain(written);
      }),
      { numRuns: 2000 },
    );
  });
});
