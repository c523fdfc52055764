import { describe, expect, it } from 'vitest';
import { type MergedWord, mergeWord } from '../../../src/formats/word/merge-word.ts';
import { readZip } from '../../../src/formats/zip/read-zip.ts';
import { writeZip } from '../../../src/formats/zip/write-zip.ts';
import { withParts, wordFile } from '../../builders/word.ts';

const PAPER =
  '# Forslag\n\nFrist: snart.\n\n| Kommune | 2024 | 2025 |\n| :--- | ---: | ---: |\n| Randers | 60 | 61 |\n\nSlut.\n';

async function merged(word: Uint8Array, paper = PAPER): Promise<MergedWord> {
  const result = await mergeWord({ present: paper, base: paper, word });
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.value;
}

async function brought(edit: (xml: string) => string, more: Record<string, (xml: string) => string> = {}) {
  return merged(withParts(await wordFile(PAPER), { ...more, 'word/document.xml': edit }));
}

/** In the place of "snart", in runs of its own. */
const instead = (runs: string) => (xml: string) =>
  xml.replace('snart.</w:t></w:r>', `</w:t></w:r>${runs}<w:r><w:t>.</w:t></w:r>`);
const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const before = (xml: string) => (added: string) => xml.replace('<w:sectPr>', `${added}<w:sectPr>`);
const paragraph = (inside: string) => `<w:p>${inside}</w:p>`;
const nothing = { pictures: 0, drawings: 0, hidden: '', margins: [], unread: 0, lost: [], comments: [] };

describe('words that stand in something', () => {
  it.each([
    [
      'a field in its short form',
      `<w:fldSimple w:instr=" DOCPROPERTY Frist ">${run('1. juli')}</w:fldSimple>`,
    ],
    ['a field', field(' DOCPROPERTY Frist ', run('1. juli'))],
    ['a direction of writing', `<w:bdo w:val="ltr">${run('1. juli')}</w:bdo>`],
    ['an isolated direction', `<w:dir w:val="ltr">${run('1.')}${run(' juli')}</w:dir>`],
    ['a smart tag', `<w:smartTag w:uri="urn:x" w:element="date">${run('1. juli')}</w:smartTag>`],
    [
      'a form that is filled in',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('1. juli')}</w:sdtContent></w:sdt>`,
    ],
    ['an insertion', `<w:ins w:id="1" w:author="O">${run('1. juli')}</w:ins>`],
    [
      'columns of tabs',
      `${run('1.')}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run('juli')}`,
    ],
  ])('are read: %s', async (_what, runs) => {
    const { markdown, leftBehind } = await brought(instead(runs));
    expect(markdown).toBe(PAPER.replace('snart', '1. juli'));
    expect(leftBehind).toMatchObject(nothing);
  });

  it.each([
    ['HYPERLINK "https://dh.dk/"', 'https://dh.dk/'],
    ['HYPERLINK "https://dh.dk/" \\o "Læs mere"', 'https://dh.dk/'],
    ['HYPERLINK "https://dh.dk/" \\l "afsnit-2" \\t "_blank"', 'https://dh.dk/#afsnit-2'],
    ['HYPERLINK \\o "Læs mere" "https://dh.dk/"', 'https://dh.dk/'],
    ['HYPERLINK &quot;https://dh.dk/&quot; \\o &quot;Læs&quot;', 'https://dh.dk/'],
  ])('are a link to its address alone: %s', async (code, address) => {
    const { markdown } = await brought(instead(field(` ${code} `, run('kilde'))));
    expect(markdown).toBe(PAPER.replace('snart', `[kilde](${address})`));
  });

  it('are read in a text box, whichever way it is written', async () => {
    const box = `<w:txbxContent>${paragraph(run('I boksen'))}</w:txbxContent>`;
    const drawing = `<w:drawing><wp:anchor><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
    const both = (choice: string, fallback: string) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
    for (const shape of [
      drawing,
      old,
      both(drawing, `<mc:Fallback>${old}</mc:Fallback>`),
      both(drawing, '<mc:Fallback/>'),
      both(drawing, ''),
    ]) {
      const { markdown, leftBehind } = await brought(instead(`${run('snart')}<w:r>${shape}</w:r>`));
      expect(markdown).toBe(PAPER.replace('Frist: snart.', 'Frist: snart.\n\nI boksen'));
      expect(leftBehind).toMatchObject(nothing);
    }
  });

  it('are told where they are not read, whatever keeps them from it', async () => {
    const strange = `<w:ukendt>${run('Ring 12 34 56 78')}</w:ukendt>`;
    const { leftBehind } = await brought(instead(strange));
    expect(leftBehind).toMatchObject({ unread: 1, lost: [expect.stringContaining('Ring 12 34 56 78')] });
  });
});

describe('a table', () => {
  it('keeps a cell in its column where a row begins further in', async () => {
    const { markdown } = await brought((xml) =>
      xml.replace(
        '</w:tbl>',
        `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc>${paragraph(run('62'))}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(markdown).toBe(PAPER.replace('| 60 | 61 |', '| 60 | 61 |\n|  |  | 62 |'));
  });

  it('has no column whose deletion is tracked', async () => {
    const { markdown, leftBehind } = await brought((xml) => {
      const cells = xml.split('<w:tcPr>');
      const deleted = (cell: string, index: number) =>
        index > 0 && index % 3 === 2 ? `<w:cellDel w:id="${index}" w:author="O"/>${cell}` : cell;
      return cells.map(deleted).join('<w:tcPr>');
    });
    expect(markdown).toContain('| Kommune | 2025 |');
    expect(markdown).toContain('| Randers | 61 |');
    expect(leftBehind.trackedChanges).toBeGreaterThan(0);
  });
});

describe('what is told of a Word file', () => {
  const graphic = (uri: string) =>
    `<w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}"/></a:graphic></wp:inline></w:drawing>`;

  it.each([
    ['a chart', graphic('http://schemas.openxmlformats.org/drawingml/2006/chart')],
    [
      'a newer chart',
      `<mc:AlternateContent><mc:Choice Requires="cx1">${graphic('http://schemas.microsoft.com/office/drawing/2014/chartex')}</mc:Choice></mc:AlternateContent>`,
    ],
    ['SmartArt', graphic('http://schemas.openxmlformats.org/drawingml/2006/diagram')],
    ['ink', graphic('http://schemas.microsoft.com/office/word/2010/wordprocessingInk')],
    ['words drawn as a picture', '<w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict>'],
  ])('is %s', async (_what, shape) => {
    const { markdown, leftBehind } = await brought(instead(`${run('snart')}<w:r>${shape}</w:r>`));
    expect(markdown).toBe(PAPER);
    expect(leftBehind.drawings).toBe(1);
  });

  it('are the words that somebody has written at the head or the foot of its pages', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run('UDKAST, ') + run('ikke godkendt'))}${paragraph('<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="KLADDE"/></v:shape></w:pict></w:r>')}</w:hdr>`;
    const word = withParts(await wordFile(PAPER), {
      'word/header9.xml': () => header,
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/>$&',
        ),
      'word/footer1.xml': (xml) =>
        xml.replace(/PAGE<\/w:instrText>(.*?<w:fldChar w:fldCharType="separate"\/>)/, '$&<w:t>7</w:t>'),
    });
    const { markdown, leftBehind } = await merged(word);
    expect([markdown, leftBehind.margins]).toEqual([PAPER, ['UDKAST, ikke godkendt', 'KLADDE']]);
  });

  it('is hidden text, which does not come home', async () => {
    const hide = (look: string) => instead(run('snart') + run(' HEMMELIGT', look));
    for (const look of ['<w:vanish/>', '<w:vanish w:val="1"/>', '<w:rStyle w:val="Skjult"/>']) {
      const { markdown, leftBehind } = await brought(hide(look), {
        'word/styles.xml': (xml) =>
          xml.replace(
            '</w:styles>',
            '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>$&',
          ),
      });
      expect([markdown, leftBehind.hidden]).toEqual([PAPER, 'HEMMELIGT']);
    }
    const shown = await brought(hide('<w:vanish w:val="off"/>'));
    expect(shown.markdown).toContain('snart HEMMELIGT.');
  });

  it('is a comment with the words it is written to, whole', async () => {
    const long = 'Er det nu også rigtigt? '.repeat(20).trim();
    const comments = (xml: string) =>
      xml.replace(/\/>$|<\/w:comments>$/, (end) => {
        const own = [long, 'Og slutningen?']
          .map((text, id) => `<w:comment w:id="${id}" w:author="Ole">${paragraph(run(text))}</w:comment>`)
          .join('');
        return `${end === '/>' ? '>' : ''}${own}</w:comments>`;
      });
    const { leftBehind } = await brought(
      (xml) =>
        instead(
          `<w:commentRangeStart w:id="0"/>${run('snart')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        )(xml).replace('Slut.</w:t></w:r>', '$&<w:r><w:commentReference w:id="1"/></w:r>'),
      { 'word/comments.xml': comments },
    );
    expect(leftBehind.comments).toEqual([
      { author: 'Ole', place: 'snart', text: long },
      { author: 'Ole', place: 'Slut.', text: 'Og slutningen?' },
    ]);
  });

  it('are its tracked changes, also where its parts have other names', async () => {
    const word = withParts(await wordFile(PAPER), {
      'word/document.xml': instead(`<w:ins w:id="1" w:author="O">${run('1. juli')}</w:ins>`),
    });
    const files = readZip(word, { files: 100, bytes: 10_000_000 });
    if (!files.ok) throw new Error(files.faults[0]?.code);
    const renamed = new Map(
      [...files.value].map(([name, content]) => {
        const text = new TextDecoder().decode(content);
        const other = name
          .replace('word/document.xml', 'word/document2.xml')
          .replace('_rels/document.xml', '_rels/document2.xml')
          .replace('word/styles.xml', 'word/styles2.xml');
        return /rels$|Content_Types/.test(name)
          ? [
              other,
              Buffer.from(
                text.replace('word/document.xml', 'word/document2.xml').replace('styles.xml', 'styles2.xml'),
              ),
            ]
          : [other, content];
      }),
    );
    const { markdown, leftBehind } = await merged(writeZip(renamed));
    expect(markdown).toBe(PAPER.replace('snart', '1. juli'));
    expect(leftBehind.trackedChanges).toBe(1);
  });
});

describe('what Word makes itself, or shows only to fill in', () => {
  it('is no text of the paper: a list of contents, an empty form', async () => {
    const contents = paragraph(
      `${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${field(' HYPERLINK \\l "_Toc1" ', run('Forslag 1'))}`,
    );
    const boxed = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Indhold'))}</w:sdtContent></w:sdt>`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${paragraph(run('Klik her for at skrive'))}</w:sdtContent></w:sdt>`;
    const { markdown, leftBehind } = await brought((xml) =>
      before(xml)(contents + paragraph(run('Mål 2') + mark('end')) + boxed + prompt),
    );
    expect(markdown).toBe(PAPER);
    expect(leftBehind).toMatchObject(nothing);
  });
});

describe('a sign', () => {
  it.each([
    ['raised', `${run('10')}${run('6', '<w:vertAlign w:val="superscript"/>')}`, '10⁶'],
    ['lowered', `${run('CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}`, 'CO₂'],
    ['raised that has no such form', run('den 1st', '<w:vertAlign w:val="superscript"/>'), 'den 1st'],
    ['of a font of Word', '<w:r><w:sym w:font="Wingdings" w:char="f0e0"/></w:r>', '🡪'],
    ['of any other font', '<w:r><w:sym w:font="Segoe UI Symbol" w:char="2610"/></w:r>', '☐'],
  ])('stays what it says: %s', async (_what, runs, sign) => {
    const { markdown } = await brought(instead(runs));
    expect(markdown).toBe(PAPER.replace('snart', sign));
  });

  it('that nobody knows is told', async () => {
    const { leftBehind } = await brought(instead('<w:r><w:sym w:font="Husfont" w:char="F0AA"/></w:r>'));
    expect(leftBehind.unread).toBe(1);
  });
});
