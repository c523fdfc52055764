import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import {
  asElement,
  kidsOf,
  structureElements,
  structureRoot,
  typeOf,
} from '../../../../src/formats/pdf/conform/structure-tree.ts';
import { type PaperRule, unless } from './paper-rule.ts';

/** ISO 32000-1, 14.8.4: all that PDF 1.7 knows. */
const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
Formula Form`.split(/\s/),
);

export const structureRules: readonly PaperRule[] = [
  {
    id: 'PDF/UA-1 7.1-5',
    says: 'types that PDF 1.7 does not know are mapped to one it knows',
    places: (pdf) => {
      const roles = structureRoot(pdf)?.lookup(PDFName.of('RoleMap')) as PDFDict | undefined;
      return types(pdf).filter((type) => !standardTypes.has(type) && roles?.has(PDFName.of(type)) !== true);
    },
    broken: (pdf) => retype(pdf, 'P', 'Strong'),
  },
  {
    // veraPDF finds no content below such an element, and reports the broken paper as 7.1-3.
    id: 'PDF/UA-1 7.1-12',
    says: 'every element names the one above it',
    places: (pdf) =>
      [...structureElements(pdf)].flatMap(({ ref, dict }) =>
        kidsOf(dict).flatMap((kid) => {
          const element = asElement(dict, kid);
          return unless(element === undefined || element.dict.get(PDFName.of('P')) === ref, `${kid}`);
        }),
      ),
    broken: (pdf) => each(pdf, 'H2', (heading) => heading.delete(PDFName.of('P'))),
  },
  {
    id: 'PDF/UA-1 7.2-20',
    says: 'a list item holds only a label and a body',
    places: (pdf) =>
      all(pdf, 'LI').flatMap((item) =>
        unless(
          kidsOf(item).length === kids(item).length &&
            kids(item).every((kid) => ['Lbl', 'LBody'].includes(typeOf(kid))),
          `LI of ${kids(item).map(typeOf)}`,
        ),
      ),
    broken: 'printed',
  },
  {
    id: 'PDF/UA-1 7.2-19',
    says: 'a list holds only items and lists',
    places: (pdf) =>
      all(pdf, 'L').flatMap((list) =>
        unless(
          kids(list).every((kid) => ['L', 'LI', 'Caption'].includes(typeOf(kid))),
          `L of ${kids(list).map(typeOf)}`,
        ),
      ),
    broken: (pdf) =>
      all(pdf, 'LI')
        .slice(0, 1)
        .forEach((item) => {
          item.set(PDFName.of('S'), PDFName.of('P'));
        }),
  },
  {
    id: 'PDF/UA-1 7.2-3',
    says: 'a table holds only rows and groups of rows',
    places: (pdf) =>
      all(pdf, 'Table').flatMap((table) =>
        unless(
          kids(table).every((kid) => ['TR', 'THead', 'TBody', 'TFoot', 'Caption'].includes(typeOf(kid))),
          `Table of ${kids(table).map(typeOf)}`,
        ),
      ),
    broken: (pdf) => retype(pdf, 'TBody', 'Div'),
  },
  {
    id: 'PDF/UA-1 7.2-43',
    says: 'the rows of a table have equally many cells',
    places: (pdf) =>
      all(pdf, 'Table').flatMap((table) => {
        const rows = kids(table).flatMap((row) => (typeOf(row) === 'TR' ? [row] : kids(row)));
        const widths = new Set(rows.map((row) => kids(row).length));
        return unless(widths.size <= 1, `rows of ${[...widths].join(' and ')} cells`);
      }),
    broken: (pdf) =>
      all(pdf, 'TR')
        .slice(-1)
        .forEach((row) => {
          row.set(PDFName.of('K'), pdf.context.obj(kidsOf(row).slice(1)));
        }),
  },
  {
    id: 'PDF/UA-1 7.3-1',
    says: 'a figure has words for those who do not see it',
    places: (pdf) => all(pdf, 'Figure').flatMap((figure) => unless(figure.has(PDFName.of('Alt')), 'Figure')),
    broken: (pdf) => retype(pdf, 'BlockQuote', 'Figure'),
  },
  {
    id: 'PDF/UA-1 7.4.2-1',
    says: 'no heading skips a level',
    places: (pdf) => {
      const levels = types(pdf).flatMap((type) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
      return levels.flatMap((level, index) => unless(level <= (levels[index - 1] ?? 0) + 1, `H${level}`));
    },
    broken: (pdf) => retype(pdf, 'H1', 'P'),
  },
];

function types(pdf: PDFDocument): readonly string[] {
  return [...structureElements(pdf)].map(({ dict }) => typeOf(dict));
}

function all(pdf: PDFDocument, type: string): readonly PDFDict[] {
  return [...structureElements(pdf)].map(({ dict }) => dict).filter((dict) => typeOf(dict) === type);
}

function each(pdf: PDFDocument, type: string, change: (dict: PDFDict) => void): void {
  for (const dict of all(pdf, type)) change(dict);
}

function retype(pdf: PDFDocument, from: string, to: string): void {
  each(pdf, from, (dict) => dict.set(PDFName.of('S'), PDFName.of(to)));
}

function kids(dict: PDFDict): readonly PDFDict[] {
  return kidsOf(dict).flatMap((kid) => asElement(dict, kid)?.dict ?? []);
}
