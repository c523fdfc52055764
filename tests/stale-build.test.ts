import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './builders/real-catalogue.ts';
import { temporaryFolder } from './builders/temporary-folder.ts';
import { reachesBuild, testFiles } from './builders/test-projects.ts';

const { fingerprintOf } = await import(new URL('../build.mjs', import.meta.url).href);

describe('a test that starts the program', () => {
  it('is known by what it imports, itself or through another file', () => {
    const texts: Readonly<Record<string, string>> = {
      'tests/a.test.ts': `import { b } from './builders/b.ts';`,
      'tests/builders/b.ts': `import { PROGRAM } from './built-program.ts';`,
      'tests/c.test.ts': `import { d } from './d.ts';\nimport { e } from '../src/e.ts';`,
      'tests/d.ts': `import { c } from './c.test.ts';`,
    };
    const read = (file: string) => texts[file] ?? '';
    expect(reachesBuild('tests/a.test.ts', read)).toBe(true);
    expect(reachesBuild('tests/c.test.ts', read)).toBe(false);
  });

  it('is any that runs commands or sits in a terminal', () => {
    const built = testFiles().filter((file) => reachesBuild(file));
    expect(built).toEqual(
      expect.arrayContaining([
        'tests/terminal/end-to-end.test.ts',
        'tests/interview/same-answers.pty.test.ts',
      ]),
    );
    expect(built).not.toContain('tests/examples.test.ts');
  });

  it('reaches it through one file only: none other in tests/ names bin/ or dist/', () => {
    const reaching = /(?<![\w@-]\/)(?:\bbin\/brobygger|\bdist\/|['"`](?:bin|dist)['"`])/;
    // The judge of the PDFs is no test of vitest; `npm run verapdf` builds first.
    const exempt = [
      'builders/built-program.ts',
      'formats/pdf/verapdf/sample-papers.mjs',
      'stale-build.test.ts',
      // Names the folder only to leave it out.
      'docs.test.ts',
    ];
    const files = [...projectFiles('tests', '.ts'), ...projectFiles('tests', '.mjs')];
    const found = files.filter(
      ({ name, text }) => reaching.test(withoutComments(text)) && !exempt.includes(name),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
    expect(reaching.test("resolve(import.meta.dirname, '../../bin/brobygger.js')")).toBe(true);
    expect(reaching.test("import('../dist/main.js')")).toBe(true);
    expect(reaching.test("from 'ajv/dist/2020.js'")).toBe(false);
  });
});

describe('the fingerprint of a build', () => {
  it.each([
    ['src/a.ts'],
    ['src/deep/b.ts'],
    ['strategies/ord.yaml'],
    ['templates/print.css'],
    ['schemas/svar.schema.json'],
    ['package.json'],
    ['tsconfig.json'],
    ['rolldown.config.mjs'],
    ['build.mjs'],
  ])('changes with %s: another text, another name, or gone', async (file) => {
    const folder = await smallProject();
    const before = await fingerprintOf(folder);
    expect(await fingerprintOf(folder)).toBe(before);
    writeFileSync(join(folder, file), 'a new text');
    expect(await fingerprintOf(folder)).not.toBe(before);
  });

  it('does not change with what no build is made from, nor with the folder or the time', async () => {
    const folder = await smallProject();
    const before = await fingerprintOf(folder);
    writeFileSync(join(folder, 'README.md'), 'text');
    mkdirSync(join(folder, 'tests'));
    writeFileSync(join(folder, 'tests/a.test.ts'), 'text');
    expect(await fingerprintOf(folder)).toBe(before);
    const other = await temporaryFolder();
    cpSync(folder, other, { recursive: true, preserveTimestamps: false });
    expect(await fingerprintOf(other)).toBe(before);
  });

  it('tells a text that has moved from one file to the next', async () => {
    const folder = await smallProject();
    const before = await fingerprintOf(folder);
    cpSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'));
    expect(await fingerprintOf(folder)).not.toBe(before);
  });
});

/** A folder with one of each that a build is made from. */
async function smallProject(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['src/deep', 'strategies', 'templates', 'schemas']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'src/a.ts'), 'text');
  writeFileSync(join(folder, 'package.json'), '{}');
  return folder;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
