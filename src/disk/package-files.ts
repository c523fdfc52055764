import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExamplePapers } from '../application/ports.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { CatalogueFiles } from '../content/catalogue/load-catalogue.ts';
import type { NamedText } from '../content/catalogue/read-register.ts';
import type { Transition } from '../content/catalogue/transition.ts';
import type { ReviewLibrary } from '../content/checklists/load-review.ts';
import { fingerprintOf } from '../content/compiled/fingerprint.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import { type Result, success } from '../fault.ts';
import { trace } from '../trace.ts';
import { compiledTemplates, readCompiledCatalogue, readCompiledDocuments } from './compiled-package.ts';

/** Of strategies/: what the checklists know of words. */
const WORDS = 'sprog.yaml';

interface Documents {
  readonly library: DocumentLibrary;
  readonly review: ReviewLibrary;
}

// The same place seen from src/disk, dist/disk and dist/program.
const ROOT = new URL('../../', import.meta.url);

/** Reads strategies/ and schemas/, and what the folder `own` lays over them. Errors: those of readOwnCatalogue and loadCatalogue. */
export async function readCatalogue(own: string | undefined, cwd: string): Promise<Result<Catalogue>> {
  const mine = await ownFiles(own, cwd);
  if (!mine.ok) return mine;
  const files = readCatalogueFiles();
  const compiled =
    own === undefined
      ? await readCompiledCatalogue(fingerprintOf([...files.strategies, ...files.schemas]))
      : undefined;
  trace(
    'catalogue',
    () => `${compiled ? 'as it was built' : 'read anew'}; laid over it: ${own ?? 'nothing'}`,
  );
  if (compiled) return success(compiled);
  const { loadCatalogue } = await import('../content/catalogue/load-catalogue.ts');
  return loadCatalogue({ ...files, own: mine.value.strategies });
}

/** Reads strategies/overgange.yaml. */
export async function loadTransitionFile(): Promise<Result<readonly Transition[]>> {
  const { loadTransitions } = await import('../content/catalogue/transition.ts');
  return loadTransitions({
    strategies: [{ name: 'overgange.yaml', text: await readPackageFile('strategies/overgange.yaml') }],
    schemas: readFolder('schemas', 'overgange.schema.json'),
  });
}

/** The texts of strategies/ and schemas/. */
export function readCatalogueFiles(): CatalogueFiles {
  return { strategies: readFolder('strategies', '.yaml'), schemas: readSchemas() };
}

/** Reads templates/, and a catalogue of one's own. Errors: those of readOwnCatalogue and layOwnDocuments. */
export async function loadLibrary(own: string | undefined, cwd: string): Promise<Result<DocumentLibrary>> {
  const mine = await ownFiles(own, cwd);
  if (!mine.ok) return mine;
  const files = readDocumentFiles();
  if (mine.value.templates.length === 0)
    return success({ ...(await documentsOf(files)).library, compiled: await compiledTemplates() });
  const { layOwnDocuments } = await import('../content/documents/own-documents.ts');
  const laid = layOwnDocuments(files, mine.value.templates, readSchemas());
  return laid.ok ? success({ ...laid.value, compiled: await compiledTemplates() }) : laid;
}

/**
 * The checklists, with those of a catalogue of one's own laid over ours.
 *
 * Errors: those of readOwnCatalogue, loadLibrary and layOwnChecklists.
 */
export async function loadReviewLibrary(
  own: string | undefined,
  cwd: string,
): Promise<Result<ReviewLibrary>> {
  const mine = await ownFiles(own, cwd);
  if (!mine.ok) return mine;
  const ours = (await documentsOf(readDocumentFiles())).review;
  if (mine.value.templates.length === 0) return success(ours);
  const library = await loadLibrary(own, cwd);
  if (!library.ok) return library;
  const papers = library.value.documents.flatMap(({ filer }) => filer.map(({ fil }) => fil));
  const [{ layOwnChecklists }, { RULES }] = await Promise.all([
    import('../content/checklists/own-checklists.ts'),
    import('../papers/review/rules.ts'),
  ]);
  return layOwnChecklists(ours, mine.value.templates, { rules: RULES, papers });
}

/** As they were built, or read anew where a file has changed since. */
async function documentsOf(files: readonly NamedText[]): Promise<Documents> {
  return (await readCompiledDocuments(fingerprintOf(files))) ?? readDocuments(files);
}

/** The documents and the checklists of what readDocumentFiles gives. */
export async function readDocuments(files: readonly NamedText[]): Promise<Documents> {
  const [{ loadDocuments }, { loadReview }] = await Promise.all([
    import('../content/documents/load-documents.ts'),
    import('../content/checklists/load-review.ts'),
  ]);
  const words = files.find(({ name }) => name === WORDS)?.text ?? '';
  return { library: loadDocuments(files), review: loadReview(files, words) };
}

/** The texts of templates/, and of the words that the checklists know. */
export function readDocumentFiles(): readonly NamedText[] {
  const words = readFolder('strategies', WORDS);
  return [...readFolder('templates', '.hbs'), ...readFolder('templates', '.yaml'), ...words];
}

async function ownFiles(folder: string | undefined, cwd: string) {
  if (folder === undefined) return success({ strategies: [], templates: [] });
  const { readOwnCatalogue } = await import('./own-catalogue.ts');
  return readOwnCatalogue(folder, cwd);
}

function readSchemas(): readonly NamedText[] {
  return readFolder('schemas', '.json').filter(({ name }) => name !== 'svar.schema.json');
}

/** Every file with the ending below a folder of the package, by its path there with forward slashes. */
function readFolder(folder: string, ending: string): readonly NamedText[] {
  const path = fileURLToPath(new URL(folder, ROOT));
  // One after the other takes a third of the time that it takes to ask for so many small files at once.
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name: name.split(sep).join('/'), text: readFileSync(join(path, name), 'utf8') }));
}

export function hasExamplePapers(): boolean {
  return existsSync(new URL('examples', ROOT));
}

/** Reads examples/; none where it is not shipped. */
export async function readExamplePapers(): Promise<readonly ExamplePapers[]> {
  if (!hasExamplePapers()) return [];
  const folders = new Map<string, { name: string; markdown: string }[]>();
  for (const { name, text } of readFolder('examples', '.md')) {
    const [folder = '', file = ''] = name.split('/');
    folders.set(folder, [
      ...(folders.get(folder) ?? []),
      { name: file.slice(0, -'.md'.length), markdown: text },
    ]);
  }
  const answers = readFolder('examples', 'svar.yaml');
  return [...folders].map(([folder, papers]) => {
    const text = answers.find(({ name }) => name === `${folder}/svar.yaml`)?.text ?? '';
    return { folder, papers, municipality: /^kommune:\n {2}navn: (.+)$/m.exec(text)?.[1]?.trim() ?? folder };
  });
}

/** The text of one file of the package, by its path there. */
export function readPackageFile(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), 'utf8');
}
