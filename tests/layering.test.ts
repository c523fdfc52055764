import { describe, expect, it } from 'vitest';
import { projectFiles } from './builders/real-catalogue.ts';

/** A folder of src/, and the folders it may import from. "types" may be imported only as types. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  danish: [],
  colour: [],
  yaml: [],
  catalogue: ['yaml', 'colour'],
  answers: ['catalogue', 'yaml', 'colour'],
  proposal: ['catalogue', 'answers'],
  language: ['catalogue (types)'],
  documents: ['proposal', 'catalogue', 'language', 'yaml'],
  review: ['proposal', 'answers', 'catalogue', 'language'],
  interview: ['catalogue', 'answers', 'colour', 'language'],
  pdf: ['colour'],
  html: ['pdf'],
  word: ['pdf', 'documents'],
  cli: [
    'answers',
    'catalogue',
    'colour',
    'documents',
    'html',
    'interview',
    'language',
    'pdf',
    'proposal',
    'review',
    'yaml',
    'word',
  ],
};
/** What anyone may import. */
const LEAVES = ['danish', 'fault.ts'];

/** The only files outside src/cli that know the machine: they find and start a browser, and read the style sheets. */
const KNOW_THE_MACHINE = ['pdf/machine.ts', 'pdf/shipped-browser.ts', 'pdf/style-sheets.ts'];
/** Modules of Node that touch nothing outside the program. */
const HARMLESS = ['node:crypto', 'node:path', 'node:util', 'node:zlib'];
/** The inquirer view reads lines from the terminal that src/cli hands it. */
const READS_LINES = { file: 'interview/inquirer/read-lines.ts', module: 'node:readline' };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = projectFiles('src', '.ts').map(({ name, text }) => ({ name, code: withoutComments(text) }));
const imports = files.flatMap(({ name, code }) => importsOf(name, code));

describe('the layers of src/', () => {
  it('are all known to this test', () => {
    const folders = new Set(files.map(({ name }) => folderOf(name)));
    expect([...folders].filter((folder) => folder !== 'fault.ts').sort()).toEqual(
      Object.keys(ALLOWED).sort(),
    );
  });

  it('are read from every kind of import', () => {
    const code = `import { a } from '../danish/a.ts';\nimport type { B } from '../b/b.ts';
export { c } from './c.ts';\nconst d = await import('../d/d.ts');\nimport '../e/e.ts';
import { type F, type G } from '../f/f.ts';\nlet h: import('../h/h.ts').H;`;
    expect(importsOf('x/y.ts', code).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (types)' : ''}`)).toEqual(
      ['danish/a.ts', 'b/b.ts (types)', 'x/c.ts', 'd/d.ts', 'e/e.ts', 'f/f.ts (types)', 'h/h.ts'],
    );
  });

  it.each(Object.entries(ALLOWED))('%s imports only from: %j', (folder, allowed) => {
    const strangers = imports
      .filter(({ from, to }) => folderOf(from) === folder && isOurs(to))
      .filter(({ to }) => folderOf(to) !== folder && !LEAVES.includes(folderOf(to)))
      .filter(({ to, typeOnly }) => {
        const target = folderOf(to);
        return !allowed.includes(target) && !(typeOnly && allowed.includes(`${target} (types)`));
      });
    expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no way back to where they came from', () => {
    const below = new Map<string, Set<string>>();
    for (const { from, to } of imports.filter((one) => isOurs(one.to))) {
      if (folderOf(from) === folderOf(to)) continue;
      below.set(folderOf(from), (below.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
    }
    const circles = [...below.keys()].filter((folder) => reachable(folder, below).has(folder));
    expect(circles).toEqual([]);
  });

  it('import only files that are there, written with their ending', () => {
    const names = new Set(files.map(({ name }) => name));
    const lost = imports.filter(({ to }) => isOurs(to) && !names.has(to));
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('the world outside', () => {
  const core = files.filter(({ name }) => folderOf(name) !== 'cli' && !KNOW_THE_MACHINE.includes(name));

  it('is reached through modules of Node only from src/cli and the files named here', () => {
    const reaching = imports
      .filter(({ from, to }) => to.startsWith('node:') && core.some(({ name }) => name === from))
      .filter(({ to }) => !HARMLESS.includes(to))
      .filter(({ from, to }) => !(from === READS_LINES.file && to === READS_LINES.module));
    expect(reaching.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it.each(['process', 'console'])('is never reached through %s in the core', (global) => {
    const word = new RegExp(`(?<![.\\w'"])${global}\\s*[.[?]|globalThis\\.${global}`);
    expect(core.filter(({ code }) => word.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('has no clock in the core: the date is handed in', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    const pure = core.filter(({ name }) => folderOf(name) !== 'pdf');
    expect(pure.filter(({ code }) => clock.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('is known to every file named here, so that the list cannot grow stale', () => {
    const knowing = (name: string) =>
      imports.some(({ from, to }) => from === name && to.startsWith('node:') && !HARMLESS.includes(to));
    expect(KNOW_THE_MACHINE.filter((name) => !knowing(name))).toEqual([]);
  });
});

/** "catalogue" for "catalogue/theme.ts"; the name itself for a file at the top. */
function folderOf(name: string): string {
  return name.split('/')[0] ?? '';
}

function isOurs(target: string): boolean {
  return target.endsWith('.ts');
}

function importsOf(from: string, code: string): readonly Import[] {
  const statements = [
    ...code.matchAll(/\b(?:import|export)\s+(type\s+)?([\w*{][^;'"()]*?)\s*from\s*(['"])([^'"]+)\3/g),
  ].map((match) => ({
    at: match.index,
    path: match[4] as string,
    typeOnly: match[1] !== undefined || isAllTypes(match[2] as string),
  }));
  const others = [...code.matchAll(/\bimport\s*\(?\s*(['"])([^'"]+)\1/g)].map((match) => ({
    at: match.index,
    path: match[2] as string,
    typeOnly: false,
  }));
  return [...statements, ...others]
    .sort((a, b) => a.at - b.at)
    .map(({ path, typeOnly }) => ({
      from,
      to: path.startsWith('.') ? resolved(from, path) : path,
      typeOnly,
    }));
}

/** "{ type A, type B }" takes along no code. */
function isAllTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const listed = (inner ?? '').split(',').map((name) => name.trim());
  return (
    listed.some((name) => name !== '') && listed.every((name) => name === '' || name.startsWith('type '))
  );
}

function resolved(from: string, path: string): string {
  return new URL(path, `file:///${from}`).pathname.slice(1);
}

function reachable(start: string, below: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...(below.get(start) ?? [])];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    queue.push(...(below.get(folder) ?? []));
  }
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
