import { describe, expect, it } from 'vitest';
import { type MergedWord, mergeWord } from '../../../src/formats/word/merge-word.ts';
import { editedInWord, paragraphs, textOfXml, withParts, wordFile } from '../../builders/word.ts';

const PAPER = `# Forslag

## Det vil vi

Kommunen svarer **hurtigt**, se [her](https://a.example/). Det er godt.

- første
- anden

1. et
2. to

| Hvad | Tal |
| :--- | ---: |
| Fleksjob | 2.140 |

> Et citat.

## Sådan gør vi

Vi **begynder** med [planen](https://b.example/).
`;

async function brought(
  document: (xml: string) => string,
  styles: (xml: string) => string = (xml) => xml,
  base = PAPER,
): Promise<MergedWord> {
  const word = withParts(await wordFile(base), { 'word/document.xml': document, 'word/styles.xml': styles });
  const merged = await mergeWord({ present: base, base, word });
  if (!merged.ok) throw new Error(merged.faults[0]?.message);
  return merged.value;
}

const all =
  (...edits: readonly ((xml: string) => string)[]) =>
  (xml: string) =>
    edits.reduce((now, edit) => edit(now), xml);

/** As another program would save them. */
const unstyled = (xml: string) => xml.replace(/<w:pStyle [^>]*\/>/g, '');
const unlisted = (xml: string) => xml.replace(/<w:numPr>.*?<\/w:numPr>/g, '');
const typedMarks = (xml: string) =>
  unlisted(
    xml
      .replace(/>(første|anden)</g, '>• $1<')
      .replace('>et<', '>1. et<')
      .replace('>to<', '>2. to<'),
  );
const headless = (xml: string) => xml.replace('<w:tblHeader/>', '');
const plain = (xml: string) => xml.replace(/<w:b\/>|<w:bCs\/>/g, '');
const unlinked = (xml: string) => xml.replace(/<\/?w:hyperlink[^>]*>/g, '');
const bold = (text: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:r>(<w:t[^>]*>${text})`), '<w:r><w:rPr><w:b/></w:rPr>$1');

describe('a Word file whose forms a program has lost', () => {
  it.each([
    ['headings and quotations', unstyled, ['heading', 'quote']],
    ['lists', unlisted, ['item']],
    ['lists, whose marks it has typed as text', typedMarks, ['item']],
    ['the header of its table', headless, ['header']],
    ['bold text', plain, ['bold']],
    ['links', unlinked, ['link']],
    [
      'all of them',
      all(unstyled, typedMarks, headless, plain, unlinked),
      ['heading', 'item', 'quote', 'header', 'bold', 'link'],
    ],
  ])('keeps those of the Markdown, and says so: %s', async (_what, edit, lost) => {
    const { markdown, leftBehind } = await brought(edit);
    expect(markdown).toBe(PAPER);
    expect([...leftBehind.lostForms].sort()).toEqual([...lost].sort());
  });

  it('keeps them where the style was there but is called by another name', async () => {
    const renamed = (name: string) => (xml: string) =>
      xml.replaceAll('"Heading2"', '"Andet"').replace('w:val="Heading 2"', `w:val="${name}"`);
    for (const name of ['Overskrift 2', 'Heading', 'Mellemrubrik', 'heading 2']) {
      const withoutLevel = (xml: string) => renamed(name)(xml).replace(/<w:outlineLvl [^>]*\/>/g, '');
      const { markdown, leftBehind } = await brought(renamed(name), withoutLevel);
      expect([markdown, leftBehind.lostForms]).toEqual([PAPER, []]);
    }
  });

  it('keeps them in a sentence that somebody has written anew', async () => {
    const edit = all(unstyled, typedMarks, (xml) =>
      xml.replace('Det vil vi', 'Det vil vi gerne').replace('• første', '• den første'),
    );
    const expected = PAPER.replace('Det vil vi', 'Det vil vi gerne').replace('- første', '- den første');
    expect((await brought(edit)).markdown).toBe(expected);
  });

  it('keeps an item whose mark has become text, also where other lists are still lists', async () => {
    const edit = (xml: string) =>
      ['første', 'anden'].reduce((now, text) => {
        const item = paragraphs(now).find((each) => textOfXml(each) === text) ?? '';
        return now.replace(item, unlisted(item).replace(`>${text}<`, `>• ${text}<`));
      }, xml);
    expect((await brought(edit)).markdown).toBe(PAPER);
  });

  it('does not take the bold type of a heading for words in bold', async () => {
    const { markdown } = await brought(
      all(unstyled, bold('Det vil vi'), bold('Forslag'), bold('Hvad'), bold('Tal')),
    );
    expect(markdown).toBe(PAPER);
  });

  it('brings what a person has changed in the form of one place', async () => {
    const two = (xml: string) => xml.replace('<w:pStyle w:val="Heading2"/>', '');
    expect((await brought(two)).markdown).toBe(PAPER.replace('## Det vil vi', 'Det vil vi'));
    const one = (xml: string) => {
      const item = paragraphs(xml).find((each) => textOfXml(each) === 'anden') ?? '';
      return xml.replace(item, unlisted(item));
    };
    expect((await brought(one)).markdown).toBe(PAPER.replace('\n- anden', '\n\nanden'));
  });

  it('knows headings by their level in the outline, however deep they are', async () => {
    const level = (outline: number) =>
      `<w:style w:type="paragraph" w:styleId="Hus"><w:name w:val="Vores rubrik"/><w:basedOn w:val="Husbase"/></w:style><w:style w:type="paragraph" w:styleId="Husbase"><w:name w:val="Basis"/><w:pPr><w:outlineLvl w:val="${outline}"/></w:pPr></w:style>`;
    for (const [outline, mark] of [
      [1, '##'],
      [7, '######'],
    ] as const) {
      const { markdown } = await brought(
        (xml) =>
          xml.replace(
            '<w:sectPr>',
            '<w:p><w:pPr><w:pStyle w:val="Hus"/></w:pPr><w:r><w:t>Nyt</w:t></w:r></w:p>$&',
          ),
        (xml) => xml.replace('</w:styles>', `${level(outline)}$&`),
      );
      expect(markdown).toBe(`${PAPER}\n${mark} Nyt\n`);
    }
  });

  it('leaves a file alone that has been to Google Docs', async () => {
    const rows = (xml: string) => headless(xml.replaceAll(/<w:trPr>/g, '<w:trPr><w:tblHeader w:val="0"/>'));
    const facts = PAPER.replace('| Hvad | Tal |', '| | |').replace('| Fleksjob', '| **Fleksjob**');
    const noQuote = (xml: string) => xml.replace(/<w:style [^>]*w:styleId="Quote">.*?<\/w:style>/, '');
    const gone = (xml: string) => rows(xml).replace(/<w:pStyle w:val="(?:Quote|Table\w+)"\/>/g, '');
    for (const base of [PAPER, facts]) expect((await brought(gone, noQuote, base)).markdown).toBe(base);
  });
});

it('a switch that says no is off, whatever word it says it with', async () => {
  const paper = '# T\n\n| | |\n| :--- | :--- |\n| Til | Fra |\n\nEt ord.\n';
  for (const no of ['0', 'false', 'off']) {
    const word = editedInWord(await wordFile(paper), (xml) =>
      xml
        .replaceAll('<w:trPr>', `<w:trPr><w:tblHeader w:val="${no}"/>`)
        .replace(
          '<w:r><w:t xml:space="preserve">Et',
          `<w:r><w:rPr><w:b w:val="${no}"/><w:i w:val="${no}"/><w:strike w:val="${no}"/></w:rPr><w:t xml:space="preserve">Et`,
        ),
    );
    const merged = await mergeWord({ present: paper, base: paper, word });
    expect(merged.ok && merged.value.markdown).toBe(paper);
  }
});
