import mammoth from 'mammoth';
import { type Fault, failure, type Result, success } from '../../../fault.ts';
import { readZip, type ZipFiles } from '../../zip/read-zip.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { ORIGIN_PROPERTY } from '../markdown-to-word.ts';
import { countUnread } from './count-unread.ts';
import { ListCounter, readNumbering } from './list-counter.ts';
import { lostWords } from './lost-words.ts';
import { type PartNames, partNames } from './part-names.ts';
import { readStyles, type WordStyles } from './read-styles.ts';
import { type ReadablePart, readablePart } from './readable-part.ts';
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
  /** Words that Word shows nobody; they are not read. */
  readonly hidden: readonly string[];
  /** Charts, SmartArt, ink and words drawn as a picture; they are not read. */
  readonly drawings: number;
  /** Pictures in one drawing with a text box; they are not read. */
  readonly pictures: number;
  /** The lines at the head and the foot of its pages, without the numbers of pages. */
  readonly margins: readonly string[];
  /** Paragraphs that are in the file and could not be read, for whatever reason. */
  readonly lost: readonly string[];
  /** The words that a comment is written to, by its id. */
  readonly commented: ReadonlyMap<string, string>;
  /** The names of the styles it has, in small letters. */
  readonly styleNames: readonly string[];
}

/**
 * Opens a Word file of anybody's. Only its text is looked at: pictures, macros, embedded files and links outside are never
 * unpacked into memory twice, run or fetched. Faults: `not-a-zip`, `zip-too-large`, `not-word`,
 * `word-locked-or-old`, `word-too-long`.
 */
export async function openWordFile(bytes: Uint8Array): Promise<Result<OpenedWord>> {
  const unpacked = readZip(bytes, LIMITS);
  if (!unpacked.ok) return isLockedOrOld(bytes) ? failure(lockedOrOld) : unpacked;
  const parts = textParts(unpacked.value);
  const texts = [...parts.values()].map((content) => new TextDecoder().decode(content));
  const size = texts.reduce((total, text) => total + text.length, 0);
  if (size > MOST_TEXT || elementsIn(texts) > MOST_ELEMENTS) return failure(tooLong);
  // Word never writes a DOCTYPE; with one, a few lines of XML could grow without end.
  if (texts.some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) return failure(notWord);
  const names = partNames(parts);
  const styles = readStyles(decode(parts.get(names.styles)));
  const readable = readableParts(parts, names, styles);
  if (readable === undefined) return failure(notWord);
  const read = await readDocument(writeZip(readable.files));
  if (read === undefined) return failure(notWord);
  const { body, margins } = readable;
  return success({
    ...read,
    origin: originIn(decode(unpacked.value.get('docProps/custom.xml'))),
    trackedChanges: countChanges(decode(parts.get(names.main))),
    styleNames: styles.names,
    hidden: body.hidden,
    drawings: body.drawings,
    pictures: body.pictures,
    commented: body.commented,
    margins: margins.flatMap(({ paragraphs }) => paragraphs),
    lost: lostWords(body.paragraphs, read.document.children),
  });
}

function elementsIn(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.split('<').length, 0);
}

function textParts(files: ZipFiles): ZipFiles {
  const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
  return new Map([...files].filter(([name]) => wanted.test(name)));
}

/** A list of contents is made from the headings, and is none of the paper's own words. */
const CONTENTS = /^\s*TOC\b/;
const PAGE_NUMBERS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;

interface ReadableParts {
  readonly files: ZipFiles;
  readonly body: ReadablePart;
  readonly margins: readonly ReadablePart[];
}

/** undefined when a part is nested beyond all reading. */
function readableParts(parts: ZipFiles, names: PartNames, styles: WordStyles): ReadableParts | undefined {
  const encoder = new TextEncoder();
  const files = new Map(parts);
  if (parts.has(names.styles)) files.set(names.styles, encoder.encode(styles.xml));
  const numbering = readNumbering(decode(parts.get(names.numbering)));
  const read = (name: string, unreadFields: RegExp) => {
    const part = readablePart(decode(parts.get(name)), {
      hiddenStyles: styles.hidden,
      unreadFields,
      counter: new ListCounter(numbering),
    });
    if (part !== undefined && parts.has(name)) files.set(name, encoder.encode(part.xml));
    return part;
  };
  const body = read(names.main, CONTENTS);
  const beside = names.beside.map((name) => read(name, CONTENTS));
  const margins = names.margins.map((name) => read(name, PAGE_NUMBERS));
  if (body === undefined || beside.includes(undefined)) return undefined;
  return { files, body, margins: margins.filter((part) => part !== undefined) };
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
      const all = paragraph.match(/<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel) [^<>]*>/g) ?? [];
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

const tooLong: Fault = {
  code: 'word-too-long',
  severity: 'error',
  message: 'Teksten i Word-filen er meget længere, end et papir er, og bliver ikke læst.',
  wayOut:
    'Se efter, om det er den rigtige fil. Er det den, så gem den del, der er papiret, i en fil for sig.',
};

/** A file with a password is no zip archive: Word lays it into the container of its older format (MS-OFFCRYPTO, 2.3.4). */
function isLockedOrOld(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

const lockedOrOld: Fault = {
  code: 'word-locked-or-old',
  severity: 'error',
  message: 'Word-filen er låst med en adgangskode, eller den er gemt i Words gamle format (.doc).',
  wayOut:
    'Åbn den i Word, fjern adgangskoden under Filer og Oplysninger, vælg Gem som, vælg typen Word-dokument (.docx), og prøv igen.',
};
