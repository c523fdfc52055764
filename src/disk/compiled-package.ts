import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { ReviewLibrary } from '../content/checklists/load-review.ts';
import type { DocumentLibrary } from '../content/documents/load-documents.ts';
import type { CompiledTemplate } from '../content/documents/template.ts';

// dist/compiled; run from src/, as the tests are, there is no such folder and everything is read anew.
const FOLDER = new URL('../compiled/', import.meta.url);
const CATALOGUE = new URL('catalogue.json', FOLDER);
const VALIDATOR = new URL('validate-answers.js', FOLDER);
const TEMPLATES = new URL('templates.js', FOLDER);
const DOCUMENTS = new URL('documents.json', FOLDER);

/** A catalogue that has been read and checked before, and which files it was made from. */
export interface CompiledCatalogue {
  readonly fingerprint: string;
  readonly catalogue: Catalogue;
}

/** The documents and their checklists, read before, and which files they were made from. */
export interface CompiledDocuments {
  readonly fingerprint: string;
  readonly library: DocumentLibrary;
  readonly review: ReviewLibrary;
}

/** The catalogues that came from dist/compiled, so that the validator beside them fits. */
const compiled = new WeakSet<Catalogue>();

/** The catalogue as it was built, if the files have not changed since: reading and checking it takes longer than all the rest. */
export async function readCompiledCatalogue(fingerprint: string): Promise<Catalogue | undefined> {
  const text = await readFile(CATALOGUE, 'utf8').catch(() => undefined);
  const found = text === undefined ? undefined : (JSON.parse(text) as CompiledCatalogue);
  if (found?.fingerprint !== fingerprint) return undefined;
  compiled.add(found.catalogue);
  return found.catalogue;
}

/** What holds the answers against their schema (compileAnswerValidator), from dist/compiled where it fits. */
export async function answerValidator(catalogue: Catalogue): Promise<ValidateFunction> {
  if (compiled.has(catalogue)) return (await import(VALIDATOR.href)).default;
  const { compileAnswerValidator } = await import('../content/catalogue/answer-schema.ts');
  return compileAnswerValidator(catalogue);
}

/** The documents and their checklists as they were built, if no file of theirs has changed since. */
export async function readCompiledDocuments(fingerprint: string): Promise<CompiledDocuments | undefined> {
  const text = await readFile(DOCUMENTS, 'utf8').catch(() => undefined);
  const found = text === undefined ? undefined : (JSON.parse(text) as CompiledDocuments);
  return found?.fingerprint === fingerprint ? found : undefined;
}

/** The templates as they were built, by their texts: one that has changed since is not among them. */
export async function compiledTemplates(): Promise<ReadonlyMap<string, CompiledTemplate>> {
  if (!existsSync(TEMPLATES)) return new Map();
  return (await import(TEMPLATES.href)).default;
}

/** Written by `npm run build`. */
export async function writeCompiled(
  catalogue: CompiledCatalogue,
  documents: CompiledDocuments,
  { validator, templates }: { readonly validator: string; readonly templates: string },
): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(DOCUMENTS, JSON.stringify(documents));
  await writeFile(TEMPLATES, templates);
  await writeFile(VALIDATOR, validator);
  await writeFile(CATALOGUE, JSON.stringify(catalogue));
}
