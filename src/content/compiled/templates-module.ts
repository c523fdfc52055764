import type { DocumentLibrary } from '../documents/load-documents.ts';
import { templateSource } from '../documents/template.ts';

/** All templates of the documents, compiled, as the source of an ES module: a Map by the whole text of each template. */
export function templatesModule({ documents, partials }: DocumentLibrary): string {
  const texts = [
    ...Object.values(partials),
    ...documents.flatMap(({ skabeloner }) => Object.values(skabeloner)),
  ];
  const entries = [...new Set(texts)].map((text) => `[${JSON.stringify(text)}, ${templateSource(text)}],\n`);
  return `export default new Map([\n${entries.join('')}]);\n`;
}
