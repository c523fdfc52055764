import mammoth from 'mammoth';
import { type Fault, failure, type Result, success } from '../../../fault.ts';
import { ORIGIN_PROPERTY } from '../markdown-to-word.ts';
import { readZip, type ZipFiles } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { styleNames, withNamedHeadings } from './heading-styles.ts';
import { countUnread, inKnownElements } from './known-elements.ts';
import type { WordDocument } from './word-element.ts';

/** Photos may lie in it; the text of the longest paper unpacks to about 2 MB. */
const LIMITS = { files: 3000, bytes: 150_000_000 };
/** Nobody's text, but an attack on the reader of it, who takes far more memory for an element than for its signs. */
const MOST_TEXT = 6_000_000;
const MOST_ELEMENTS = 200_000;

export interface OpenedWord {
  readonly document: WordDocument;
  /** What markdownToWord put into it; null when it was made elsewhere, or the program it was saved with dropped it. */
  readonly origin: string | null;
  /** Insertions, deletions and moves that nobody has accepted or rejected yet. */
  readonly trackedChanges: number;
  /** Kinds of content that mammoth does not know and that may hold words. */
  readonly unread: number;
  /** The names of the styles it has, in small letters. */
  readonly styleNames: readonly string[];
}

/**
 * Opens a Word file of anybody's. Only its text is looked at: pictures, macros, embedded files and links outside are never
 * unpacked into memory twice, run or fetched. Faults: `not-a-zip`, `zip-too-large`, `not-word`.
 */
export async function openWordFile(bytes: Uint8Array): Promise<Result<OpenedWord>> {
  const unpacked = readZip(bytes, LIMITS);
  if (!unpacked.ok) return unpacked;
  const parts = textParts(unpacked.value);
  const texts = [...parts.values()].map((content) => new TextDecoder().decode(content));
  const size = texts.reduce((total, text) => total + text.length, 0);
  if (size > MOST_TEXT || elementsIn(texts) > MOST_ELEMENTS) return failure(notWord);
  // Word never writes a DOCTYPE; with one, a few lines of XML could grow without end.
  if (texts.some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) return failure(notWord);
  const read = await readDocument(writeZip(known(parts)));
  if (read === undefined) return failure(notWord);
  const body = decode(parts.get('word/document.xml'));
  return success({
    ...read,
    origin: originIn(decode(unpacked.value.get('docProps/custom.xml'))),
    trackedChanges: countChanges(body),
    styleNames: styleNames(decode(parts.get('word/styles.xml'))),
  });
}

function elementsIn(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.split('<').length, 0);
}

function textParts(files: ZipFiles): ZipFiles {
  const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
  return new Map([...files].filter(([name]) => wanted.test(name)));
}

function known(parts: ZipFiles): ZipFiles {
  const encoder = new TextEncoder();
  return new Map(
    [...parts].map(([name, content]) => {
      const xml = decode(content);
      const read = name === 'word/styles.xml' ? withNamedHeadings(xml) : inKnownElements(xml);
      return [name, encoder.encode(read)];
    }),
  );
}

/** undefined when mammoth cannot make a document of it. */
async function readDocument(bytes: Uint8Array): Promise<Pick<OpenedWord, 'document' | 'unread'> | undefined> {
  let read: WordDocument | undefined;
  try {
    const { messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // Its HTML is not wanted: what it has read is taken, and an empty document given back.
        transformDocument: (document: WordDocument) => {
          read = document;
          return { ...document, children: [], comments: [] };
        },
      },
    );
    return read && { document: read, unread: countUnread(messages) };
  } catch {
    return undefined;
  }
}

/** Each piece of text is one change; the mark at the end of a paragraph only where nothing else in the paragraph is. */
function countChanges(body: string): number {
  return body
    .split('</w:p>')
    .map((paragraph) => {
      const all = paragraph.match(/<w:(?:ins|del|moveFrom|moveTo) [^<>]*>/g) ?? [];
      return all.filter((tag) => !tag.endsWith('/>')).length || Math.min(all.length, 1);
    })
    .reduce((total, changes) => total + changes, 0);
}

function originIn(properties: string): string | null {
  const property = new RegExp(`name="${ORIGIN_PROPERTY}"[^>]*>\\s*<vt:lpwstr>([\\w-]{1,64})</vt:lpwstr>`);
  return property.exec(properties)?.[1] ?? null;
}

function decode(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content);
}

const notWord: Fault = {
  code: 'not-word',
  severity: 'error',
  message: 'Filen kan ikke læses som et Word-dokument.',
  wayOut: 'Åbn den i Word, vælg Gem som, vælg typen Word-dokument (.docx), og prøv igen.',
};
