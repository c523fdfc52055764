import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/formats/picture.ts';
import { markdownToWord } from '../../../src/formats/word/markdown-to-word.ts';
import { everythingPictures } from '../../builders/everything-paper.ts';
import { HOSTILE_TEXTS } from '../../builders/hostile-text.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { paragraphs, textOfXml, wordFile, wordPart } from '../../builders/word.ts';

const body = async (markdown: string) =>
  wordPart(await wordFile(`# Titel\n\n${markdown}`), 'word/document.xml');

describe('a paper in Word', () => {
  it('is read by another program with the same headings, lists and tables', async () => {
    const buffer = Buffer.from(
      await wordFile(
        '# Forslag\n\n## Mål\n\n- et\n- to\n  1. under\n\n| A | B |\n| - | - |\n| 1 | **2** |\n',
      ),
    );
    const { value } = await mammoth.convertToHtml({ buffer });
    expect(value).toContain('<h1>Forslag</h1><h2>Mål</h2>');
    expect(value).toContain('<ul><li>et</li><li>to<ol><li>under</li></ol></li></ul>');
    expect(value).toMatch(/<thead><tr><th><p>A<\/p><\/th><th><p>B<\/p><\/th><\/tr><\/thead>/);
    expect(value).toContain('<td><p><strong>2</strong></p></td>');
  });

  it('has an ordinary space after an ordinal: with a no-break space a voice says "en punktum juli"', async () => {
    expect(await body('Den 1. juli og i 2. kvartal, efter § 37.')).toContain(
      '1. juli og i 2. kvartal, efter §\u00a037.',
    );
  });

  it('keeps two tables apart with one empty paragraph', async () => {
    const table = '| A | B |\n| - | - |\n| 1 | 2 |\n';
    const between = (await body(`${table}\n${table}`)).split('</w:tbl>')[1]?.split('<w:tbl>')[0] ?? '';
    expect(paragraphs(between)).toHaveLength(1);
  });

  it('gives each heading its level in the outline, from which bookmarks and the tags of a PDF are made', async () => {
    const styles = wordPart(await wordFile('# T\n'), 'word/styles.xml');
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`),
      );
  });

  it('says its title, whom it is from, and that it is in Danish', async () => {
    const bytes = await wordFile(
      '# Forslag & svar\n\n| | |\n| - | - |\n| **Fra** | DH Randers ved Kirsten |\n',
    );
    const core = wordPart(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Forslag &amp; svar</dc:title>');
    expect(core).toContain('<dc:creator>DH Randers ved Kirsten</dc:creator>');
    expect(wordPart(bytes, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="da-DK"/);
    expect(wordPart(bytes, 'word/settings.xml')).toContain('<w:themeFontLang w:val="da-DK"/>');
  });

  it('repeats the header row of a table on every page, and tears no row in two', async () => {
    const xml = await body('| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml).toContain('w:firstRow="true"');
  });

  it('gives a table of facts no empty header row', async () => {
    const xml = await body('| | |\n| - | - |\n| **Til** | Udvalget |\n');
    expect(xml).not.toContain('<w:tblHeader/>');
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(1);
    expect(xml).toContain('w:firstColumn="true"');
  });

  it('counts every numbered list from its own start', async () => {
    const xml = await body('1. et\n2. to\n\nTekst.\n\n3. tre\n4. fire\n');
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
    const numbering = wordPart(await wordFile('# T\n\n3. tre\n'), 'word/numbering.xml');
    expect(numbering).toMatch(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/);
  });

  it('shows the boxes of a task list, as the PDF does', async () => {
    for (const gap of ['', '\n']) {
      const xml = await body(`- [ ] ring til **Ole**\n${gap}- [x] skriv brev`);
      expect(paragraphs(xml).map(textOfXml)).toEqual(['Titel', '[ ] ring til Ole', '[x] skriv brev']);
    }
  });

  it('makes its sources endnotes: the number is the source, and a repeated number leads to the same note', async () => {
    const bytes = await wordFile(
      '# T\n\nEt [1]. To [2]. Igen [1].\n\n## Kilder\n\n1. Første, <https://a.example/>.\n2. Anden.\n',
    );
    const xml = wordPart(bytes, 'word/document.xml');
    expect([...xml.matchAll(/<w:endnoteReference w:id="(\d)"\/>/g)].map((match) => match[1])).toEqual([
      '1',
      '2',
    ]);
    expect(xml).toMatch(/<w:bookmarkStart w:name="kilde1"[^>]*\/><w:r>.*?w:endnoteReference w:id="1"/);
    expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="kilde1"[^>]*><w:r><w:t[^>]*>1</);
    expect(xml).toContain('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>');
    const notes = wordPart(bytes, 'word/endnotes.xml');
    expect(paragraphs(notes).map(textOfXml)).toEqual(['', '', 'Første, https://a.example/.', 'Anden.']);
    expect(textOfXml(xml)).not.toContain('Første');
  });

  it('leaves the sources a list when their numbers are not those that endnotes would get', async () => {
    for (const text of ['To [2], et [1].', 'Kun et [1].']) {
      const bytes = await wordFile(`# T\n\n${text}\n\n## Kilder\n\n1. Første.\n2. Anden.\n`);
      const xml = wordPart(bytes, 'word/document.xml');
      expect(xml).not.toContain('w:endnoteReference');
      expect(textOfXml(xml)).toContain('Anden.');
    }
  });

  it('marks what is still to be filled in', async () => {
    const xml = await body('Der er [INDSÆT TAL: jobindsats.dk] i alt.');
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>\[INDSÆT TAL: jobindsats.dk\]</);
  });

  it('follows only links that a reader may follow, and shows raw HTML as what it is', async () => {
    const bytes = await wordFile(
      '# T\n\n[a](https://a.example) [b](javascript:alert) <img src=x onerror=1>\n\n<script>\nx\n</script>\n',
    );
    const relations = wordPart(bytes, 'word/_rels/document.xml.rels');
    expect(relations.match(/TargetMode="External"/g)).toHaveLength(1);
    expect(textOfXml(wordPart(bytes, 'word/document.xml'))).toContain(
      '<img src=x onerror=1>'.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    );
  });

  it('holds any text that a person may write', async () => {
    const markdown = `# T\n\n${HOSTILE_TEXTS.map((text) => text.replaceAll('#', '')).join('\n\n')}\n`;
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordFile(markdown)) });
    expect(value).toContain('æøå 👩🏽‍🦽');
  });

  it('has no control character, which XML has no place for', async () => {
    const hostile = 'a\u0001b\u0007c\u001B[31md\uFFFE';
    const picture = everythingPictures.get('rampe.png') as Picture;
    const bytes = await wordFile(`# T\n\n${hostile} ![${hostile}](a)\n`, {
      pictures: new Map([['a', picture]]),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
    expect(wordPart(bytes, 'word/document.xml')).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE]/);
  });

  it('is the same file on any day', async () => {
    const markdown = '# T\n\n[a](https://a.example), [b](https://b.example)\n';
    const first = Buffer.from(await wordFile(markdown));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(first.equals(Buffer.from(await wordFile(markdown)))).toBe(true);
  });

  it('is refused with the same words as the PDF when it has no title', async () => {
    const made = await markdownToWord('Kun tekst.');
    expect(made.ok ? [] : made.faults.map(({ code }) => code)).toEqual(['no-title']);
  });

  it('says every word of every example, in order', async () => {
    for (const { name, text } of projectFiles('examples', '.md').filter((file) =>
      file.name.startsWith('randers'),
    )) {
      const bytes = await wordFile(text);
      const words = textOfXml(wordPart(bytes, 'word/document.xml')).replace(/\s+/g, '');
      for (const line of text.split('\n').filter((one) => /^[A-ZÆØÅ][^*[<_`]*$/.test(one))) {
        expect(words, `${name}: ${line}`).toContain(line.replace(/\s+/g, '').replaceAll('&', '&amp;'));
      }
    }
  });
});
