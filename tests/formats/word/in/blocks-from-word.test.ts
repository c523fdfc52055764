import { describe, expect, it } from 'vitest';
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
