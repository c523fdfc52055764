import { dirname } from 'node:path';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { type Format, finishedPath } from '../formats/format.ts';
import { OpenedPresses } from '../formats/opened-presses.ts';
import { decodePaper } from '../papers/read/decode-paper.ts';
import { misleadingMarks } from '../papers/read/misleading-marks.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import { brandingOfPaper } from './branding.ts';
import { type OutdatedFiles, setAsideOutdated } from './making/outdated-files.ts';
import { isPressed, type PressedPaper, type PressSource, pressPaper } from './making/press-paper.ts';
import { type Outcome, type Refused, refused } from './outcome.ts';
import type { GivenFile, Held, Outdated, OwnCatalogue, Ports, Shelf } from './ports.ts';

export interface PrintRequest {
  /** Markdown, edited by hand or not; none: all papers of `answers`. */
  readonly files: readonly GivenFile[];
  /** The answers whose papers are meant where no text is named. */
  readonly answers?: GivenFile;
  readonly formats: readonly Format[];
  readonly ownCatalogue: OwnCatalogue;
  /** See MakeRequest. */
  readonly fresh?: boolean;
}

export interface PapersPrinted {
  readonly outcome: Outcome;
  /** In the order they were named, format by format; one that failed has its faults and never stops the rest. */
  readonly files: readonly PrintedFile[];
  /** Why nothing could be made in a format, or a finished file of a former text lies in sight still. */
  readonly faults: readonly Fault[];
  /** Finished files of a former text, in any format. */
  readonly outdated: readonly Outdated[];
}

interface PrintedFile {
  /** As the person knows the text. */
  readonly file: string;
  readonly format: string;
  /** Null when it could not be made. */
  readonly made: PressedPaper | null;
  /** Why it could not be made; warnings of what the text means in print and does not look like, where it could. */
  readonly faults: readonly Fault[];
}

type At = Pick<Ports, 'shelf' | 'library' | 'pressTools'>;

/**
 * Makes each text beside itself in the formats asked for. Refused: a catalogue of one's own that cannot be read; `no-papers`
 * where no text is named and there is none.
 */
export async function printPapers(asked: PrintRequest, at: At): Promise<PapersPrinted | Refused> {
  if (asked.ownCatalogue !== undefined) {
    const documents = await at.library.documents(asked.ownCatalogue);
    if (!documents.ok) return refused(...documents.faults);
  }
  const request = { ...asked, files: await namedOrAll(asked, at.shelf) };
  if (request.files.length === 0) return refused(NO_PAPERS_HERE);
  const held = await holdFolders(request.files, at.shelf);
  try {
    return await printHeld(request, held.faults, at);
  } finally {
    for (const { release } of held.folders) await release();
  }
}

async function namedOrAll({ files, answers }: PrintRequest, shelf: Shelf): Promise<readonly GivenFile[]> {
  if (files.length > 0 || !answers) return files;
  return (await shelf.papersOf(answers, undefined)).papers;
}

const NO_PAPERS_HERE: Fault = {
  code: 'no-papers',
  severity: 'error',
  message: 'Der er ingen papirer i mappen, I står i.',
  wayOut:
    'Lav dem med: brobygger lav. Eller skriv, hvilken tekst der skal laves om: brobygger pdf papirer/debatindlaeg.md',
};

/** Each folder once, in one order for every program, so that two never wait for each other. */
async function holdFolders(given: readonly GivenFile[], shelf: Shelf) {
  const folders: Held[] = [];
  const faults = new Map<string, readonly Fault[]>();
  // A folder that is not there must not come to be because somebody has misspelt a name.
  const read = await Promise.all(given.map((file) => shelf.read(file)));
  const there = given.filter((_, index) => read[index]?.ok);
  for (const folder of [...new Set(there.map(({ path }) => dirname(path)))].sort()) {
    const held = await shelf.hold(folder);
    if (held.ok) folders.push(held.value);
    else faults.set(folder, held.faults);
  }
  return { folders, faults };
}

/** `notHeld` are the folders that cannot be written in now, and why. */
async function printHeld(
  request: PrintRequest,
  notHeld: ReadonlyMap<string, readonly Fault[]>,
  at: At,
): Promise<PapersPrinted> {
  const files: PrintedFile[] = [];
  const faults: Fault[] = [];
  await using presses = new OpenedPresses(request.formats, at.pressTools);
  const printing = { request, presses, notHeld, at };
  for (const format of request.formats) {
    const all = await Promise.all(request.files.map((file) => printOne(file, format, printing)));
    files.push(...all.flatMap((one) => one ?? []));
    const opened = all.includes(null) ? await presses.of(format) : undefined;
    if (opened?.ok === false) faults.push(...opened.faults);
  }
  const outdated: Outdated[] = [];
  for (const file of request.files.filter(({ path }) => !notHeld.has(dirname(path)))) {
    const aside = await outdatedBeside(file, files, at.shelf);
    outdated.push(...aside.outdated);
    faults.push(...aside.faults);
  }
  return { outcome: outcomeOf(files, faults), files, faults, outdated };
}

/** What was made of an earlier text than the one that has just been printed, or could not be. */
async function outdatedBeside(
  file: GivenFile,
  printed: readonly PrintedFile[],
  shelf: Shelf,
): Promise<OutdatedFiles> {
  const read = await shelf.read(file);
  if (!read.ok) return { outdated: [], faults: [] };
  const markdown = new TextDecoder().decode(read.value);
  const spared = new Set(printed.flatMap(({ made }) => (made ? [made.path] : [])));
  return setAsideOutdated(file.path, { markdown, isNew: false }, spared, shelf);
}

/** What is wrong with the request and not with the making. */
const WRONG_REQUEST: ReadonlySet<string> = new Set(['cannot-read', 'would-replace-itself']);

function outcomeOf(files: readonly PrintedFile[], faults: readonly Fault[]): Outcome {
  if (faults.length > 0) return 'not-made';
  const failed = files.filter(({ made }) => made === null);
  if (failed.length === 0) return 'done';
  const isWrongRequest = failed.every((one) => one.faults.some(({ code }) => WRONG_REQUEST.has(code)));
  return isWrongRequest ? 'refused' : 'not-made';
}

interface Printing {
  readonly request: PrintRequest;
  readonly presses: OpenedPresses;
  readonly notHeld: ReadonlyMap<string, readonly Fault[]>;
  readonly at: At;
}

/** Null when nothing can be made in this format. */
async function printOne(file: GivenFile, format: Format, printing: Printing): Promise<PrintedFile | null> {
  const one = { file: file.name, format: format.id };
  const locked = printing.notHeld.get(dirname(file.path));
  if (locked) return { ...one, made: null, faults: locked };
  const source = await sourceOf(file, format, printing);
  if (!source.ok) return { ...one, made: null, faults: source.faults };
  const made = await makeOne(source.value, format, printing);
  if (made === null) return null;
  if (!made.ok)
    return {
      ...one,
      made: null,
      faults: made.faults.map((fault) => ({ place: { file: file.name }, ...fault })),
    };
  // Told once, whatever it is made into.
  const isFirst = format === printing.request.formats[0];
  return { ...one, made: made.value, faults: isFirst ? misleading(source.value.markdown, file) : [] };
}

async function sourceOf(
  file: GivenFile,
  format: Format,
  { request, at }: Printing,
): Promise<Result<PressSource>> {
  if (isItself(file.path, format)) return failure(itself(file, format));
  const read = await at.shelf.read(file);
  if (!read.ok) return read;
  const text = decodePaper(read.value, file.name);
  if (!text.ok) return text;
  const branding = await brandingOfPaper(file.path, request.ownCatalogue, at);
  return success({ path: file.path, markdown: text.value, branding });
}

/** Anew, unless it was made before of the same. Null when nothing can be made in this format. */
async function makeOne(
  source: PressSource,
  format: Format,
  { request, presses, at }: Printing,
): Promise<Result<PressedPaper> | null> {
  const setup = request.fresh ? null : await presses.setup(format);
  if (await isPressed(source, format, setup, at.shelf))
    return success({ path: finishedPath(source.path, format), replaced: [] });
  const press = await presses.of(format);
  return press.ok ? pressPaper(source, format, press.value, at.shelf) : null;
}

/** What the text means in print and does not look like, each with its line. */
function misleading(markdown: string, { name }: GivenFile): readonly Fault[] {
  return misleadingMarks(parsePaper(markdown))
    .filter(({ harmless }) => !harmless)
    .map(({ message, wayOut, spot }) => ({
      code: 'markdown-misleading',
      severity: 'warning',
      message,
      wayOut,
      place: { file: name, line: spot.line },
    }));
}

/** On many machines a name in capitals is the same file. */
function isItself(path: string, format: Format): boolean {
  return finishedPath(path, format).toLowerCase() === path.toLowerCase();
}

function itself({ name }: GivenFile, { id }: Format): Fault {
  return {
    code: 'would-replace-itself',
    severity: 'error',
    message: `Filen ender selv på .${id}, så den ville blive skrevet over.`,
    wayOut: 'Giv teksten et navn, der ender på .md, eller vælg et andet format.',
    place: { file: name },
  };
}
