import { parse } from 'yaml';
import type { DocumentDefinition } from './document-definition.ts';
import type { Templates } from './template.ts';

export interface TemplateFile {
  /** Path below templates/: "moede/moedeoplaeg.hbs". */
  readonly name: string;
  readonly text: string;
  /** The file as the user knows it, when it is their own. */
  readonly shownAs?: string;
}

/** Folder of the texts that several documents share and that stand inside a sentence. */
const IN_SENTENCE = 'faelles/i-saetning/';

export interface DocumentLibrary extends Templates {
  readonly documents: readonly DocumentDefinition[];
  /** Some of the templates are from a catalogue of one's own, so a fault in them is not ours. */
  readonly own?: readonly TemplateFile[];
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
  const whole = new Set(
    files
      .filter((file) => file.name.endsWith('/dokument.yaml'))
      .flatMap((file) => {
        const folder = file.name.slice(0, -'dokument.yaml'.length);
        return (parse(file.text) as DocumentDefinition).filer.map(({ skabelon }) => folder + skabelon);
      }),
  );
  // What lies beside the files of a document and is none of them is a text that they include.
  const shared = files.filter((file) => file.name.endsWith('.hbs') && !whole.has(file.name));
  const partials = Object.fromEntries(shared.map((file) => [partialName(file), partialText(file)]));
  return { documents, partials };
}

function partialName(file: TemplateFile): string {
  return file.name.slice(file.name.lastIndexOf('/') + 1, -'.hbs'.length);
}

/** A text that stands inside a sentence must not bring a line break along. */
function partialText(file: TemplateFile): string {
  return file.name.startsWith(IN_SENTENCE) ? file.text.trimEnd() : file.text;
}
