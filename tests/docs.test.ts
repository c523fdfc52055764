import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './builders/real-catalogue.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What engineers and volunteers read. CHANGELOG.md is not among them: it tells of what was. */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...projectFiles('docs', '.md').map(docsName)];
/** Made by a build or a run, and so not among the files of the project. */
const MADE = /^(?:dist|ud|pakker|papirer|\.brobygger)(?:\/|$)|\.ny\.md$/;
/** Only in a catalogue of one's own. */
const OWN = /^strategies\/indsatser\//;
const OUTSIDE = new Set(['.git', 'node_modules', 'dist', 'ud', 'pakker', 'coverage']);
/** Every file and, with a stroke at its end, every folder. */
const PLACES = placesBelow('');
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts);
const TESTS = PLACES.filter((place) => place.endsWith('.test.ts'));

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only files and folders that are there', () => {
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('links only to pages that are there', () => {
    const links = [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]*[./][^)#\s]*)/g)].map(
      ([, to]) => to ?? '',
    );
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
  });

  it('names only npm scripts that are there', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(named.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
  });

  it('says only how to run tests that are there', () => {
    const quick = filtersAfter(text, /npx vitest run/g).map((filter) => [filter, false] as const);
    const slow = filtersAfter(text, /npm run test:slow --/g).map((filter) => [filter, true] as const);
    const lost = [...quick, ...slow].filter(
      ([filter, isSlow]) =>
        !TESTS.some((test) => test.includes(filter) && test.endsWith('.slow.test.ts') === isSlow),
    );
    expect(lost.map(([filter]) => filter)).toEqual([]);
  });
});

describe('what is looked for', () => {
  it.each([
    ['`src/main.ts`', []],
    ['`src/nowhere.ts`', ['src/nowhere.ts']],
    ['`src/answers/`, `docs/eksempel-katalog`', []],
    ['`src/cli/`', ['src/cli/']],
    ['`main.ts`', []],
    ['`nowhere.ts`', ['nowhere.ts']],
    ['`templates/<id>/dokument.yaml`', []],
    ['`templates/<id>/nowhere.yaml`', ['templates/<id>/nowhere.yaml']],
    ['`templates/*/kontrol.yaml`', []],
    ['`.md`, `og/eller`, `kommune.navn`, `--ud`', []],
  ])('in %s', (text, lost) => {
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual(lost);
  });
});

describe('a comment', () => {
  it.each(['src', 'tests', 'templates', 'strategies'])(
    'in %s/ cites no page that others do not have',
    (folder) => {
      const files = ['.ts', '.mjs', '.hbs', '.yaml', '.css'].flatMap((ending) =>
        projectFiles(folder, ending),
      );
      const found = files.flatMap(({ name, text }) => lostPages(text).map((page) => `${name}: ${page}`));
      expect(found).toEqual([]);
    },
  );

  it('is told when it does', () => {
    expect(lostPages(' * Never mix series (facts.md 3), docs/tjekliste.md does.')).toEqual(['facts.md']);
    expect(lostPages("const file = 'facts.md';")).toEqual([]);
  });
});

/** Pages of ours that the comments of a file name, and that are not there. */
function lostPages(text: string): readonly string[] {
  const comments = text.split('\n').filter((line) => /^\s*(?:\/?\*|\/\/|#|\{\{!)/.test(line));
  return comments
    .flatMap((line) => [...line.matchAll(/(?<![\w.<*-])[a-z][\w/-]*\.md\b/g)])
    .map(([page]) => page)
    .filter((page) => !MADE.test(page) && !isThere(page));
}

/** What stands in back quotes and looks like a path, or like the name of a file of ours. */
function pathsIn(text: string): readonly string[] {
  const tops = new Set(PLACES.filter((place) => /^[^/]+\/$/.test(place)).map((place) => place.slice(0, -1)));
  const spans = [...text.matchAll(/(?<!`)`([\w.*<>/æøåÆØÅ-]+)`(?!`)/g)].map(([, span]) => span ?? '');
  return spans.filter((span) => {
    if (MADE.test(span) || OWN.test(span) || /^\.\w+$/.test(span)) return false;
    return span.includes('/')
      ? tops.has(span.split('/')[0] ?? '') ||
          span.endsWith('/') ||
          /\.(?:ts|mjs|hbs|css|ya?ml|json|md)$/.test(span)
      : /\w\.(?:ts|mjs|hbs|css|ya?ml|json|md)$/.test(span);
  });
}

/** From the top; from src/ or a folder of content, as the pages about them write; a bare name wherever it stands. */
function isThere(path: string): boolean {
  const pattern = path
    .split(/(\*|<[^>]+>)/)
    .map((part) => (/^(?:\*|<)/.test(part) ? '[^/]+' : part.replace(/[.\\+?^${}()|[\]]/g, '\\$&')))
    .join('');
  const from = path.includes('/') && !/^[^/]+\/$/.test(path) ? '(?:src/|templates/)?' : '(?:.*/)?';
  const whole = new RegExp(`^${from}${pattern.replace(/\/$/, '')}/?$`);
  return PLACES.some((place) => whole.test(place));
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The words behind a command that are no option. */
function filtersAfter(text: string, command: RegExp): readonly string[] {
  const calls = [...text.matchAll(new RegExp(`${command.source} ([^\`\\n|]+)`, 'g'))];
  return calls.flatMap(([, words]) =>
    (words ?? '')
      .trim()
      .split(/\s+/)
      .filter((word) => word.startsWith('tests')),
  );
}

function placesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}${entry.name}`;
    if (!entry.isDirectory()) return [place];
    return OUTSIDE.has(entry.name) ? [] : [`${place}/`, ...placesBelow(`${place}/`)];
  });
}

function docsName({ name }: { readonly name: string }): string {
  return `docs/${name.split(sep).join('/')}`;
}
