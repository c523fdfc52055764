import { parse } from 'yaml';
import type { DocumentDefinition } from './document-definition.ts';

export interface TemplateFile {
  /** Path below templates/: "moede/moedeoplaeg.hbs". */
  readonly name: string;
  readonly text: string;
}

/** Folder of the texts that several documents share. */
const SHARED = 'faelles/';

export interface DocumentLibrary {
  readonly documents: readonly DocumentDefinition[];
  readonly partials: Readonly<Record<string, string>>;
}

/** Every folder in templates/ that has a dokument.yaml is a document. */
export function loadDocuments(files: readonly TemplateFile[]): DocumentLibrary {
  const texts = new Map(files.map((file) => [file.name, file.text]));
  const documents = files
    .filter((file) => file.name.endsWith('/dokument.yaml'))
    .map((file) => {
      const folder = file.name.slice(0, -'dokument.yaml'.length);
      const definition = parse(file.text) as Omit<DocumentDefinition, 'skabeloner'>;
      const skabeloner = Object.fromEntries(
        definition.filer.map(({ skabelon }) => [skabelon, texts.get(folder + skabelon) ?? '']),
      );
      return { ...definition, skabeloner };
    })
    .sort((a, b) => a.raekkefoelge - b.raekkefoelge);
  const partials = Object.fromEntries(
    files
      .filter((file) => file.name.startsWith(SHARED) && file.name.endsWith('.hbs'))
      .map((file) => [file.name.slice(SHARED.length, -'.hbs'.length), inlineWhenOneLine(file.text)]),
  );
  return { documents, partials };
}

/** A shared text of one line stands inside a sentence, so its line break must not come along. */
function inlineWhenOneLine(text: string): string {
  return text.trimEnd().includes('\n') ? text : text.trimEnd();
}
