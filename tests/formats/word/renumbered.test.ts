import { describe, expect, it } from 'vitest';
import { mergeWord } from '../../../src/formats/word/merge-word.ts';
import { paragraphs, textOfXml, withParts, wordFile, wordPart } from '../../builders/word.ts';

const PAPER = '# T\n\n1. et\n2. to\n3. tre\n   1. under\n4. fire\n\nMellem.\n\n1. ny\n2. liste\n';

type Edit = (xml: string) => string;

/** What is told of the numbers of a paper after somebody has edited its lists in Word. */
async function told(edit: Edit, numbering: Edit = (xml) => xml, base = PAPER) {
  const word = withParts(await wordFile(base), {
    'word/document.xml': edit,
    'word/numbering.xml': numbering,
  });
  const merged = await mergeWord({ present: base, base, word });
  if (!merged.ok) throw new Error(merged.faults[0]?.message);
  expect(merged.value.markdown).toBe(base);
  return merged.value.leftBehind.renumbered.map(({ words, number }) => `${number}. ${words}`);
}

const item = (xml: string, text: string) => paragraphs(xml).find((one) => textOfXml(one) === text) ?? '';
const listOf = (xml: string, text: string) => /<w:numId w:val="(\d+)"\/>/.exec(item(xml, text))?.[1] ?? '';
/** As Word sets a number: a list of the same kind, begun anew at it. */
const inList =
  (texts: readonly string[], list: (xml: string) => string): Edit =>
  (xml) =>
    texts.reduce(
      (rest, text) =>
        rest.replace(item(rest, text), (one) =>
          one.replace(/<w:numId w:val="\d+"\/>/, `<w:numId w:val="${list(xml)}"/>`),
        ),
      xml,
    );
const restarted =
  (number: number, levelsOf: string): Edit =>
  (xml) => {
    const kind = new RegExp(`<w:num w:numId="${levelsOf}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"/>`).exec(
      xml,
    )?.[1];
    const list = `<w:num w:numId="900"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`;
    return xml.replace('</w:numbering>', `${list}</w:numbering>`);
  };

describe('a list that is counted otherwise in Word', () => {
  it('is told of where it was begun anew, or at another number, and not once more for what comes after', async () => {
    const first = listOf(wordPart(await wordFile(PAPER), 'word/document.xml'), 'et');
    const edit = inList(['tre', 'fire'], () => '900');
    expect(await told(edit, restarted(1, first))).toEqual(['1. tre']);
    expect(await told(edit, restarted(7, first))).toEqual(['7. tre']);
    expect(
      await told(
        inList(['et', 'to', 'tre', 'fire'], () => '900'),
        restarted(5, first),
      ),
    ).toEqual(['5. et']);
  });

  it('is told of where it goes on with the list before it', async () => {
    const goesOn = inList(['ny', 'liste'], (xml) => listOf(xml, 'et'));
    expect(await told(goesOn)).toEqual(['5. ny']);
  });

  it('is not told of where nobody has changed it, whatever numbers it has', async () => {
    const same: Edit = (xml) => xml;
    expect(await told(same)).toEqual([]);
    expect(
      await told(same, same, '# T\n\n3. a\n4. b\n\n- c\n  1. d\n  2. e\n- f\n  1. g\n\n2026. h\n'),
    ).toEqual([]);
  });

  it('is not told of where items came or went', async () => {
    const base = '# T\n\n1. a\n2. b\n3. c\n4. d\n';
    const without = (text: string) => (xml: string) => xml.replace(item(xml, text), '');
    for (const text of ['a', 'b', 'd']) {
      const word = withParts(await wordFile(base), { 'word/document.xml': without(text) });
      const merged = await mergeWord({ present: base, base, word });
      expect(merged.ok && merged.value.leftBehind.renumbered).toEqual([]);
    }
  });
});
