import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { bookmarksOf } from '../../../../src/formats/pdf/conform/bookmarks.ts';
import { conform } from '../../../../src/formats/pdf/conform/conform.ts';
import { linksOf } from '../../../../src/formats/pdf/conform/links.ts';
import { operators } from '../../../../src/formats/pdf/conform/reading/operators.ts';
import { readContents } from '../../../../src/formats/pdf/conform/reading/read-contents.ts';
import {
  asContent,
  kidsOf,
  structureElements,
  structureRoot,
  typeOf,
} from '../../../../src/formats/pdf/conform/structure-tree.ts';
import { guideViewer } from '../../../../src/formats/pdf/conform/viewer.ts';

const printed = await readFile(new URL('printed-by-chromium.pdf', import.meta.url));
const before = await PDFDocument.load(printed, { updateMetadata: false });
const after = await PDFDocument.load((await conform(printed)).bytes, { updateMetadata: false });

function textAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFHexString ? value.decodeText() : undefined;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Everything that is painted, in order; marks are not. */
function painted(pdf: PDFDocument): readonly string[] {
  return pdf
    .getPages()
    .flatMap((page) => [...operators(readContents(page))])
    .filter(({ name }) => !['BDC', 'BMC', 'EMC'].includes(name))
    .map(({ operands, name }) => `${operands} ${name}`);
}

/** The marked content that is text, in the order a screen reader comes to it. */
function readingOrder(pdf: PDFDocument): readonly number[] {
  const spoken = new Set<number>();
  let open: number | undefined;
  for (const { name, operands } of pdf.getPages().flatMap((page) => [...operators(readContents(page))])) {
    if (name === 'BDC') open = Number(/\/MCID (\d+)/.exec(operands)?.[1]);
    if (name === 'Tj' && open !== undefined) spoken.add(open);
    if (name === 'EMC') open = undefined;
  }
  return contentIds(pdf).filter((id) => spoken.has(id));
}

function contentIds(pdf: PDFDocument): readonly number[] {
  const root = structureRoot(pdf);
  const below = (dict: PDFDict): readonly number[] =>
    kidsOf(dict).flatMap((kid) => {
      const content = asContent(dict, kid);
      if (content !== undefined) return [content.id];
      const element = pdf.context.lookup(kid);
      return element instanceof PDFDict ? below(element) : [];
    });
  return root === undefined ? [] : below(root);
}

describe('the cure of a printed paper', () => {
  it('changes nothing that is painted, and so neither pixels nor text', () => {
    expect(painted(before).length).toBeGreaterThan(500);
    expect(painted(after)).toEqual(painted(before));
  });

  it('leaves the order in which it is read', () => {
    expect(readingOrder(before).length).toBeGreaterThan(20);
    expect(readingOrder(after)).toEqual(readingOrder(before));
  });

  it('gives the same bytes for the same print, with the dates of the print', async () => {
    const [one, other] = await Promise.all([conform(printed), conform(printed)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(after.getCreationDate()).toEqual(before.getCreationDate());
  });

  it('says nothing of the machine that printed', async () => {
    expect(after.getCreator()).toBe('brobygger');
    expect(Buffer.from((await conform(printed)).bytes).toString('latin1')).not.toMatch(
      /Mozilla|HeadlessChrome/,
    );
  });

  it('lets every piece of content find its element again', () => {
    const numbers = structureRoot(after)
      ?.lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    const ids = numbers?.lookup(1, PDFArray);
    expect(numbers?.lookup(0, PDFNumber).asNumber()).toBe(0);
    for (const { ref, dict } of structureElements(after)) {
      for (const kid of kidsOf(dict)) {
        const content = asContent(dict, kid);
        if (content !== undefined) expect(ids?.get(content.id)).toBe(ref);
      }
    }
  });

  it("opens with the table of contents where there are pages to find one's way in", async () => {
    expect(after.getPageCount()).toBeLessThan(5);
    expect(after.catalog.has(PDFName.of('PageMode'))).toBe(false);
    const long = await PDFDocument.load(printed, { updateMetadata: false });
    while (long.getPageCount() < 5) long.addPage();
    guideViewer(long);
    expect(long.catalog.get(PDFName.of('PageMode'))).toBe(PDFName.of('UseOutlines'));
  });

  it('leaves no element that means nothing', () => {
    const types = [...structureElements(after)].map(({ dict }) => typeOf(dict));
    expect(types).not.toContain('NonStruct');
    expect(types.filter((type) => type === 'Link')).toHaveLength(9);
  });

  it('says which rows are the head of a table, and only where it has one', () => {
    const tables = [...structureElements(after)].filter(({ dict }) => typeOf(dict) === 'Table');
    const kidsOfTables = tables.map(({ dict }) =>
      kidsOf(dict).map((kid) => typeOf(after.context.lookup(kid, PDFDict))),
    );
    expect(kidsOfTables).toEqual([
      ['TR', 'TR'],
      ['THead', 'TBody'],
    ]);
  });

  it('numbers its objects without a gap, and keeps none that nothing refers to', async () => {
    const { bytes } = await conform(printed);
    const [, size, entries] =
      /\nxref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)\s*trailer/.exec(latin1(bytes)) ?? [];
    expect(entries?.split('\n').length).toBe(Number(size) + 1);
    const objects = after.context.enumerateIndirectObjects();
    const referred = new Set(latin1(bytes).match(/\b\d+ 0 R\b/g));
    expect(objects.map(([ref]) => `${ref}`).filter((ref) => !referred.has(ref))).toEqual([]);
    expect([...referred].filter((ref) => !objects.some(([own]) => `${own}` === ref))).toEqual([]);
  });

  it('tells where links lead', () => {
    const said = linksOf(after).flatMap(({ element, annotations }) =>
      annotations.map(({ dict }) => [textAt(dict, 'Contents'), textAt(element.dict, 'Alt')]),
    );
    expect(said.map(([contents]) => contents)).toEqual([
      'jobindsats.dk',
      'formanden, skriv en e-mail til formand@dh.example',
      'Gå til note 1',
      'tallene, et andet sted i teksten',
      '12 34 56 78, ring til +4512345678',
      'planen for handicap og job kan læses på kommunens egen hjemmeside under dagsordener, randers.example',
      'Gå til kilde 1',
      'Tilbage til kilde 1 i teksten',
      'Tilbage til note 1 i teksten',
    ]);
    // What has no words on the page is heard by the words that it leads to.
    expect(said.filter(([, alternative]) => alternative !== undefined)).toEqual([
      ['Tilbage til kilde 1 i teksten', 'Tilbage til kilde 1 i teksten'],
      ['Tilbage til note 1 i teksten', 'Tilbage til note 1 i teksten'],
    ]);
  });

  it('leads each link within it to where the words are, as the bookmark of a heading does', () => {
    const spots = spotsOf(after);
    expect(spots.get('tal')).toEqual(spotOf(bookmarksOf(after).find(({ title }) => title === 'Tal')?.dict));
    // A source or note leads back to the link that leads to it, and the other way round.
    const ways = [
      ['_kilde-1', '_henvisning-kilde-1'],
      ['_henvisning-kilde-1', '_kilde-1'],
      ['_note-1', '_henvisning-1'],
      ['_henvisning-1', '_note-1'],
    ] as const;
    for (const [name, back] of ways) {
      const link = linksOf(after).find(({ annotations }) => targetOf(annotations[0]?.dict) === back);
      const [left = 0, , , top = 0] = numbersIn(
        link?.annotations[0]?.dict.lookup(PDFName.of('Rect'), PDFArray),
      );
      expect(spots.get(name), name).toEqual([left, top + 4]);
    }
    // As Chromium wrote it, it is the margin of the page too far to the left.
    expect(spotsOf(before).get('_kilde-1')?.[0]).toBeLessThan((spots.get('_kilde-1')?.[0] ?? 0) - 40);
  });

  it('stops once at a link over two lines', () => {
    const count = (pdf: PDFDocument) =>
      pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []).length;
    expect(count(before)).toBeGreaterThan(linksOf(before).length);
    expect(count(after)).toBe(linksOf(after).length);
    const long = linksOf(after)[5]?.annotations[0]?.dict;
    expect(long?.lookup(PDFName.of('QuadPoints'), PDFArray).size()).toBe(16);
  });
});

/** Left and top of each named spot that links lead to. */
function spotsOf(pdf: PDFDocument): ReadonlyMap<string, readonly number[]> {
  const names = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
  return new Map(
    names.keys().map((name) => [name.decodeText(), numbersIn(names.lookup(name, PDFArray)).slice(0, 2)]),
  );
}

function spotOf(bookmark: PDFDict | undefined): readonly number[] {
  return bookmark === undefined ? [] : numbersIn(bookmark.lookup(PDFName.of('Dest'), PDFArray)).slice(0, 2);
}

function targetOf(link: PDFDict | undefined): string | undefined {
  const name = link?.get(PDFName.of('Dest'));
  return name instanceof PDFName ? name.decodeText() : undefined;
}

function numbersIn(array: PDFArray | undefined): readonly number[] {
  return (array?.asArray() ?? []).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}
