import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { DocumentDefinition, DocumentFile } from '../../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../../content/documents/load-documents.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import { createCitations } from './citations.ts';
import { pieceLimit } from './debate-text.ts';
import { type Brevity, fitLength, type LengthLimit } from './fit-length.ts';
import { nationalKnowledge } from './national-knowledge.ts';
import { viewForPapers } from './paper-view.ts';
import { sendingSheets } from './sending-sheets.ts';
import { renderTemplate } from './template-engine.ts';
import { wantedFiles } from './wanted-files.ts';

/** A finished paper as Markdown. */
export interface Paper {
  readonly documentId: string;
  /** File name without ending. */
  readonly name: string;
  readonly internal: boolean;
  /** Set in large type. */
  readonly largeType?: true;
  /** Set with small headings and little space. */
  readonly dense?: true;
  /** Goes to a newspaper as it stands, so a gap in it must never slip through. */
  readonly toBePublished: boolean;
  readonly markdown: string;
}

export interface ChosenDocuments {
  readonly documents: readonly DocumentDefinition[];
  /** Somebody has named them, so that also what nobody has planned yet is made. */
  readonly askedFor: boolean;
}

/**
 * All files of the chosen documents. A file sees the length and LIX of the one before it in the same document, so that the debate piece's companion can count its words.
 */
export function renderDocuments(
  proposal: Proposal,
  catalogue: Catalogue,
  library: DocumentLibrary,
  chosen: ChosenDocuments = { documents: library.documents, askedFor: false },
): readonly Paper[] {
  const files = library.documents.flatMap((document) => wantedFiles(document, proposal, false));
  const shared = {
    ...nationalKnowledge(catalogue, proposal.calendar.sentBy),
    sheets: sendingSheets(library.documents, proposal),
    internalFiles: files.filter(({ intern }) => intern === true).map(({ fil }) => fil),
  };
  return chosen.documents.flatMap((document) => {
    const papers: Paper[] = [];
    for (const file of wantedFiles(document, proposal, chosen.askedFor)) {
      const previous = papers.at(-1)?.markdown ?? null;
      const render = (brevity: Brevity) =>
        renderTemplate(
          document.skabeloner[file.skabelon] ?? '',
          viewForPapers(proposal, brevity, previous, shared),
          library,
          { catalogue, proposal, citations: createCitations(catalogue.sources) },
        );
      const limit = limitOf(file, proposal);
      const markdown = limit ? fitLength(render, limit) : render(0);
      papers.push({
        documentId: document.id,
        name: file.fil,
        internal: file.intern === true,
        ...(file.stor_skrift ? { largeType: true } : {}),
        ...(file.taet ? { dense: true } : {}),
        toBePublished: file.afkort === true,
        markdown,
      });
    }
    return papers;
  });
}

/** The limit of the newspaper, or the one the document sets for itself. */
function limitOf(file: DocumentFile, { debate, material }: Proposal): LengthLimit | null {
  const words = (material.little ? file.hoejst_ord_lidt_stof : undefined) ?? file.hoejst_ord;
  if (words !== undefined) return { words, characters: Number.POSITIVE_INFINITY };
  return file.afkort ? pieceLimit(debate) : null;
}
