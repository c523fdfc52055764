import { markdownToWord, type WordOptions } from '../../src/formats/word/markdown-to-word.ts';
import { readZip } from '../../src/formats/zip/read-zip.ts';
import { writeZip } from '../../src/formats/zip/write-zip.ts';

/** A paper as a Word file; a paper that cannot be made fails the test. */
export async function wordFile(markdown: string, options: WordOptions = {}): Promise<Uint8Array> {
  const made = await markdownToWord(markdown, options);
  if (!made.ok) throw new Error(made.faults[0]?.message);
  return made.value;
}

/** The XML of one part of a Word file. */
export function wordPart(bytes: Uint8Array, name: string): string {
  const files = readZip(bytes, { files: 100, bytes: 10_000_000 });
  if (!files.ok) throw new Error(files.faults[0]?.message);
  const content = files.value.get(name);
  if (content === undefined) throw new Error(`The file has no ${name}.`);
  return new TextDecoder().decode(content);
}

/** The paragraphs of a part, each from its start tag to its end tag. */
export function paragraphs(xml: string): readonly string[] {
  return xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
}

/** What a reader sees of a piece of XML. */
export function textOfXml(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map((match) => match[1] ?? '\n')
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** A Word file whose parts somebody has changed; a part that was not there is added. */
export function withParts(
  bytes: Uint8Array,
  change: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const files = readZip(bytes, { files: 100, bytes: 10_000_000 });
  if (!files.ok) throw new Error(files.faults[0]?.message);
  const parts = new Map(files.value);
  for (const [name, write] of Object.entries(change))
    parts.set(name, new TextEncoder().encode(write(new TextDecoder().decode(parts.get(name)))));
  return writeZip(parts);
}

/** A Word file whose text somebody has changed in Word. */
export function editedInWord(bytes: Uint8Array, edit: (documentXml: string) => string): Uint8Array {
  const before = wordPart(bytes, 'word/document.xml');
  const after = edit(before);
  if (after === before) throw new Error('The edit found nothing to change.');
  return withParts(bytes, { 'word/document.xml': () => after });
}
