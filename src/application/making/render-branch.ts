import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { DocumentDefinition } from '../../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../../content/documents/load-documents.ts';
import { renderFault } from '../../content/documents/template-faults.ts';
import type { Fault } from '../../fault.ts';
import { type Paper, renderDocuments } from '../../papers/write/render-documents.ts';
import type { Clock } from '../ports.ts';
import type { Branch } from './load-branch.ts';

/** What is made of a branch, the same for all branches of a run. */
export interface Documents {
  readonly library: DocumentLibrary;
  readonly chosen: readonly DocumentDefinition[];
  /** They were named: what cannot be made is then told, and what nobody has planned yet is made too. */
  readonly askedFor: boolean;
}

/**
 * Every document as Markdown, one at a time: one that cannot be made from a template of one's own costs none of the others.
 * Between two of them a browser that is being started has its turn.
 */
export async function renderBranch(
  { proposal }: Pick<Branch, 'proposal'>,
  { library, chosen, askedFor }: Documents,
  catalogue: Catalogue,
  clock: Clock,
): Promise<{ readonly papers: readonly Paper[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const papers: Paper[] = [];
  for (const document of chosen) {
    await clock.pause(0);
    try {
      papers.push(...renderDocuments(proposal, catalogue, library, { documents: [document], askedFor }));
    } catch (error) {
      const own = library.own?.find((file) => file.name.startsWith(`${document.id}/`)) ?? library.own?.[0];
      // Our own templates hold for every answer; when they do not, it is a fault of ours.
      if (own === undefined) throw error;
      faults.push(renderFault(templateAt(document, library) ?? own, error));
    }
  }
  return { papers, faults };
}

function templateAt({ id, filer }: DocumentDefinition, { own = [] }: DocumentLibrary) {
  return own.find((file) => filer.some(({ skabelon }) => file.name === `${id}/${skabelon}`));
}

/** The documents that were asked for and are not made, each with what it waits for. */
export function absentDocuments(
  { chosen, askedFor }: Documents,
  papers: readonly Paper[],
  file: string,
): readonly Fault[] {
  if (!askedFor) return [];
  return chosen
    .filter(({ id }) => !papers.some((paper) => paper.documentId === id))
    .map((document) => ({
      code: 'document-not-ready',
      severity: 'warning',
      message: `Papiret ${document.id} er ikke lavet.`,
      ...(document.ellers === undefined ? {} : { wayOut: document.ellers }),
      place: { file },
    }));
}
