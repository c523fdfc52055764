import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/randers/svar.yaml');

/** What programs written for Node look for where they are started, and in the folders above it. */
const SETTINGS: readonly string[] = [
  ...['.cjs', '.js', '.mjs'].map((ending) => `.puppeteerrc${ending}`),
  ...['.cjs', '.js', '.mjs'].map((ending) => `puppeteer.config${ending}`),
  ...['puppeteerrc.js', 'puppeteerrc.cjs'].map((name) => join('.config', name)),
  join('node_modules', 'puppeteer', 'index.js'),
  join('node_modules', 'puppeteer-core', 'index.js'),
  join('node_modules', 'bufferutil', 'index.js'),
  join('node_modules', 'supports-color', 'index.js'),
];

it.each([['lav'], ['doktor']])(
  'runs nothing that lies in the folder it is started in: %s',
  async (command) => {
    const above = await temporaryFolder();
    const folder = join(above, 'fra-en-anden');
    await mkdir(folder);
    for (const place of [above, folder]) for (const name of SETTINGS) await layTrap(place, name);
    await copyFile(EXAMPLE, join(folder, 'svar.yaml'));
    const args = command === 'lav' ? ['lav', 'svar.yaml', '--dokument', 'debat', '--udkast'] : [command];
    await runBrobygger(args, { cwd: folder });
    expect(await sprung(above)).toEqual([]);
    expect(await sprung(folder)).toEqual([]);
  },
);

/** A program that leaves a sign beside itself when it is run. */
async function layTrap(place: string, name: string): Promise<void> {
  const path = join(place, name);
  await mkdir(join(path, '..'), { recursive: true });
  const sign = JSON.stringify(join(place, `fanget-${name.replaceAll('/', '-')}`));
  const program = name.endsWith('.mjs')
    ? `import { writeFileSync } from 'node:fs';\nwriteFileSync(${sign}, '');\nexport default {};\n`
    : `require('node:fs').writeFileSync(${sign}, '');\nmodule.exports = {};\n`;
  await writeFile(path, program);
}

async function sprung(place: string): Promise<readonly string[]> {
  return (await readdir(place)).filter((name) => name.startsWith('fanget'));
}
