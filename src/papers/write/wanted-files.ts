import { conditionHolds } from '../../content/catalogue/condition.ts';
import type { DocumentDefinition, DocumentFile } from '../../content/documents/document-definition.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';

/**
 * The files of a document that are made for this proposal: those without a condition, and those whose condition holds;
 * what must be asked for (`bestilles`) only when it is.
 * When somebody asks for the document by name and none is left, all are made, unless the document says (`ellers`) that
 * it has nothing to tell before its answers are there.
 */
export function wantedFiles(
  document: DocumentDefinition,
  proposal: Proposal,
  askedFor: boolean,
): readonly DocumentFile[] {
  const offered = document.filer.filter(({ bestilles }) => askedFor || bestilles !== true);
  const wanted = offered.filter((file) => conditionHolds(file.naar, proposal));
  return wanted.length === 0 && askedFor && document.ellers === undefined ? document.filer : wanted;
}
