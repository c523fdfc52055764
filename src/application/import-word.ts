import { basename, dirname, join, parse } from 'node:path';
import { nearestName } from '../danish/nearest-name.ts';
import { typedName } from '../danish/typed-name.ts';
import { type Fault, type Result, success } from '../fault.ts';
import { openWordFile } from '../formats/word/in/open-word-file.ts';
import { type MergedWord, mergeWord } from '../formats/word/merge-word.ts';
import { type Change, describeChanges } from '../papers/merge/describe-changes.ts';
import { describeForms, type FormChange } from '../papers/merge/describe-forms.ts';
import type { Conflict } from '../papers/merge/merge-paper.ts';
import { decodePaper } from '../papers/read/decode-paper.ts';
import { setAsideOutdated } from './making/outdated-files.ts';
import { NEW_VERSION, PAPERS } from './making/paper-places.ts';
import { type Outcome, type Refused, refused } from './outcome.ts';
import type { GivenFile, Outdated, Ports, Replaced, Shelf } from './ports.ts';

export interface ImportRequest {
  /** The Word file, as it has come back. */
  readonly file: GivenFile;
  /** What is in it, where it came another way than as a file on this disk. */
  readonly content?: Uint8Array;
  /** The text to mend, absolute; undefined: the one of the same name beside it. */
  readonly into: string | undefined;
}

export interface WordImported {
  readonly outcome: Outcome;
  /** The text that belongs to the Word file, absolute. */
  readonly paper: string;
  /** With a conflict the paper stays as it is. */
  readonly state: 'nothing-new' | 'merged' | 'conflict';
  /** False when nobody knows which text the Word file was made from; it is then compared with the text as it is now. */
  readonly originKnown: boolean;
  readonly changes: readonly Change[];
  /** Texts that have another form than before, such as a heading that is none any more. */
  readonly formChanges: readonly FormChange[];
  /** Where the text lies as it was before; null when it was not changed. */
  readonly copy: string | null;
  /** `theirs` is the text now, `ours` the Word file. */
  readonly conflicts: readonly Conflict[];
  /** The whole text with the words of the Word file, where there is a conflict. */
  readonly newVersion: string | null;
  readonly replaced: readonly Replaced[];
  /** Finished files of the text before. */
  readonly outdated: readonly Outdated[];
  /** Why one of them lies in sight still, or the Word file is not known as brought back. */
  readonly faults: readonly Fault[];
  readonly leftBehind: MergedWord['leftBehind'];
}

interface Target {
  readonly path: string;
  /** As it lies there. */
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Brings what was changed in a Word file back to its paper. Refused also with the faults of decodePaper. */
export async function importWord(
  { file, content, into }: ImportRequest,
  { shelf, host }: Pick<Ports, 'shelf' | 'host'>,
): Promise<WordImported | Refused> {
  const bytes = content ? success(content) : await shelf.read(file);
  if (!bytes.ok) return refused(...bytes.faults);
  const opened = await openWordFile(bytes.value);
  if (!opened.ok) return notMade(opened.faults, file.name);
  const path = await findTarget(file.path, into, shelf);
  if (path === undefined) return refused(noPaper(file, await nearestPaper(file, host.folder, shelf)));
  const folder = dirname(path);
  const link = (await shelf.linksOut(path, folder)) ?? (await shelf.linksOut(folder, folder));
  if (link) return notMade([link]);
  const held = await shelf.hold(folder);
  if (!held.ok) return notMade(held.faults);
  try {
    return await mergeInto(path, { file, bytes: bytes.value, origin: opened.value.origin }, shelf);
  } finally {
    await held.value.release();
  }
}

interface WordFile {
  readonly file: GivenFile;
  readonly bytes: Uint8Array;
  /** Of the text it was made from. */
  readonly origin: string | null;
}

/** In a folder that nobody else writes in between the reading of the text and its change. */
async function mergeInto(
  path: string,
  { file, bytes, origin }: WordFile,
  shelf: Shelf,
): Promise<WordImported | Refused> {
  const read = await readTarget(path, shelf);
  if (read === undefined) return refused(noPaper(file, undefined));
  if (!read.ok) return notMade(read.faults);
  const target = read.value;
  const base = await shelf.origin(path, origin);
  const merged = await mergeWord({ present: target.text, base: base ?? target.text, word: bytes });
  if (!merged.ok) return notMade(merged.faults, target.path);
  const common = {
    paper: target.path,
    originKnown: base !== null,
    leftBehind: merged.value.leftBehind,
    conflicts: merged.value.conflicts,
  };
  if (merged.value.conflicts.length > 0) {
    const newVersion = newVersionPath(target.path);
    const laid = await shelf.layFile(newVersion, merged.value.fromWord);
    if (!laid.ok) return notMade(laid.faults);
    const replaced = laid.value;
    return {
      ...common,
      outcome: 'blocked',
      state: 'conflict',
      changes: [],
      formChanges: [],
      copy: null,
      newVersion,
      replaced,
      outdated: [],
      faults: [],
    };
  }
  const { markdown } = merged.value;
  const isNew = markdown !== target.text;
  const copy = isNew ? await shelf.change(target.path, target.bytes, markdown) : success(null);
  if (!copy.ok) return notMade(copy.faults);
  const remembered = await shelf.remember(target.path, bytes);
  const changes = isNew ? describeChanges(target.text, markdown) : [];
  const formChanges = isNew ? describeForms(target.text, markdown) : [];
  const state = isNew ? 'merged' : 'nothing-new';
  // The Word file itself is where the new words come from.
  const aside = await setAsideOutdated(target.path, { markdown, isNew }, new Set([file.path]), shelf);
  const faults = [...(remembered.ok ? [] : remembered.faults), ...aside.faults];
  const outcome = faults.length > 0 ? 'not-made' : 'done';
  return {
    ...common,
    ...aside,
    faults,
    outcome,
    state,
    changes,
    formChanges,
    copy: copy.value,
    newVersion: null,
    replaced: [],
  };
}

/** The paper named, the one of the same name beside the Word file, or that name without what mail programs add to it. */
async function findTarget(
  wordPath: string,
  given: string | undefined,
  shelf: Pick<Shelf, 'read' | 'linksOut'>,
): Promise<string | undefined> {
  const name = basename(wordPath).replace(/\.docx$/i, '');
  const original = name.replace(/[ _]*(?:\(.*\)|- ?kopi|- ?copy)[ _]*$/i, '');
  const paths =
    given === undefined
      ? [...new Set([name, original])].map((one) => join(dirname(wordPath), `${one}.md`))
      : [given];
  for (const path of paths) {
    // One that is a link is told as such, and not as missing.
    if ((await readTarget(path, shelf)) || (await shelf.linksOut(path, dirname(path)))) return path;
  }
  return undefined;
}

/** Undefined when there is none. Faults: those of decodePaper. */
async function readTarget(path: string, shelf: Pick<Shelf, 'read'>): Promise<Result<Target> | undefined> {
  const bytes = await shelf.read({ path, name: path });
  if (!bytes.ok) return undefined;
  const text = decodePaper(bytes.value, path);
  return text.ok ? success({ path, bytes: bytes.value, text: text.value.replaceAll('\r\n', '\n') }) : text;
}

/** Beside the text and never the text itself, however its name ends. */
function newVersionPath(path: string): string {
  const { dir, name } = parse(path);
  return join(dir, name + NEW_VERSION);
}

/** The paper that is most like the Word file by its name: beside it, or where papers lie as seen from here. */
async function nearestPaper(
  { path }: GivenFile,
  here: string,
  shelf: Pick<Shelf, 'papersOf'>,
): Promise<string | undefined> {
  for (const folder of [dirname(path), join(here, PAPERS)]) {
    const { papers } = await shelf.papersOf({ path: folder, name: folder }, undefined);
    const names = papers.map((paper) => basename(paper.path, '.md'));
    const near = nearestName(basename(path, '.docx'), names) ?? names[0];
    const found = papers.find((paper) => basename(paper.path, '.md') === near);
    if (found) return found.name;
  }
  return undefined;
}

function noPaper({ name }: GivenFile, near: string | undefined): Fault {
  return {
    code: 'no-paper',
    severity: 'error',
    message: 'Der ligger ingen tekst (.md) med samme navn som Word-filen.',
    wayOut:
      near === undefined
        ? 'Skriv --til og navnet på den tekst, der skal rettes, efter kommandoen.'
        : `Skriv, hvilken tekst der skal rettes, for eksempel: brobygger hent ${typedName(name)} --til ${typedName(near)}`,
  };
}

function notMade(faults: readonly Fault[], file?: string): Refused {
  const located = file === undefined ? faults : faults.map((fault) => ({ ...fault, place: { file } }));
  return { refused: true, outcome: 'not-made', faults: located };
}
