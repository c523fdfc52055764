import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import { settleFacts } from './document-facts.ts';
import { addFileId } from './file-id.ts';
import { describeLinks } from './link-contents.ts';
import { addListBodies } from './list-bodies.ts';
import { addOutputIntent } from './output-intent.ts';
import { cureContents } from './page-contents.ts';
import { rebuildParentTree } from './parent-tree.ts';
import { addRoleMap } from './role-map.ts';
import { guideViewer } from './viewer.ts';
import { addMetadata } from './xmp-metadata.ts';

/**
 * Makes a tagged PDF that Chromium printed PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. Pixels and text stay as
 * they are, and the same print always gives the same bytes: dates are those Chromium wrote.
 */
export async function conform(printed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  cureContents(pdf);
  addListBodies(pdf);
  rebuildParentTree(pdf);
  addRoleMap(pdf);
  describeLinks(pdf);
  guideViewer(pdf);
  addMetadata(pdf, settleFacts(pdf));
  addOutputIntent(pdf);
  addFileId(pdf, printed);
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
