import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { NamedText } from '../catalogue/read-register.ts';
import type { DocumentLibrary } from '../documents/load-documents.ts';
import type { Result } from '../fault.ts';

// The same place seen from src/cli and from dist/cli.
const ROOT = new URL('../../', import.meta.url);

/** Reads strategies/ and schemas/ when first asked, and remembers. */
export function catalogueLoader(): () => Promise<Result<Catalogue>> {
  let loaded: Promise<Result<Catalogue>> | undefined;
  const load = async () => {
    const { loadCatalogue } = await import('../catalogue/load-catalogue.ts');
    return loadCatalogue({
      strategies: await readFolder('strategies', '.yaml'),
      schemas: (await readFolder('schemas', '.json')).filter(({ name }) => name !== 'svar.schema.json'),
    });
  };
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** Reads templates/. */
export async function loadLibrary(): Promise<DocumentLibrary> {
  const { loadDocuments } = await import('../documents/load-documents.ts');
  const files = [...(await readFolder('templates', '.hbs')), ...(await readFolder('templates', '.yaml'))];
  return loadDocuments(files);
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
