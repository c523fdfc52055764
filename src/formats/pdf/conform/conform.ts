import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import { removeInfo, settleFacts } from './document-facts.ts';
import { addFileId } from './file-id.ts';
import { joinLinks } from './join-links.ts';
import { liftContent } from './lift-content.ts';
import { describeLinks } from './link-contents.ts';
import { settleLinkSpots } from './link-spots.ts';
import { addListBodies } from './list-bodies.ts';
import { numberObjects } from './number-objects.ts';
import { addOutputIntent } from './output-intent.ts';
import { cureContents } from './page-contents.ts';
import { rebuildParentTree } from './parent-tree.ts';
import type { PdfStandard } from './pdf-standard.ts';
import { attachText } from './pdf2/attached-text.ts';
import { nameNamespaces } from './pdf2/namespaces.ts';
import { leadToElements } from './pdf2/structure-destinations.ts';
import { type PrintLook, printLook } from './reading/print-look.ts';
import { type UnshownPlace, unshownPlaces } from './reading/unshown-places.ts';
import { addRoleMap } from './role-map.ts';
import { groupRows } from './row-groups.ts';
import { guideViewer } from './viewer.ts';
import { addMetadata } from './xmp-metadata.ts';

export interface Conformed {
  readonly bytes: Uint8Array;
  /** Where an empty box stands for a character: while there are any, the file is neither of the two. */
  readonly unshown: readonly UnshownPlace[];
  readonly look: PrintLook;
}

export type Conform = (printed: Uint8Array, standard?: PdfStandard) => Promise<Conformed>;

/**
 * Makes a tagged PDF that Chromium printed keep a standard. Pixels and text stay as they are, and the same print always gives
 * the same bytes: dates are those Chromium wrote.
 */
export async function conform(printed: Uint8Array, standard: PdfStandard = 'archive'): Promise<Conformed> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const unshown = unshownPlaces(pdf);
  const look = printLook(pdf);
  cureContents(pdf);
  liftContent(pdf);
  addListBodies(pdf);
  groupRows(pdf);
  joinLinks(pdf);
  rebuildParentTree(pdf);
  describeLinks(pdf);
  settleLinkSpots(pdf);
  guideViewer(pdf);
  addMetadata(pdf, settleFacts(pdf), standard);
  addOutputIntent(pdf);
  addFileId(pdf, printed);
  if (standard === 'ua2') becomePdf2(pdf);
  else stayPdf1(pdf);
  numberObjects(pdf);
  const bytes = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return { bytes, unshown, look };
}

function stayPdf1(pdf: PDFDocument): void {
  addRoleMap(pdf);
  pdf.context.header = PDFHeader.forVersion(1, 7);
}

function becomePdf2(pdf: PDFDocument): void {
  nameNamespaces(pdf);
  leadToElements(pdf);
  attachText(pdf);
  removeInfo(pdf);
  pdf.context.header = PDFHeader.forVersion(2, 0);
}
