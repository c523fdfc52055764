import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/formats/word/block.ts';
import { blocksFromWord } from '../../../../src/formats/word/in/blocks-from-word.ts';
import { openWordFile } from '../../../../src/formats/word/in/open-word-file.ts';
import { editedInWord, wordFile } from '../../../builders/word.ts';

async function blocksOf(markdown: string, edit: (xml: string) => string) {
  const opened = await openWordFile(editedInWord(await wordFile(markdown), edit));
  if (!opened.ok) throw new Error(opened.faults[0]?.code);
  return blocksFromWord(opened.value.document, { sources: [], pictureOf: () => undefined });
}

describe('the blocks of a Word file', () => {
  it('have no more columns than a table of Word', async () => {
    const blocks = await blocksOf('# T\n\n| A | B |\n| - | - |\n| a | b |\n', (xml) =>
      xml.replaceAll('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="900000000"/>'),
    );
    const widths = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.length] : []));
    expect(widths).toEqual([63, 63]);
  });

  it('lie no deeper than a list of Word', async () => {
    const blocks = await blocksOf('# T\n\n- a\n', (xml) =>
      xml.replace(/<w:ilvl w:val="\d+"\/>/, '<w:ilvl w:val="900000"/>'),
    );
    expect(blocks.at(-1)?.depth ?? 0).toBeLessThan(10);
  });
});

it('an item has the number in Word that is written in the Markdown', async () => {
  const paper = '# T\n\n3. a\n4. b\n\n- c\n  1. d\n  2. e\n- f\n  1. g\n\nMellem.\n\n1. h\n2. i\n5. j\n';
  const opened = await openWordFile(await wordFile(paper));
  if (!opened.ok) throw new Error(opened.faults[0]?.message);
  const blocks = blocksFromWord(opened.value.document, { sources: [], pictureOf: () => undefined });
  const numbers = blocks.flatMap((block) =>
    block.kind === 'item' && block.list.ordered ? [`${block.list.start}. ${wordsOf(block.spans)}`] : [],
  );
  expect(numbers).toEqual(['3. a', '4. b', '1. d', '2. e', '1. g', '1. h', '2. i', '5. j']);
});
