import { basename, dirname, join, relative } from 'node:path';
import { marksOf } from '../../src/answers/answer-marks.ts';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import type {
  GivenFile,
  Host,
  LaidPaper,
  MadeOf,
  Outdated,
  OwnCatalogue,
  PagePlace,
  PapersOwner,
  Ports,
  Replaced,
  TextNow,
} from '../../src/application/ports.ts';
import type { Settings } from '../../src/application/settings.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import type { Transition } from '../../src/content/catalogue/transition.ts';
import { loadReview, type ReviewLibrary } from '../../src/content/checklists/load-review.ts';
import type { DocumentLibrary } from '../../src/content/documents/load-documents.ts';
import { readExamplePapers } from '../../src/disk/package-files.ts';
import { type Fault, failure, type Result, success } from '../../src/fault.ts';
import type { Dictionary } from '../../src/language/spelling/dictionary.ts';
import { joinWithEdits } from '../../src/papers/merge/join-with-edits.ts';
import { decodePaper } from '../../src/papers/read/decode-paper.ts';
import type { Paper } from '../../src/papers/write/render-documents.ts';
import type { StatBank } from '../../src/statbank/bank.ts';
import { fakeMachine } from '../formats/pdf/fake-machine.ts';
import { banksInMemory } from './banks-in-memory.ts';
import { draftsInMemory } from './drafts.ts';
import { CATALOGUE, EXAMPLE_DATE } from './papers.ts';
import { projectFiles, realDocuments } from './real-catalogue.ts';

/** The folder that the person of these tests stands in. */
export const HOME = '/hjem';

/** A file or folder below HOME as somebody names it. */
export function given(name: string): GivenFile {
  return { path: join(HOME, name), name };
}

export interface Memory {
  readonly ports: Ports;
  /** Every file there is, by its absolute path. Write into it as somebody else would. */
  readonly files: Map<string, string | Uint8Array>;
  /** Whether an answers file is held for a sitting, in the order in which it was. */
  readonly holds: readonly ('held' | 'released')[];
  /** A file as text; empty when there is none. `path` is seen from HOME. */
  text(path: string): string;
}

export interface MemoryOptions {
  readonly today?: string;
  /** What the library answers instead of what is shipped. */
  readonly catalogue?: (own: OwnCatalogue) => Result<Catalogue>;
  readonly documents?: (own: OwnCatalogue) => Result<DocumentLibrary>;
  readonly settings?: Settings;
  readonly host?: Partial<Host>;
  readonly transitions?: () => Result<readonly Transition[]>;
  /** Long texts that are half written, by the id of their question. */
  readonly writing?: Readonly<Record<string, readonly string[]>>;
  /** Which program makes the papers; undefined where it is not built. */
  readonly program?: string;
  /** StatBank; without one nobody is there to be asked. */
  readonly bank?: StatBank;
  /** The text that two answer files have come from; undefined where it is not known. */
  readonly origin?: string;
  /** What goes wrong, by the path below HOME that is asked for or written at. */
  readonly failing?: Readonly<Record<string, Fault>>;
  /** The answers that were open last, absolute. */
  readonly lastOpened?: string;
  /** CHANGELOG.md. */
  readonly changelog?: string;
  /** The newest version that has been used. */
  readonly lastVersion?: string;
  /** Whether a page is open already. */
  readonly place?: PagePlace;
  /** Without one no spelling is looked at. */
  readonly dictionary?: Dictionary;
}

/** The folder or file is a link to somewhere else: for `failing`. */
export const A_LINK: Fault = {
  code: 'output-is-link',
  severity: 'error',
  message: 'Det er en genvej til et andet sted.',
};
/** What is shipped, or a catalogue of one's own, cannot be read. */
export const BROKEN: Fault = {
  code: 'catalogue-schema',
  severity: 'error',
  message: 'Kataloget er i stykker.',
};
/** There is no room for the file: for `failing`. */
export const FULL_DISK: Fault = {
  code: 'cannot-write',
  severity: 'error',
  message: 'Der er ikke mere plads på disken.',
};

const DOCUMENTS = realDocuments();
let review: ReviewLibrary | undefined;
let EXAMPLES: ReturnType<typeof readExamplePapers> | undefined;
const VALIDATORS = new WeakMap<Catalogue, ReturnType<typeof compileAnswerValidator>>();

/** A world without disk, clock or browser: the same use cases, in memory. `given` are files by their path below HOME. */
export function memoryPorts(
  given: Readonly<Record<string, string | Uint8Array>> = {},
  {
    today = EXAMPLE_DATE,
    catalogue = () => success(CATALOGUE),
    documents = () => success(DOCUMENTS),
    settings = {},
    host = {},
    transitions = () => success([]),
    writing = {},
    failing = {},
    lastOpened: before,
    place = { taken: true, announce: async () => undefined, leave: async () => undefined },
    program = 'the program of this test',
    bank,
    origin,
    changelog = '',
    lastVersion: versionBefore,
    dictionary,
  }: MemoryOptions = {},
): Memory {
  const faultAt = (path: string) => failing[relative(HOME, path)];
  /** Writes, unless it goes wrong there. */
  const written = <T>(path: string, write: () => T): Result<T> => {
    const fault = faultAt(path);
    return fault ? failure(fault) : success(write());
  };
  const files = new Map(Object.entries(given).map(([path, content]) => [join(HOME, path), content]));
  const holds: ('held' | 'released')[] = [];
  const drafts = draftsInMemory(writing);
  let chosen = settings;
  let copies = 0;
  let lastOpened = before;
  let lastVersion = versionBefore;
  const bytesAt = (path: string) => {
    const content = files.get(path);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const textAt = (path: string) => {
    const bytes = bytesAt(path);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };
  const copyOf = (path: string) => {
    copies += 1;
    const copy = join(dirname(path), '.brobygger', 'kopi', `${copies}`);
    files.set(copy, files.get(path) ?? '');
    return copy;
  };
  const owners = new Map<string, PapersOwner>();
  /** The texts that known content was made of, and the recipes. */
  const known = new Map<string, readonly string[]>();
  const recipes = new Map<string, readonly (string | null)[]>();
  const look = (folder: string, paper: Paper): Result<LaidPaper & { readonly isMerged: boolean }> => {
    const path = join(folder, `${paper.name}.md`);
    const present = bytesAt(path);
    const text = present === undefined ? success(null) : decodePaper(present, path);
    if (!text.ok) return text;
    const before = text.value;
    const result = joinWithEdits(before, textAt(keptAt(folder, paper)), paper.markdown);
    return success({
      path,
      before,
      markdown: result.merged ? result.text : (before ?? ''),
      newVersion: result.merged ? null : join(folder, `${paper.name}.ny.md`),
      conflicts: result.merged ? [] : result.conflicts,
      copy: null,
      replaced: [],
      isMerged: result.merged,
    });
  };
  const remember = (path: string, content: string | Uint8Array, madeOf?: MadeOf) => {
    const name = mark(path, content);
    const texts = known.get(name) ?? [];
    known.set(name, madeOf === undefined ? texts : [...texts, madeOf.markdown]);
    if (madeOf) recipes.set(name, [...(recipes.get(name) ?? []), madeOf.recipe]);
  };
  const setAside = (path: string, now: TextNow): Outdated | null => {
    const present = files.get(path);
    if (present === undefined) return null;
    const texts = known.get(mark(path, present));
    if (texts === undefined) return now.isNew ? { path, copy: null } : null;
    if (now.markdown !== null && (texts.length === 0 ? !now.isNew : texts.includes(now.markdown)))
      return null;
    const copy = copyOf(path);
    files.delete(path);
    return { path, copy };
  };
  const layFile = (path: string, content: string | Uint8Array, madeOf?: MadeOf): readonly Replaced[] => {
    const present = files.get(path);
    const isTheirs = present !== undefined && present !== content && !known.has(mark(path, present));
    const replaced = isTheirs ? [{ path, copy: copyOf(path) }] : [];
    files.set(path, content);
    remember(path, content, madeOf);
    return replaced;
  };
  const lay = (folder: string, paper: Paper): Result<LaidPaper> => {
    const found = look(folder, paper);
    if (!found.ok) return found;
    const { isMerged, ...laid } = found.value;
    if (!isMerged) return success({ ...laid, replaced: layFile(laid.newVersion ?? '', paper.markdown) });
    const edited = laid.before !== null && laid.before !== textAt(keptAt(folder, paper));
    const copy = edited && laid.before !== laid.markdown ? copyOf(laid.path) : null;
    files.set(laid.path, laid.markdown);
    files.set(keptAt(folder, paper), paper.markdown);
    return success({ ...laid, copy });
  };
  const ports: Ports = {
    answers: {
      find: async (named) =>
        named.flatMap((one) => {
          if (files.has(one.path)) return [one];
          const below = [...files.keys()].filter(
            (path) => path.startsWith(`${one.path}/`) && /\.ya?ml$/.test(path),
          );
          if (below.length === 0) return /\.ya?ml$/.test(one.path) ? [one] : [];
          return below.sort().map((path) => ({ path, name: join(one.name, relative(one.path, path)) }));
        }),
      read: async ({ path, name }) => readOr(bytesAt(path), name),
      exists: async (path) => files.has(path),
      async hold(path) {
        const fault = faultAt(path);
        if (fault) return failure(fault);
        holds.push('held');
        return success({
          store: {
            read: async () => textAt(path) ?? undefined,
            async write(text) {
              files.set(path, text);
            },
          },
          async release() {
            holds.push('released');
          },
        });
      },
      drafts: () => ({ ...drafts.tools.drafts, areLeft: async () => drafts.kept.size > 0 }),
      write: async (path, text) => written(path, () => void files.set(path, text)),
      commonOrigin: async () => {
        const parsed = origin === undefined ? undefined : parseAnswers(origin, '');
        return parsed?.ok ? marksOf(parsed.value.answers) : undefined;
      },
      noteParents: async () => undefined,
    },
    shelf: {
      linksOut: async (folder) => faultAt(folder),
      hold: async (folder) => written(join(folder, '.brobygger'), () => ({ release: async () => undefined })),
      layPaper: async (folder, paper) => {
        const fault = faultAt(join(folder, `${paper.name}.md`));
        return fault ? failure(fault) : lay(folder, paper);
      },
      async lookAtPaper(folder, paper) {
        const fault = faultAt(join(folder, `${paper.name}.md`));
        if (fault) return failure(fault);
        const found = look(folder, paper);
        if (!found.ok) return found;
        const { isMerged: _, ...laid } = found.value;
        return success(laid);
      },
      layFile: async (path, content, madeOf) => written(path, () => layFile(path, content, madeOf)),
      isMadeBy: async (path, recipe) =>
        recipes.get(mark(path, files.get(path) ?? ''))?.includes(recipe) ?? false,
      hasFinished: async (folder) => [...files.keys()].some((path) => path.startsWith(`${folder}/`)),
      setAside: async (path, now) =>
        files.has(path) ? written(path, () => setAside(path, now)) : success(null),
      isEdited: async (path) => files.has(path) && !known.has(mark(path, files.get(path) ?? '')),
      remember: async (path, content) => written(`${path}.brobygger`, () => remember(path, content)),
      change: async (path, _before, text) =>
        written(path, () => {
          const copy = copyOf(path);
          files.set(path, text);
          return copy;
        }),
      keepOrigin: async (paper, markdown) =>
        written(originAt(paper, 'abc'), () => {
          files.set(originAt(paper, 'abc'), markdown);
          return 'abc';
        }),
      origin: async (paper, name) => (name === null ? null : textAt(originAt(paper, name))),
      read: async ({ path, name }) => readOr(bytesAt(path), name),
      owner: async (folder) => {
        const owner = owners.get(folder);
        return owner !== undefined && files.has(owner.answers) ? owner : null;
      },
      claim: async (folder, owner) => written(`${folder}.svarfil`, () => void owners.set(folder, owner)),
      pictures: async () => success(new Map()),
      pictureFiles: async () => success(new Map()),
      picture: async () => failure(noPicture),
      async papersOf({ path, name }, answers) {
        const shown = (path: string) => ({
          path,
          name: relative(HOME, path),
          municipality: owners.get(dirname(path))?.municipality ?? null,
        });
        const isFile = /\.(?:ya?ml|md)$/.test(path);
        const lies = isFile ? dirname(path) : path;
        const above = [lies, dirname(lies)].map((folder) => join(folder, 'svar.yaml'));
        const beside = answers ?? above.find((one) => files.has(one));
        if (path.endsWith('.md'))
          return { answers: beside === undefined ? null : shown(beside), papers: [shown(path)] };
        const home = /\.ya?ml$/.test(path) ? join(dirname(path), 'papirer') : path;
        const papers = [...files.keys()].filter((one) => dirname(one) === home && one.endsWith('.md'));
        const behind = isFile ? { path, name } : beside === undefined ? null : shown(beside);
        return { answers: behind, papers: papers.sort().map(shown) };
      },
      neighbours: async (folders, names) =>
        [...files.keys()]
          .filter((path) => names.has(basename(path, '.md')) && !folders.includes(dirname(path)))
          .filter((path) => folders.some((folder) => dirname(folder) === dirname(dirname(path))))
          .map((path) => ({ path, markdown: textAt(path) ?? '' })),
    },
    library: {
      catalogue: async (own) => catalogue(own),
      documents: async (own) => documents(own),
      async review() {
        review ??= loadReview(
          projectFiles('templates', 'kontrol.yaml'),
          projectFiles('strategies', 'sprog.yaml')[0]?.text ?? '',
        );
        return success(review);
      },
      transitions: async () => transitions(),
      dictionary: async () => dictionary,
      async validator(held) {
        const validate = VALIDATORS.get(held) ?? compileAnswerValidator(held);
        VALIDATORS.set(held, validate);
        return validate;
      },
      hasExamples: async () => true,
      examples: () => (EXAMPLES ??= readExamplePapers()),
      changelog: async () => changelog,
      accessibilityStatement: async () =>
        projectFiles('docs', 'tilgaengelighed.md').map(({ text }) => text)[0] ?? '',
    },
    pressTools: {
      machine: fakeMachine(),
      styles: { fontFaces: async () => '', read: async () => '', font: async () => new Uint8Array() },
      program: async () => program,
      startConformThread: () => undefined,
    },
    statBanks: banksInMemory(bank, files),
    settings: {
      path: join(HOME, 'indstillinger.yaml'),
      read: async () => success(chosen),
      write: async (settings) =>
        written(join(HOME, 'indstillinger.yaml'), () => {
          chosen = settings;
        }),
    },
    pageMemory: {
      lastOpened: async () => lastOpened,
      rememberOpened: async (path) => {
        lastOpened = path;
      },
      lastVersion: async () => lastVersion,
      rememberVersion: async (version) => {
        lastVersion = version;
      },
      takePlace: async () => place,
    },
    host: {
      nodeVersion: '20.19.0',
      folder: HOME,
      canWrite: async () => true,
      documents: async () => join(HOME, 'Dokumenter'),
      showInBrowser: async () => false,
      ...host,
    },
    clock: { today: () => today, pause: async () => undefined },
  };
  return { ports, files, holds, text: (path) => textAt(join(HOME, path)) ?? '' };
}

/** Content is known in its folder, whatever it is called there. */
function mark(path: string, content: string | Uint8Array): string {
  return `${dirname(path)}\n${Buffer.from(content).toString('latin1')}`;
}

function keptAt(folder: string, { name }: Paper): string {
  return join(folder, '.brobygger', `${name}.md`);
}

function originAt(paper: string, name: string): string {
  return join(dirname(paper), '.brobygger', 'word', `${name}.md`);
}

function readOr(bytes: Uint8Array | undefined, file: string): Result<Uint8Array> {
  if (bytes) return success(bytes);
  return failure({ code: 'cannot-read', severity: 'error', message: 'Filen findes ikke.', place: { file } });
}

const noPicture: Fault = { code: 'picture-not-found', severity: 'error', message: 'Der er intet billede.' };
