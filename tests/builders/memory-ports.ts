import { dirname, join, relative } from 'node:path';
import type { LaidPaper, OwnCatalogue, Ports } from '../../src/application/ports.ts';
import type { Settings } from '../../src/application/settings.ts';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import { type Fault, failure, type Result, success } from '../../src/fault.ts';
import { joinWithEdits } from '../../src/papers/merge/join-with-edits.ts';
import type { Paper } from '../../src/papers/write/render-documents.ts';
import { fakeMachine } from '../formats/pdf/fake-machine.ts';
import { EXAMPLE_DATE } from './papers.ts';
import { projectFiles, realCatalogue, realDocuments } from './real-catalogue.ts';
import { REVIEW } from './review.ts';

/** The folder that the person of these tests stands in. */
export const HOME = '/hjem';

export interface Memory {
  readonly ports: Ports;
  /** Every file there is, by its absolute path. Write into it as somebody else would. */
  readonly files: Map<string, string | Uint8Array>;
  /** A file as text; empty when there is none. `path` is seen from HOME. */
  text(path: string): string;
}

export interface MemoryOptions {
  readonly today?: string;
  /** What the library answers instead of what is shipped. */
  readonly catalogue?: (own: OwnCatalogue) => Result<Catalogue>;
  readonly settings?: Settings;
}

const CATALOGUE = realCatalogue();
const DOCUMENTS = realDocuments();
const VALIDATORS = new WeakMap<Catalogue, ReturnType<typeof compileAnswerValidator>>();

/** A world without disk, clock or browser: the same use cases, in memory. `given` are files by their path below HOME. */
export function memoryPorts(
  given: Readonly<Record<string, string | Uint8Array>> = {},
  { today = EXAMPLE_DATE, catalogue = () => success(CATALOGUE), settings = {} }: MemoryOptions = {},
): Memory {
  const files = new Map(Object.entries(given).map(([path, content]) => [join(HOME, path), content]));
  let chosen = settings;
  let copies = 0;
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
  const known = new Map<string, string | Uint8Array>();
  const look = (folder: string, paper: Paper): LaidPaper & { readonly isMerged: boolean } => {
    const path = join(folder, `${paper.name}.md`);
    const before = textAt(path);
    const result = joinWithEdits(before, textAt(keptAt(folder, paper)), paper.markdown);
    return {
      path,
      before,
      markdown: result.merged ? result.text : (before ?? ''),
      newVersion: result.merged ? null : join(folder, `${paper.name}.ny.md`),
      conflicts: result.merged ? [] : result.conflicts,
      copy: null,
      replaced: [],
      isMerged: result.merged,
    };
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
      write: async (path, text) => {
        files.set(path, text);
        return success(undefined);
      },
    },
    shelf: {
      linksOut: async () => undefined,
      async layPaper(folder, paper) {
        const { isMerged, ...laid } = look(folder, paper);
        if (!isMerged) {
          files.set(laid.newVersion ?? '', paper.markdown);
          return success(laid);
        }
        const edited = laid.before !== null && laid.before !== textAt(keptAt(folder, paper));
        const copy = edited && laid.before !== laid.markdown ? copyOf(laid.path) : null;
        files.set(laid.path, laid.markdown);
        files.set(keptAt(folder, paper), paper.markdown);
        return success({ ...laid, copy });
      },
      async lookAtPaper(folder, paper) {
        const { isMerged: _, ...laid } = look(folder, paper);
        return success(laid);
      },
      async layFile(path, content) {
        const present = files.get(path);
        const isTheirs = present !== undefined && present !== content && known.get(path) !== present;
        const replaced = isTheirs ? [{ path, copy: copyOf(path) }] : [];
        files.set(path, content);
        known.set(path, content);
        return success(replaced);
      },
      isEdited: async (path) => files.has(path) && known.get(path) !== files.get(path),
      async remember(path, content) {
        known.set(path, content);
      },
      async change(path, _before, text) {
        const copy = copyOf(path);
        files.set(path, text);
        return success(copy);
      },
      async keepOrigin(paper, markdown) {
        files.set(originAt(paper, 'abc'), markdown);
        return 'abc';
      },
      origin: async (paper, name) => (name === null ? null : textAt(originAt(paper, name))),
      read: async ({ path, name }) => readOr(bytesAt(path), name),
      pictures: async () => success(new Map()),
      picture: async () => failure(noPicture),
      async papersOf({ path, name }, answers) {
        const shown = (path: string) => ({ path, name: relative(HOME, path) });
        const beside = answers ?? join(dirname(path), 'svar.yaml');
        if (path.endsWith('.md'))
          return { answers: files.has(beside) ? shown(beside) : null, papers: [shown(path)] };
        const papers = [...files.keys()].filter(
          (one) => dirname(one) === join(dirname(path), 'papirer') && one.endsWith('.md'),
        );
        return { answers: { path, name }, papers: papers.sort().map(shown) };
      },
      neighbours: async () => [],
    },
    library: {
      catalogue: async (own) => catalogue(own),
      documents: async () => success(DOCUMENTS),
      review: async () => success(REVIEW),
      async validator(held) {
        const validate = VALIDATORS.get(held) ?? compileAnswerValidator(held);
        VALIDATORS.set(held, validate);
        return validate;
      },
      accessibilityStatement: async () =>
        projectFiles('docs', 'tilgaengelighed.md').map(({ text }) => text)[0] ?? '',
    },
    pressTools: {
      machine: fakeMachine(),
      styles: { fontFaces: async () => '', read: async () => '' },
      startConformThread: () => undefined,
    },
    settings: {
      path: join(HOME, 'indstillinger.yaml'),
      read: async () => success(chosen),
      async write(settings) {
        chosen = settings;
        return success(undefined);
      },
    },
    host: { nodeVersion: '20.19.0', folder: HOME, canWrite: async () => true },
    clock: { today: () => today, pause: async () => undefined },
  };
  return { ports, files, text: (path) => textAt(join(HOME, path)) ?? '' };
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
