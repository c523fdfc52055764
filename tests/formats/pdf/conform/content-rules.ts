import { type PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { operators } from '../../../../src/formats/pdf/conform/reading/operators.ts';
import { readContents } from '../../../../src/formats/pdf/conform/reading/read-contents.ts';
import { asContent, kidsOf, structureElements } from '../../../../src/formats/pdf/conform/structure-tree.ts';
import { type PaperRule, unless } from './paper-rule.ts';

const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh']);

export const contentRules: readonly PaperRule[] = [
  {
    id: 'PDF/UA-1 7.1-3',
    says: 'all that is painted is tagged or an artifact',
    places: (pdf) => {
      const tagged = taggedContent(pdf);
      return pdf.getPages().flatMap((page) => untagged(page, tagged.get(page) ?? new Set()));
    },
    broken: 'printed',
  },
  {
    id: 'PDF/UA-1 7.1-1',
    says: 'no artifact stands inside tagged content, and no tagged content inside an artifact (7.1-2)',
    places: (pdf) =>
      pdf.getPages().flatMap((page) => {
        let depth = 0;
        return [...operators(readContents(page))].flatMap(({ name, operands }) => {
          if (name === 'EMC') depth -= 1;
          if (name !== 'BDC' && name !== 'BMC') return [];
          depth += 1;
          return unless(depth === 1, operands);
        });
      }),
    broken: (pdf) => {
      for (const page of pdf.getPages()) {
        const content = readContents(page)
          .replace(/\bBT\b/g, '/Artifact BMC BT')
          .replace(/\bET\b/g, 'ET EMC');
        page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
      }
    },
  },
  {
    id: 'PDF/UA-1 7.18.1-2',
    says: 'a link says in words where it leads (also 7.18.5-2)',
    places: (pdf) => links(pdf).flatMap((link) => unless(link.has(PDFName.of('Contents')), 'Link')),
    broken: 'printed',
  },
  {
    id: 'PDF/UA-1 7.18.5-1',
    says: 'a link is tagged as one',
    places: (pdf) => {
      const tagged = new Set(
        [...structureElements(pdf)].flatMap(({ dict }) => kidsOf(dict).map(annotationOf)),
      );
      return links(pdf).flatMap((link) => unless(tagged.has(link), 'Link'));
    },
    broken: (pdf) => {
      for (const link of links(pdf)) link.delete(PDFName.of('StructParent'));
      for (const { dict } of structureElements(pdf)) {
        const kept = kidsOf(dict).filter((kid) => annotationOf(kid) === undefined);
        if (kept.length < kidsOf(dict).length) dict.set(PDFName.of('K'), pdf.context.obj(kept));
      }
    },
  },
  {
    id: 'PDF/UA-1 7.18.3-1',
    says: 'the tab key follows the tags',
    places: (pdf) =>
      pdf
        .getPages()
        .flatMap((page) => unless(page.node.get(PDFName.of('Tabs')) === PDFName.of('S'), `${page.ref}`)),
    broken: (pdf) => {
      for (const page of pdf.getPages()) page.node.delete(PDFName.of('Tabs'));
    },
  },
];

/** The marked-content ids of each page that an element of the structure tree holds. */
function taggedContent(pdf: PDFDocument): ReadonlyMap<PDFPage, Set<number>> {
  const pages = pdf.getPages();
  const tagged = new Map(pages.map((page) => [page, new Set<number>()]));
  for (const { dict } of structureElements(pdf)) {
    for (const kid of kidsOf(dict)) {
      const content = asContent(dict, kid);
      const page = pages.find(({ ref }) => ref === content?.page);
      if (content !== undefined && page !== undefined) tagged.get(page)?.add(content.id);
    }
  }
  return tagged;
}

function untagged(page: PDFPage, tagged: ReadonlySet<number>): readonly string[] {
  const open: boolean[] = [];
  return [...operators(readContents(page))].flatMap(({ name, operands, start }) => {
    if (name === 'BDC' || name === 'BMC') {
      const id = /\/MCID (\d+)/.exec(operands)?.[1];
      open.push(operands.startsWith('/Artifact') || (id !== undefined && tagged.has(Number(id))));
    }
    if (name === 'EMC') open.pop();
    return unless(!paints.has(name) || open.includes(true), `${name} at ${start}`);
  });
}

function links(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.getPages().flatMap((page) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((ref) => pdf.context.lookup(ref) as PDFDict);
  });
}

/** The annotation that a kid of an element points to. */
function annotationOf(kid: unknown): PDFDict | undefined {
  const dict = kid as PDFDict;
  return typeof dict.lookup === 'function' && 'has' in dict && dict.has(PDFName.of('Obj'))
    ? (dict.lookup(PDFName.of('Obj')) as PDFDict)
    : undefined;
}
