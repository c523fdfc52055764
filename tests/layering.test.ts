import { describe, expect, it } from 'vitest';
import { projectFiles } from './builders/real-catalogue.ts';

/** A room of src/, and the rooms it may import from, nearest first. What stands alone at the top (main.ts) puts them together. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  danish: [],
  content: [],
  language: ['content'],
  answers: ['language', 'content'],
  proposal: ['answers', 'content'],
  interview: ['answers', 'language', 'content'],
  papers: ['proposal', 'answers', 'language', 'content'],
  formats: ['papers', 'language', 'content'],
  statbank: ['content'],
  application: ['statbank', 'formats', 'papers', 'interview', 'proposal', 'answers', 'language', 'content'],
  network: ['statbank'],
  disk: [
    'network',
    'application',
    'statbank',
    'formats',
    'papers',
    'interview',
    'proposal',
    'answers',
    'language',
    'content',
  ],
  terminal: ['application', 'formats', 'papers', 'interview', 'proposal', 'answers', 'language', 'content'],
  web: ['application', 'formats', 'papers', 'interview', 'proposal', 'answers', 'language', 'content'],
};
/** What anyone may import. */
const LEAVES = ['danish', 'fault.ts', 'fault-code.ts', 'trace.ts'];
/** What starts the program, or a step of its build, and sees every room. */
const ENTRIES = ['main.ts', 'compile-content.ts'];

/** The rooms that know the machine. */
const OUTSIDE = ['disk', 'network', 'terminal', ...ENTRIES];
/** Modules of Node that touch nothing outside the program. */
const HARMLESS = [
  'node:crypto',
  'node:diagnostics_channel',
  'node:path',
  'node:util',
  'node:zlib',
  'node:url',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = projectFiles('src', '.ts').map(({ name, text }) => ({ name, code: codeOf(text) }));
const imports = files.flatMap(({ name, code }) => importsOf(name, code));

describe('the rooms of src/', () => {
  it('are all known to this test', () => {
    const rooms = new Set(files.map(({ name }) => roomOf(name)));
    expect(
      [...rooms]
        .filter((room) => (!ENTRIES.includes(room) && !LEAVES.includes(room)) || room === 'danish')
        .sort(),
    ).toEqual(Object.keys(ALLOWED).sort());
  });

  it('are read from every kind of import', () => {
    const code = `import { a } from '../danish/a.ts';\nimport type { B } from '../b/b.ts';
export { c } from './c.ts';\nconst d = await import('../d/d.ts');\nimport '../e/e.ts';
import { type F, type G } from '../f/f.ts';\nlet h: import('../h/h.ts').H;`;
    expect(importsOf('x/y.ts', code).map(({ to }) => to)).toEqual([
      'danish/a.ts',
      'b/b.ts',
      'x/c.ts',
      'd/d.ts',
      'e/e.ts',
      'f/f.ts',
      'h/h.ts',
    ]);
  });

  it.each(Object.entries(ALLOWED))('%s imports only from: %j', (room, allowed) => {
    const strangers = imports
      .filter(({ from, to }) => roomOf(from) === room && isOurs(to))
      .filter(({ to }) => ![room, ...LEAVES, ...allowed].includes(roomOf(to)));
    expect(told(strangers)).toEqual([]);
  });

  it('have no more than 28 files side by side', () => {
    const count = new Map<string, number>();
    for (const { name } of files) count.set(folderOf(name), (count.get(folderOf(name)) ?? 0) + 1);
    expect([...count].filter(([, number]) => number > 28)).toEqual([]);
  });

  it('import only files that are there, written with their ending', () => {
    const names = new Set(files.map(({ name }) => name));
    const lost = imports.filter(({ to }) => isOurs(to) && !names.has(to));
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no circle between files', () => {
    expect(circlesOf(imports).map((circle) => [...circle].sort().join(', '))).toEqual([]);
  });

  it('would show a circle', () => {
    const line = (from: string, to: string) => ({ from, to });
    expect(circlesOf([line('a.ts', 'b.ts'), line('b.ts', 'c.ts'), line('c.ts', 'b.ts')])).toEqual([
      ['b.ts', 'c.ts'],
    ]);
  });
});

describe('the world outside', () => {
  const core = files.filter(({ name }) => !OUTSIDE.includes(roomOf(name)));

  it('is reached through modules of Node only from the disk and the terminal', () => {
    const reaching = imports
      .filter(({ from, to }) => to.startsWith('node:') && core.some(({ name }) => name === from))
      .filter(({ to }) => !HARMLESS.includes(to));
    expect(told(reaching)).toEqual([]);
  });

  it.each(['process', 'console'])('is never reached through %s in the core', (global) => {
    const word = new RegExp(`(?<![.\\w'"])${global}\\s*[.[?]|globalThis\\.${global}`);
    expect(core.filter(({ code }) => word.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('is spoken to over the network from one room, which is loaded only when it is asked for', () => {
    const way =
      /^(?:undici|node-fetch|axios|got|(?:node:)?(?:http2?|https|net|tls|dgram|dns(?:\/promises)?))$/;
    const using = imports.filter(({ to }) => way.test(to)).map(({ from }) => roomOf(from));
    expect([...new Set(using)]).toEqual(['network']);
    const fetching = files.filter(({ code }) => /(?<![.\w])(?:fetch|WebSocket|EventSource)\s*\(/.test(code));
    // The page hands over to one that is open already, on this machine.
    expect(fetching.map(({ name }) => name)).toEqual(['network/online-bank.ts', 'web/hand-over.ts']);
    const early = files.filter(({ code }) => /^import [^;]*\.\/network\//m.test(code));
    expect(early.map(({ name }) => name)).toEqual([]);
  });

  it('has no clock in the core: the date is handed in', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    const pure = core.filter(({ name }) => !name.startsWith('formats/pdf/'));
    expect(pure.filter(({ code }) => clock.test(code)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the terminal', () => {
  const terminal = files.filter(({ name }) => roomOf(name) === 'terminal');
  /** What it may run of the rooms below the use cases: lists and words. Everything else is the value of a use case. */
  const BELOW = [
    'answers/answers-name.ts',
    'content/catalogue/measure-words.ts',
    'formats/choose-formats.ts',
    'formats/formats.ts',
    'language/measure-language.ts',
    'proposal/calendar/next-steps.ts',
    'proposal/placeholders.ts',
  ];

  it('runs nothing of the rooms below the use cases but what it makes words of', () => {
    const rooms = ['answers', 'content', 'formats', 'language', 'papers', 'proposal', 'statbank'];
    const run = terminal.flatMap(({ name, code }) =>
      importsOf(name, withoutTypes(code)).filter(({ to }) => rooms.includes(roomOf(to))),
    );
    expect(told(run.filter(({ to }) => !BELOW.includes(to)))).toEqual([]);
    expect(BELOW.filter((name) => !run.some(({ to }) => to === name))).toEqual([]);
  });

  it('touches the world through use cases alone: of the ports it asks what day it is, and shows a page', () => {
    const port =
      /\b(?:answers\s*\.\s*(?=(?:read|exists|hold|drafts|write)\()|(?:shelf|library|pressTools|clock|settings|pageMemory|statBanks|host)\s*\.\s*)(\w+)\(/g;
    const used = terminal.flatMap(({ code }) => [...code.matchAll(port)].map((match) => match[1]));
    expect([...new Set(used)].sort()).toEqual(['showInBrowser', 'today']);
  });
});

function withoutTypes(code: string): string {
  return code
    .replace(/^import type [^;]*;/gm, '')
    .replace(/^import \{(?:\s*type [^,}]*,?)+\s*\} from [^;]*;/gm, '');
}

function told(against: readonly Import[]): readonly string[] {
  return against.map(({ from, to }) => `${from} imports ${to}`);
}

/** "papers" for "papers/read/parse-paper.ts"; the name itself for a file at the top. */
function roomOf(name: string): string {
  return name.split('/')[0] ?? '';
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('/'), 0));
}

function isOurs(target: string): boolean {
  return target.endsWith('.ts');
}

function importsOf(from: string, code: string): readonly Import[] {
  return [
    ...code.matchAll(/\b(?:import|export)\s+(?:type\s+)?[\w*{][^;'"()]*?\s*from\s*(['"])([^'"]+)\1/g),
    ...code.matchAll(/\bimport\s*\(?\s*(['"])([^'"]+)\1/g),
  ]
    .sort((a, b) => a.index - b.index)
    .map((match) => match[2] as string)
    .map((path) => ({ from, to: path.startsWith('.') ? resolved(from, path) : path }));
}

function resolved(from: string, path: string): string {
  return new URL(path, `file:///${from}`).pathname.slice(1);
}

/** Files that lead back to themselves, each group once (Tarjan's strongly connected components). */
function circlesOf(lines: readonly Import[]): readonly (readonly string[])[] {
  const below = new Map<string, string[]>();
  for (const { from, to } of lines.filter((one) => isOurs(one.to))) {
    below.set(from, [...(below.get(from) ?? []), to]);
  }
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    index.set(file, index.size);
    let low = index.get(file) as number;
    open.push(file);
    for (const next of below.get(file) ?? []) {
      if (!index.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? (index.get(next) as number));
    }
    lowest.set(file, low);
    if (low === index.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of below.keys()) if (!index.has(file)) visit(file);
  return circles;
}

/** Without comments, and without the texts in back quotes: a module that is written for others imports nothing here. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/`(?:\\.|[^`\\])*`/g, '``');
}
