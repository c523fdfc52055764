import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { createCitations } from './citations.ts';
import type { DocumentDefinition } from './document-definition.ts';
import { type Brevity, fitLength } from './fit-length.ts';
import type { DocumentLibrary } from './load-documents.ts';
import { viewForPapers } from './paper-view.ts';
import { renderTemplate } from './template-engine.ts';

/** A finished paper as Markdown. */
export interface Paper {
  readonly documentId: string;
  /** File name without ending. */
  readonly name: string;
  readonly internal: boolean;
  /** Goes to a newspaper as it stands, so a gap in it must never slip through. */
  readonly toBePublished: boolean;
  readonly markdown: string;
}

/**
 * All files of the chosen documents. A file sees the length and LIX of the one before it in the same document, so that the debate piece's companion can count its words.
 */
export function renderDocuments(
  proposal: Proposal,
  catalogue: Catalogue,
  library: DocumentLibrary,
  chosen: readonly DocumentDefinition[] = library.documents,
): readonly Paper[] {
  return chosen.flatMap((document) => {
    const papers: Paper[] = [];
    for (const file of document.filer) {
      const previous = papers.at(-1)?.markdown ?? null;
      const render = (brevity: Brevity) =>
        renderTemplate(
          document.skabeloner[file.skabelon] ?? '',
          viewForPapers(proposal, brevity, previous),
          library,
          { catalogue, proposal, citations: createCitations(catalogue.sources) },
        );
      const limit = { words: proposal.debate.maxWords, characters: proposal.debate.maxCharacters };
      const markdown = file.afkort ? fitLength(render, limit) : render(0);
      papers.push({
        documentId: document.id,
        name: file.fil,
        internal: file.intern === true,
        toBePublished: file.afkort === true,
        markdown,
      });
    }
    return papers;
  });
}
