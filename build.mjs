/**
 * `npm run build`: src/ to dist/, the catalogue read and checked beforehand, and the program in few files.
 * With --if-changed only when a file it is made from has changed since. The tests that start the program ask for that
 * themselves (tests/builders/build-first.mjs), so that none of them passes on what was built yesterday.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const FINGERPRINT = join(DIST, 'fingerprint');
/** What a build is made from: folders, and files at the top. */
const FOLDERS = ['src', 'strategies', 'templates', 'schemas'];
const FILES =
  /^(?:package(?:-lock)?\.json|tsconfig(?:\.build)?\.json|rolldown\.config\.mjs|bundled-licences\.mjs|build\.mjs)$/;
/** Each is a program of its own, as it would be called by hand. */
const STEPS = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['dist/compile-content.js'],
  ['node_modules/rolldown/bin/cli.mjs', '-c', '--log-level', 'warn'],
];
const NOT_BUILT =
  'Nothing was built: what that needs was left out (--omit=dev). Run npm ci, or install the package that npm pack makes.\n';
const PATIENCE = { retries: { retries: 240, minTimeout: 250, maxTimeout: 1000 } };

/** Builds, whether anything has changed or not. Throws when a step fails; it has told why on stderr. */
export function build() {
  return alone(async () => buildAs(await fingerprintOf(ROOT)));
}

/** Builds when a file has changed since dist/ was made, or when that was never finished. Says whether it did. */
export async function buildIfChanged() {
  if (await isBuilt()) return false;
  return alone(async () => {
    // Another one may have built while this one waited for its turn.
    if (await isBuilt()) return false;
    await buildAs(await fingerprintOf(ROOT));
    return true;
  });
}

/** Of every file that a build below this folder is made from: names and contents, not times, which a checkout changes. */
export async function fingerprintOf(root) {
  const below = FOLDERS.map(async (folder) => {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  });
  const top = (await readdir(root)).filter((name) => FILES.test(name)).map((name) => join(root, name));
  const hash = createHash('sha256');
  for (const path of [...top, ...(await Promise.all(below)).flat()].sort()) {
    hash.update(`\0${relative(root, path).split(sep).join('/')}\0`).update(await readFile(path));
  }
  return hash.digest('hex');
}

async function isBuilt() {
  const last = await readFile(FINGERPRINT, 'utf8').catch(() => undefined);
  return last !== undefined && last === (await fingerprintOf(ROOT));
}

/** The fingerprint is taken before and written last: a build that was broken off, or overtaken by a change, is made again. */
async function buildAs(fingerprint) {
  for (const name of await readdir(DIST)) {
    if (name !== '.lock') await rm(join(DIST, name), { recursive: true, force: true, maxRetries: 5 });
  }
  for (const step of STEPS) await run(step);
  await writeFile(FINGERPRINT, fingerprint);
}

/** Two builds at once (`npm ci` beside a test) would clean away each other's files. */
async function alone(work) {
  await mkdir(DIST, { recursive: true });
  const { default: lockfile } = await import('proper-lockfile');
  const release = await lockfile.lock(DIST, { ...PATIENCE, lockfilePath: join(DIST, '.lock') });
  try {
    return await work();
  } finally {
    await release();
  }
}

/** `npm ci --omit=dev` leaves out what is needed to build; the package that `npm pack` makes is built already. */
function canBuild() {
  return existsSync(join(ROOT, STEPS[0][0]));
}

/** What a step has to say is told only when it fails; warnings are on stderr. */
function run([program, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(told);
      reject(new Error(`The build failed in: ${program} ${args.join(' ')}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--after-install') && !canBuild()) process.stderr.write(NOT_BUILT);
  else await (process.argv.includes('--if-changed') ? buildIfChanged() : build());
}
