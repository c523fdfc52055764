import { dirname, join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkAnswers } from '../answers/check-answers.ts';
import { findMunicipality } from '../answers/find-municipality.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import type { DocumentDefinition } from '../content/documents/document-definition.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import { renderFault } from '../content/documents/template-faults.ts';
import { readBytes } from '../disk/answers/node-files.ts';
import { answerValidator } from '../disk/compiled-package.ts';
import type { Replaced } from '../disk/papers/lay-finished.ts';
import { CALENDAR, layPapers } from '../disk/papers/lay-papers.ts';
import { linksOut } from '../disk/papers/links-out.ts';
import type { PaperPlace, WrittenPaper } from '../disk/papers/paper-folder.ts';
import type { Fault } from '../fault.ts';
import type { Branding } from '../formats/branding.ts';
import { type PaperTerm, paperTerms } from '../papers/read/paper-terms.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import type { ReviewContext } from '../papers/review/rule.ts';
import { calendarFile } from '../papers/write/calendar-file.ts';
import { findGaps } from '../papers/write/find-gaps.ts';
import { type Paper, renderDocuments } from '../papers/write/render-documents.ts';
import { buildProposal } from '../proposal/build-proposal.ts';
import { folderName } from './folder-name.ts';
import { readBranding, withoutLogo } from './read-branding.ts';

export interface PaperMaker {
  /** All papers of one answer file as Markdown; none when the answers are not valid. */
  make(answersPath: string): Promise<MadePapers>;
}

export interface MadePaper extends WrittenPaper {
  readonly paper: Paper;
  readonly branding: Branding;
  /** What still stands as [INDSÆT …] in it. */
  readonly gaps: readonly string[];
  /** Words in it that a reader in the municipality will find outdated or unfitting. */
  readonly terms: readonly PaperTerm[];
}

export interface MadePapers {
  readonly faults: readonly Fault[];
  /** False when the answers have errors, and no paper was made. */
  readonly valid: boolean;
  readonly folder: string;
  readonly papers: readonly MadePaper[];
  /** The dates of the papers for a calendar program; empty when no paper was made. */
  readonly calendar: string;
  /** What lay in the place of the calendar, or of the new version of a paper, and was somebody's own. */
  readonly replaced: readonly Replaced[];
  /** The answers and what follows from them; null when no paper was made. */
  readonly known: ReviewContext['known'];
}

export interface PaperMakerOptions {
  readonly catalogue: Catalogue;
  readonly library: DocumentLibrary;
  readonly documents: readonly DocumentDefinition[];
  /** The documents were named with --dokument: what cannot be made is then told. */
  readonly askedFor?: boolean;
  readonly date: IsoDate;
  readonly cwd: string;
  /** Where the papers go: they are written, or only looked at. */
  readonly place: PaperPlace;
  /** Folder given with --ud; without it the papers lie in "papirer" beside the answers. */
  readonly out: string | undefined;
  /** Folders with several answer files in them; there each municipality gets a folder of its own below "papirer". */
  readonly sharedFolders?: ReadonlySet<string>;
}

/** Everything between an answer file and its Markdown papers; what is costly is made ready once for all files. */
export async function createPaperMaker(options: PaperMakerOptions): Promise<PaperMaker> {
  const { catalogue, library, documents, date, cwd, place, askedFor = false } = options;
  const rules = { catalogue, validate: await answerValidator(catalogue), today: date };
  return {
    async make(answersPath) {
      const path = resolve(cwd, answersPath);
      const bytes = await readBytes(path, answersPath);
      if (!bytes.ok) return notMade(bytes.faults);
      const { parsed, faults } = checkAnswers(bytes.value, answersPath, rules);
      if (!parsed || faults.some((fault) => fault.severity === 'error')) return notMade(faults);
      const { answers } = parsed;
      const name = (answers.kommune as { readonly navn: string }).navn;
      const municipality = findMunicipality(catalogue.municipalities, name) as Municipality;
      const proposal = buildProposal({ answers, catalogue, municipality, date });
      const { root, folder } = paperFolder(path, municipality, options);
      const link = await linksOut(folder, root);
      if (link) return { ...notMade([...faults, link]), valid: true, folder };
      const rendered = await renderEach(documents, library, (document) =>
        renderDocuments(proposal, catalogue, library, { documents: [document], askedFor }),
      );
      const calendar = calendarFile(library.documents, proposal);
      const look = await readBranding(parsed, dirname(path));
      const laid = await layPapers(rendered.papers, calendar, folder, place);
      const papers = laid.papers.map(({ paper, written }) => ({
        ...written,
        paper,
        branding: paper.toBePublished ? withoutLogo(look.branding) : look.branding,
        gaps: findGaps(written.markdown),
        terms: paperTerms(parsePaper(written.markdown), catalogue.terms, date),
      }));
      const absent = askedFor ? absentDocuments(documents, rendered.papers, answersPath) : [];
      return {
        faults: [...faults, ...look.faults, ...rendered.faults, ...absent, ...laid.faults],
        valid: true,
        folder,
        papers,
        calendar: join(folder, CALENDAR),
        replaced: laid.replaced,
        known: { answers, proposal },
      };
    },
  };
}

/** Where the papers of one answer file go, and the folder the user has chosen for it. */
function paperFolder(
  answersPath: string,
  { navn }: Municipality,
  { out, cwd, sharedFolders }: PaperMakerOptions,
): { readonly root: string; readonly folder: string } {
  const root = out ? resolve(cwd, out) : dirname(answersPath);
  if (out) return { root, folder: join(root, folderName(navn)) };
  return { root, folder: join(root, 'papirer', sharedFolders?.has(root) ? folderName(navn) : '') };
}

/**
 * Every document, one at a time: one that cannot be made from a template of one's own costs none of the others. Between
 * two of them a browser that is being started has its turn.
 */
async function renderEach(
  documents: readonly DocumentDefinition[],
  library: DocumentLibrary,
  render: (document: DocumentDefinition) => readonly Paper[],
): Promise<{ readonly papers: readonly Paper[]; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const papers: Paper[] = [];
  for (const document of documents) {
    await nextTurn();
    try {
      papers.push(...render(document));
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
function absentDocuments(
  documents: readonly DocumentDefinition[],
  papers: readonly Paper[],
  file: string,
): readonly Fault[] {
  return documents
    .filter(({ id }) => !papers.some((paper) => paper.documentId === id))
    .map((document) => ({
      code: 'document-not-ready',
      severity: 'warning',
      message: `Papiret ${document.id} er ikke lavet.`,
      ...(document.ellers === undefined ? {} : { wayOut: document.ellers }),
      place: { file },
    }));
}

function notMade(faults: readonly Fault[]): MadePapers {
  return { faults, valid: false, folder: '', papers: [], calendar: '', replaced: [], known: null };
}
