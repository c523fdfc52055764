import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/formats/picture.ts';
import { markdownToWord } from '../../../src/formats/word/markdown-to-word.ts';
import { mergeWord } from '../../../src/formats/word/merge-word.ts';
import { readZip } from '../../../src/formats/zip/read-zip.ts';
import { everythingPictures } from '../../builders/everything-paper.ts';
import { editedInWord, paragraphs, wordFile, wordPart } from '../../builders/word.ts';

const png = everythingPictures.get('rampe.png') as Picture;
const jpeg = everythingPictures.get('foto.jpg') as Picture;
/** The text of an A4 page with the margins of print.css, and half a page, in EMU: 635 to a twip. */
const [TEXT_WIDTH, HALF_PAGE] = [9184 * 635, 6803 * 635];
const branding = { logo: { picture: png, text: 'DH "Randers" & venner' } };

const sized = (picture: Picture, width: number, height: number): Picture => ({ ...picture, width, height });

function drawings(bytes: Uint8Array) {
  const xml = wordPart(bytes, 'word/document.xml');
  return [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>.*?<wp:docPr ([^>]*?)\/?>/g)].map((match) => ({
    width: Number(match[1]),
    height: Number(match[2]),
    id: /id="(\d+)"/.exec(match[3] ?? '')?.[1],
    description: /descr="([^"]*)"/.exec(match[3] ?? '')?.[1],
  }));
}

const withPicture = (markdown: string, picture: Picture) =>
  wordFile(`# T\n\n${markdown}\n`, { pictures: new Map([['a', picture]]) });

describe('a picture in Word', () => {
  it.each([
    ['PNG', png, 'png'],
    ['JPEG', jpeg, 'jpg'],
  ])('is the very %s, with its words for those who do not see it', async (_kind, picture, ending) => {
    const bytes = await withPicture('Her: ![En "rampe" & en dør](a).', picture);
    const files = readZip(bytes, { files: 100, bytes: 10_000_000 });
    if (!files.ok) throw new Error(files.faults[0]?.message);
    const media = [...files.value].filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name.split('.').at(-1))).toEqual([ending]);
    expect(Buffer.from(media[0]?.[1] ?? []).equals(Buffer.from(picture.bytes))).toBe(true);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<p>Her: <img alt="En &quot;rampe&quot; &amp; en dør" src="data:image/');
  });

  it.each([
    ['as large as it was made', sized(png, 200, 100), 200 * 9525, 100 * 9525],
    ['never wider than the text', sized(png, 4000, 1000), TEXT_WIDTH, TEXT_WIDTH / 4],
    ['never higher than half a page', sized(png, 1000, 4000), HALF_PAGE / 4, HALF_PAGE],
  ])('is %s, and keeps its proportions', async (_promise, picture, width, height) => {
    const [drawn] = drawings(await withPicture('![x](a)', picture));
    expect(Math.abs((drawn?.width ?? 0) - width)).toBeLessThan(9525);
    expect(Math.abs((drawn?.height ?? 0) - height)).toBeLessThan(9525);
  });

  it.each([
    ['| A | B |\n| - | - |\n| x | ![x](a) |', 'column'],
    ['- ![x](a)', 'list'],
    ['> ![x](a)', 'quotation'],
  ])('stays inside its surroundings: %j', async (markdown) => {
    const [drawn] = drawings(await withPicture(markdown, sized(png, 4000, 1000)));
    expect(drawn?.width).toBeLessThan(TEXT_WIDTH - 200_000);
    expect(drawn?.width).toBeGreaterThan(TEXT_WIDTH / 4);
  });

  it('can be followed where it is a link', async () => {
    const xml = wordPart(await withPicture('[![x](a)](https://dh.dk)', png), 'word/document.xml');
    expect(xml).toMatch(/<w:hyperlink [^>]*>(?:(?!<\/w:hyperlink>).)*<w:drawing>/);
  });

  it('is refused without words, as in the PDF', async () => {
    const made = await markdownToWord('# T\n\n![](a)\n', { pictures: new Map([['a', png]]) });
    expect(made).toMatchObject({ ok: false, faults: [{ code: 'picture-without-text' }] });
  });

  it('is its words where its file was not handed in', async () => {
    expect(drawings(await wordFile('# T\n\n![En rampe](a)\n'))).toEqual([]);
  });
});

describe('the logo of the branch in Word', () => {
  it('stands above the title with its words, in the room that it has in print', async () => {
    const bytes = await wordFile('# Titel\n\n![x](a)\n', { branding, pictures: new Map([['a', jpeg]]) });
    const [logo, title] = paragraphs(wordPart(bytes, 'word/document.xml'));
    expect(logo).toContain('<w:pStyle w:val="Logo"/>');
    expect(logo).toContain('descr="DH &quot;Randers&quot; &amp; venner"');
    expect(title).toContain('Titel');
    const [drawn, other] = drawings(bytes);
    expect(drawn?.height).toBeLessThanOrEqual(680 * 635);
    expect((drawn?.width ?? 0) / (drawn?.height ?? 1)).toBeCloseTo(png.width / png.height, 1);
    expect(other?.id).not.toBe(drawn?.id);
  });
});

describe('a Word file with pictures that comes back', () => {
  const paper = '# T\n\nEt ![Et hus [stort]](hus.png) her.\n\n![En dør](d%C3%B8r.jpg)\n\nSlut.\n';
  const pictures = new Map([
    ['hus.png', png],
    ['d%C3%B8r.jpg', jpeg],
  ]);
  const brought = async (edit: (xml: string) => string) => {
    const word = editedInWord(await wordFile(paper, { pictures, branding }), edit);
    return mergeWord({ present: paper, base: paper, word });
  };
  const paragraph = (xml: string, text: string) =>
    paragraphs(xml).find((one) => one.includes(text)) ?? 'not in the file';

  it('changes nothing when nobody has written in it, and has no picture that is left behind', async () => {
    const word = await wordFile(paper, { pictures, branding });
    const merged = await mergeWord({ present: paper, base: paper, word });
    expect(merged).toMatchObject({ ok: true, value: { markdown: paper, leftBehind: { pictures: 0 } } });
  });

  it('keeps the picture of a paragraph that was written anew', async () => {
    const merged = await brought((xml) => xml.replace(' her.', ' der.'));
    expect(merged.ok && merged.value.markdown).toBe(
      paper.replace('![Et hus [stort]](hus.png) her', '![Et hus \\[stort\\]](hus.png) der'),
    );
  });

  it('keeps a picture that was moved', async () => {
    const merged = await brought((xml) => {
      const [door, end] = [paragraph(xml, 'En dør'), paragraph(xml, 'Slut.')];
      return xml.replace(door + end, end + door);
    });
    expect(merged.ok && merged.value.markdown).toBe(
      paper.replace('![En dør](d%C3%B8r.jpg)\n\nSlut.\n', 'Slut.\n\n![En dør](d%C3%B8r.jpg)\n'),
    );
  });

  it('keeps what somebody has typed beside the logo', async () => {
    const merged = await brought((xml) => {
      const logo = paragraph(xml, 'w:val="Logo"');
      return xml.replace(logo, logo.replace('</w:p>', '<w:r><w:t>Udkast 2</w:t></w:r></w:p>'));
    });
    expect(merged.ok && merged.value.markdown).toBe(`Udkast 2\n\n${paper}`);
  });

  it('tells of a picture that somebody has put in, also one beside those of the paper', async () => {
    const merged = await brought((xml) =>
      xml
        .replace('descr="En dør"', 'descr="En port"')
        .replace(
          /(<w:p>(?:(?!<\/w:p>).)*descr="En port".*?<\/w:p>)/,
          (port) => paragraph(xml, 'En dør') + port,
        ),
    );
    expect(merged).toMatchObject({ ok: true, value: { markdown: paper, leftBehind: { pictures: 1 } } });
  });

  it('does not tell of pictures that are described alike and stay', async () => {
    const alike = '# T\n\n![Et hus](a) og ![Et hus](b)\n\nSlut.\n';
    const both = new Map([
      ['a', png],
      ['b', jpeg],
    ]);
    const word = editedInWord(await wordFile(alike, { pictures: both }), (xml) =>
      xml.replace('Slut.', 'Nu.'),
    );
    const merged = await mergeWord({ present: alike, base: alike, word });
    expect(merged).toMatchObject({
      ok: true,
      value: { markdown: alike.replace('Slut.', 'Nu.'), leftBehind: { pictures: 0 } },
    });
  });

  it('is refused when a picture of the paper is gone from it', async () => {
    const merged = await brought((xml) => xml.replace(paragraph(xml, 'En dør'), ''));
    expect(merged).toMatchObject({ ok: false, faults: [{ code: 'cannot-compare' }] });
  });
});
