import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/formats/picture.ts';
import { openWordFile } from '../../../../src/formats/word/in/open-word-file.ts';
import type { WordElement } from '../../../../src/formats/word/in/word-element.ts';
import { writeZip } from '../../../../src/formats/zip/write-zip.ts';
import { everythingPictures } from '../../../builders/everything-paper.ts';
import { temporaryFolder } from '../../../builders/temporary-folder.ts';
import { editedInWord, withParts, wordFile } from '../../../builders/word.ts';

const PAPER = '# Titel\n\nTekst.\n';
const codes = async (bytes: Uint8Array) => {
  const opened = await openWordFile(bytes);
  return opened.ok ? [] : opened.faults.map(({ code }) => code);
};

interface ReadableImage {
  readAsBuffer(): Promise<unknown>;
}

function imagesIn(elements: readonly WordElement[]): readonly ReadableImage[] {
  return elements.flatMap((element) =>
    element.type === 'image'
      ? [element as unknown as ReadableImage]
      : 'children' in element
        ? imagesIn(element.children as readonly WordElement[])
        : [],
  );
}

describe('a Word file of anybody’s', () => {
  it('is opened when it is one', async () => {
    expect(await codes(await wordFile(PAPER))).toEqual([]);
  });

  it('tells how many kinds of content it has that may hold words and cannot be read', async () => {
    const unread = async (inserted: string) => {
      const word = editedInWord(await wordFile(PAPER), (xml) =>
        xml.replace('Tekst.</w:t></w:r>', `$&${inserted}`),
      );
      const opened = await openWordFile(word);
      return opened.ok ? opened.value.unread : 'not opened';
    };
    const formula = '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>';
    expect(await unread(formula + formula)).toBe(1);
    expect(await unread('<w:permStart w:id="1"/><w:r><w:cr/></w:r><w:permEnd w:id="1"/>')).toBe(0);
  });

  it('counts an inserted paragraph as one change, and also one that is only a new paragraph', async () => {
    const by = 'w:id="9" w:author="Ole"';
    const mark = `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>`;
    const word = editedInWord(await wordFile(PAPER), (xml) =>
      xml.replace('<w:sectPr>', `${mark}<w:ins ${by}><w:r><w:t>Ny.</w:t></w:r></w:ins></w:p>${mark}</w:p>$&`),
    );
    expect(await openWordFile(word)).toMatchObject({ ok: true, value: { trackedChanges: 2 } });
  });

  it('is refused when it is something else', async () => {
    expect(await codes(Buffer.from('Kære alle'))).toEqual(['not-a-zip']);
    expect(await codes(writeZip(new Map([['brev.txt', Buffer.from('hej')]])))).toEqual(['not-word']);
    expect(await codes(withParts(await wordFile(PAPER), { 'word/document.xml': () => '<w:p>' }))).toEqual([
      'not-word',
    ]);
  });

  it('is told as locked, or old, when it is in the container of the older format', async () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(504)]);
    expect(await codes(container)).toEqual(['word-locked-or-old']);
  });

  it('is refused when it would unpack to more than any paper', async () => {
    const bomb = withParts(await wordFile(PAPER), { 'word/media/a.png': () => '\0'.repeat(160_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codes(bomb)).toEqual(['zip-too-large']);
    const long = withParts(await wordFile(PAPER), { 'word/x.xml': () => ' '.repeat(21_000_000) });
    expect(await codes(long)).toEqual(['word-too-long']);
  });

  it('is refused when it has more elements than any paper', async () => {
    const many = editedInWord(await wordFile(PAPER), (xml) =>
      xml.replace('<w:sectPr>', `${'<w:p/>'.repeat(250_000)}<w:sectPr>`),
    );
    expect(many.length).toBeLessThan(50_000);
    expect(await codes(many)).toEqual(['word-too-long']);
  });

  it('is refused when its XML brings rules of its own', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const word = editedInWord(await wordFile(PAPER), (xml) =>
      xml.replace('?>', `?>${laughs}`).replace('Tekst', '&b;'),
    );
    expect(await codes(word)).toEqual(['not-word']);
    const calm = editedInWord(await wordFile(PAPER), (xml) => xml.replace('?>', '?><!DOCTYPE x>'));
    expect(await codes(calm)).toEqual(['not-word']);
  });

  it('is made from a text whose mark is a word, and no path', async () => {
    const originOf = async (origin: string) => {
      const opened = await openWordFile(await wordFile(PAPER, { origin }));
      return opened.ok ? opened.value.origin : 'not opened';
    };
    expect(await originOf('0123456789abcdef')).toBe('0123456789abcdef');
    for (const origin of ['../../hemmelig', '/etc/passwd', 'a b', 'x'.repeat(65)])
      expect(await originOf(origin)).toBeNull();
  });

  it('gives nobody its pictures, neither those in it nor those it points at outside', async () => {
    const secret = join(await temporaryFolder(), 'hemmelig.png');
    await writeFile(secret, 'hemmeligt');
    const picture = everythingPictures.get('rampe.png') as Picture;
    const own = await wordFile('# T\n\n![x](a)\n', { pictures: new Map([['a', picture]]) });
    const outside = withParts(own, {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(/Target="media[^"]*"/, `Target="${pathToFileURL(secret).href}" TargetMode="External"`),
      'word/document.xml': (xml) => xml.replace('r:embed=', 'r:link='),
    });
    for (const word of [own, outside]) {
      const opened = await openWordFile(word);
      if (!opened.ok) throw new Error(opened.faults[0]?.code);
      const [image] = imagesIn(opened.value.document.children);
      if (image === undefined) throw new Error('The file has lost its picture.');
      await expect((async () => image.readAsBuffer())()).rejects.toThrow();
    }
  });

  it('is refused when it is nested beyond all reading', async () => {
    const deep = '<w:ins>'.repeat(30_000) + '</w:ins>'.repeat(30_000);
    const word = editedInWord(await wordFile(PAPER), (xml) =>
      xml.replace('<w:sectPr>', `<w:p>${deep}</w:p><w:sectPr>`),
    );
    expect((await codes(word)).length).toBeLessThan(2);
  });

  it('leaves pictures, macros and embedded files outside, wherever they point', async () => {
    const word = withParts(await wordFile(PAPER), {
      'word/vbaProject.bin': () => 'Sub AutoOpen()',
      'word/embeddings/a.xlsx': () => 'x',
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdUde" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        ),
      'word/document.xml': (xml) =>
        xml.replace(
          'Tekst.</w:t></w:r>',
          'Tekst.</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rIdUde"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ),
    });
    const opened = await openWordFile(word);
    if (!opened.ok) throw new Error(opened.faults[0]?.code);
    expect(JSON.stringify(opened.value.document)).not.toMatch(/root:|AutoOpen/);
  });
});
