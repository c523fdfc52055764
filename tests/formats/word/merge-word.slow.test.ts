import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { blockKey } from '../../../src/formats/word/back/block-key.ts';
import { blocksFromMarkdown } from '../../../src/formats/word/blocks-from-markdown.ts';
import { someOf } from '../../../src/formats/word/in/known-pictures.ts';
import { type MergedWord, mergeWord } from '../../../src/formats/word/merge-word.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { anyBlocks, paperOf } from '../../builders/any-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { wordFile } from '../../builders/word.ts';

vi.setConfig({ testTimeout: 300_000 });

/** What a paper says, block by block, however its Markdown is written. */
function says(markdown: string): readonly string[] {
  const paper = readPaper(markdown);
  if (!paper.ok) throw new Error(paper.faults[0]?.message);
  return blocksFromMarkdown(paper.value.parts).map(({ block }) => blockKey(block));
}

async function merged(present: string, base: string, word: string): Promise<MergedWord> {
  const read = readPaper(word);
  const pictures = read.ok ? someOf(read.value.pictures) : new Map();
  const result = await mergeWord({ present, base, word: await wordFile(word, { pictures }) });
  if (!result.ok) throw new Error(result.faults[0]?.message);
  return result.value;
}

/** Some blocks with one of them left out, written anew or added to. */
const edited = (blocks: readonly string[]) =>
  fc
    .tuple(fc.nat(Math.max(blocks.length - 1, 0)), fc.constantFrom('remove', 'replace', 'add'), fc.nat(999))
    .map(([at, how, number]) => {
      const copy = [...blocks];
      copy.splice(at, how === 'add' ? 0 : 1, ...(how === 'remove' ? [] : [`Bestyrelsen skriver ${number}.`]));
      return copy;
    });

const papers = [...projectFiles('examples', '.md'), ...projectFiles('tests/formats/pdf', '.md')];
/** Notes are read out of their place, and cannot be compared yet. */
const withNotes = papers.filter(({ text }) => /^\[\^[^\]]+\]:/m.test(text));
const examples = papers.filter((paper) => !withNotes.includes(paper));

describe('every paper of the examples', () => {
  it.each(examples)(
    '$name is the same, sign by sign, when nobody has written in its Word file',
    async ({ text }) => {
      expect((await merged(text, text, text)).markdown).toBe(text);
    },
  );
});

describe('a paper with notes', () => {
  it.each(withNotes)('$name is left as it is, and that is said', async ({ text }) => {
    const result = await mergeWord({ present: text, base: text, word: await wordFile(text) });
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'cannot-compare' }] });
  });
});

describe('any paper that has been to Word and back', () => {
  it('is the same, sign by sign, when nobody has written in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks(), async (blocks) => {
        const paper = paperOf(blocks);
        expect((await merged(paper, paper, paper)).markdown).toBe(paper);
      }),
      { numRuns: 60 },
    );
  });

  it('says what was written in Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks(), anyBlocks(), async (blocks, others) => {
        const [before, after] = [paperOf(blocks), paperOf(others)];
        const { markdown, conflicts } = await merged(before, before, after);
        expect(conflicts).toEqual([]);
        expect(says(markdown)).toEqual(says(after));
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing that either side has written: it is in the paper, or told as a conflict', async () => {
    const sides = anyBlocks()
      .filter((blocks) => blocks.length > 0)
      .chain((blocks) => fc.tuple(fc.constant(blocks), edited(blocks), edited(blocks)));
    await fc.assert(
      fc.asyncProperty(sides, async ([base, mine, theirs]) => {
        const result = await merged(paperOf(mine), paperOf(base), paperOf(theirs));
        const told = result.conflicts.map(({ theirs: now, ours }) => `${now}\n${ours}`).join('\n');
        const own = (blocks: readonly string[]) => blocks.filter((block) => block.startsWith('Bestyrelsen'));
        for (const line of own(mine)) expect(result.markdown).toContain(line);
        for (const line of own(theirs)) expect(result.markdown + told).toContain(line);
      }),
      { numRuns: 60 },
    );
  });
});
