import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueFiles } from '../catalogue/load-catalogue.ts';
import type { NamedText } from '../catalogue/read-register.ts';
import type { Transition } from '../catalogue/transition.ts';
import type { DocumentLibrary } from '../documents/load-documents.ts';
import { type Result, success } from '../fault.ts';
import type { ReviewLibrary } from '../review/load-review.ts';
import { readCompiledCatalogue } from './compiled-package.ts';
import type { Context } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';

// The same place seen from src/cli and from dist/cli.
const ROOT = new URL('../../', import.meta.url);

/** Reads strategies/ and schemas/, and a catalogue of one's own, when first asked, and remembers. */
export function catalogueLoader(
  own: NonNullable<Context['ownCatalogue']> = {},
  cwd = '.',
): () => Promise<Result<Catalogue>> {
  let loaded: Promise<Result<Catalogue>> | undefined;
  const load = async () => {
    const mine = await ownFiles(own.folder, cwd);
    if (!mine.ok) return mine;
    const files = await readCatalogueFiles();
    const compiled = own.folder === undefined ? await readCompiledCatalogue(fingerprintOf(files)) : undefined;
    if (compiled) return success(compiled);
    const { loadCatalogue } = await import('../catalogue/load-catalogue.ts');
    return loadCatalogue({ ...files, own: mine.value.strategies });
  };
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** Reads strategies/overgange.yaml. */
export async function loadTransitionFile(): Promise<Result<readonly Transition[]>> {
  const { loadTransitions } = await import('../catalogue/transition.ts');
  return loadTransitions({
    strategies: [{ name: 'overgange.yaml', text: await readPackageFile('strategies/overgange.yaml') }],
    schemas: await readFolder('schemas', 'overgange.schema.json'),
  });
}

/** The texts of strategies/ and schemas/. */
export async function readCatalogueFiles(): Promise<CatalogueFiles> {
  const [strategies, schemas] = await Promise.all([readFolder('strategies', '.yaml'), readSchemas()]);
  return { strategies, schemas };
}

/** Reads templates/, and a catalogue of one's own. Errors: those of readOwnCatalogue and layOwnDocuments. */
export async function loadLibrary({
  ownCatalogue,
  cwd,
}: Pick<Context, 'ownCatalogue' | 'cwd'>): Promise<Result<DocumentLibrary>> {
  const files = [...(await readFolder('templates', '.hbs')), ...(await readFolder('templates', '.yaml'))];
  const mine = await ownFiles(ownCatalogue?.folder, cwd);
  if (!mine.ok) return mine;
  if (mine.value.templates.length === 0) {
    const { loadDocuments } = await import('../documents/load-documents.ts');
    return success(loadDocuments(files));
  }
  const { layOwnDocuments } = await import('../documents/own-documents.ts');
  return layOwnDocuments(files, mine.value.templates, await readSchemas());
}

async function ownFiles(folder: string | undefined, cwd: string) {
  if (folder === undefined) return success({ strategies: [], templates: [] });
  const { readOwnCatalogue } = await import('./own-catalogue.ts');
  return readOwnCatalogue(folder, cwd);
}

async function readSchemas(): Promise<readonly NamedText[]> {
  return (await readFolder('schemas', '.json')).filter(({ name }) => name !== 'svar.schema.json');
}

/** Reads the checklists of templates/ and what the rules know of words. */
export async function loadReviewLibrary(): Promise<ReviewLibrary> {
  const { loadReview } = await import('../review/load-review.ts');
  const words = (await readFolder('strategies', '.yaml')).find(({ name }) => name === 'sprog.yaml');
  return loadReview(await readFolder('templates', '.yaml'), words?.text ?? '');
}

/** Every file with the ending below a folder of the package, by its path there with forward slashes. */
async function readFolder(folder: string, ending: string): Promise<readonly NamedText[]> {
  const path = fileURLToPath(new URL(folder, ROOT));
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.split(sep).join('/'),
      text: await readFile(join(path, name), 'utf8'),
    })),
  );
}

/** The text of one file of the package, by its path there. */
export function readPackageFile(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), 'utf8');
}
