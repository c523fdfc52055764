import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import { type CatalogueFiles, loadCatalogue } from '../../src/content/catalogue/load-catalogue.ts';
import type { NamedText } from '../../src/content/catalogue/read-register.ts';
import { type DocumentLibrary, loadDocuments } from '../../src/content/documents/load-documents.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every file with the ending below a folder of the project, with forward slashes in its name. */
export function projectFiles(folder: string, ending: string): readonly NamedText[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      name: name.split(sep).join('/'),
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
    }));
}

/** The texts of strategies/ and schemas/ as they lie on disk. */
export function catalogueFiles(): CatalogueFiles {
  return {
    strategies: projectFiles('strategies', '.yaml'),
    schemas: projectFiles('schemas', '.json').filter(({ name }) => name !== 'svar.schema.json'),
  };
}

let catalogue: Catalogue | undefined;
let documents: DocumentLibrary | undefined;

/** The catalogue that is shipped, read once for all tests of a process. */
export function realCatalogue(): Catalogue {
  if (catalogue) return catalogue;
  const loaded = loadCatalogue(catalogueFiles());
  if (!loaded.ok) throw new Error(loaded.faults.map((fault) => fault.message).join('\n'));
  catalogue = loaded.value;
  return catalogue;
}

/** The documents that are shipped, read once for all tests of a process. */
export function realDocuments(): DocumentLibrary {
  documents ??= loadDocuments([...projectFiles('templates', '.hbs'), ...projectFiles('templates', '.yaml')]);
  return documents;
}
