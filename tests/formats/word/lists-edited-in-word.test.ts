import { describe, expect, it } from 'vitest';
import { mergeWord } from '../../../src/formats/word/merge-word.ts';
import { editedInWord, paragraphs, textOfXml, wordFile } from '../../builders/word.ts';

/** A list between two paragraphs after somebody has edited it in Word, without those two. */
async function edited(list: string, edit: (xml: string) => string): Promise<string> {
  const base = `# T\n\nFør.\n\n${list}\n\nEfter.\n`;
  const merged = await mergeWord({ present: base, base, word: editedInWord(await wordFile(base), edit) });
  if (!merged.ok) throw new Error(merged.faults[0]?.message);
  return merged.value.markdown.replace('# T\n\nFør.\n\n', '').replace('\n\nEfter.\n', '');
}

function item(xml: string, text: string): string {
  return paragraphs(xml).find((one) => textOfXml(one) === text) ?? '';
}

const without =
  (...texts: readonly string[]) =>
  (xml: string) =>
    texts.reduce((rest, text) => rest.replace(item(rest, text), ''), xml);
const reworded = (text: string, other: string) => (xml: string) => xml.replace(`>${text}<`, `>${other}<`);
const followedBy = (text: string, paragraph: string) => (xml: string) =>
  xml.replace(item(xml, text), (whole) => `${whole}<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`);

describe('a list that is edited in Word', () => {
  it('counts from its start when its first item is deleted or moved', async () => {
    const list = '1. et\n2. to\n3. tre';
    expect(await edited(list, without('et'))).toBe('1. to\n2. tre');
    const moved = (xml: string) => {
      const last = item(xml, 'tre');
      return without('et')(xml).replace(last, last + item(xml, 'et'));
    };
    expect(await edited(list, moved)).toBe('1. to\n2. tre\n3. et');
  });

  it('keeps the number it starts at', async () => {
    const list = '3. et\n4. to';
    expect(await edited(list, reworded('et', 'et rettet'))).toBe('3. et rettet\n4. to');
    expect(await edited(list, without('et'))).toBe('3. to');
    const first = (xml: string) =>
      xml.replace(item(xml, 'et'), (whole) => reworded('et', 'nul')(whole) + whole);
    expect(await edited(list, first)).toBe('3. nul\n4. et\n5. to');
  });

  it('goes on counting behind a paragraph that was written into it', async () => {
    expect(await edited('1. et\n2. to', followedBy('et', 'Nyt.'))).toBe('1. et\n\nNyt.\n\n2. to');
  });

  it('stays a list in a list when the first item of it is deleted', async () => {
    expect(await edited('- a\n  1. b\n  2. c', without('b'))).toBe('- a\n  1. c');
    expect(await edited('- a\n\n  3. b\n  4. c', reworded('b', 'b2'))).toBe('- a\n\n  3. b2\n  4. c');
  });

  it('moves out when the item around it is deleted', async () => {
    expect(await edited('1. a\n    - b\n    - c\n2. d', without('a'))).toBe('- b\n- c\n1. d');
    expect(await edited('3. a\n   - b\n4. d', without('a'))).toBe('- b\n\n3. d');
    expect(await edited('1. a\n\n   mere\n\n2. b', without('a'))).toBe('mere\n\n1. b');
  });

  it('moves out when a paragraph is written before it', async () => {
    expect(await edited('1. a\n    - b\n      - c\n2. d', followedBy('a', 'Nyt.'))).toBe(
      '1. a\n\nNyt.\n\n- b\n  - c\n\n2. d',
    );
  });

  it('keeps its items beside each other however far in they were written', async () => {
    const list = '- a\n    - b\n    - c\n    - d';
    expect(await edited(list, reworded('c', 'c2'))).toBe('- a\n    - b\n    - c2\n    - d');
    expect(await edited(list, reworded('b', 'b2'))).toBe('- a\n  - b2\n  - c\n  - d');
    expect(await edited('-\ta\n\t- b\n\t- c', reworded('c', 'c2'))).toBe('-\ta\n\t- b\n    - c2');
  });

  it('makes room for a number of two digits', async () => {
    const list = '8. a\n9. b\n   - c';
    const first = (xml: string) => xml.replace(item(xml, 'a'), (whole) => reworded('a', 'ny')(whole) + whole);
    expect(await edited(list, first)).toBe('8. ny\n9. a\n10. b\n    - c');
  });

  it('keeps its way of counting', async () => {
    expect(await edited('1. a\n1. b\n1. c', without('a'))).toBe('1. b\n1. c');
    expect(await edited('1. a\n5. b\n6. c', without('a'))).toBe('5. b\n6. c');
    expect(await edited('1. a\n\n<!-- her -->\n\n1. b\n2. c', reworded('b', 'b2'))).toBe(
      '1. a\n\n<!-- her -->\n\n1. b2\n2. c',
    );
  });

  it('keeps the boxes of its tasks', async () => {
    const list = '- [ ] ring til Ole\n- [x] skriv brev';
    const other = (xml: string) => xml.replace('ring til Ole', 'ring til Kai');
    expect(await edited(list, other)).toBe('- [ ] ring til Kai\n- [x] skriv brev');
    const done = (xml: string) => xml.replace('[ ]', '[x]');
    expect(await edited(list, done)).toBe('- [x] ring til Ole\n- [x] skriv brev');
  });
});
