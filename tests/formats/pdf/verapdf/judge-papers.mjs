// Holds PDFs with veraPDF against what they promise, PDF/UA-1 and PDF/A-2a, or PDF/UA-2, PDF/A-4f and WTPDF for accessibility:
// node judge-papers.mjs [file or folder ...], by default ud/ and a sample of municipalities that a seed draws; SEED=<number>
// draws the same again.
// The library comes from Maven Central into a cache of the user, once. Without Java or Maven Central nothing is judged, and that is said.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSample } from './sample-papers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const version = /<version>([\d.]+\.[\d.]+)<\/version>/.exec(readFileSync(join(here, 'pom.xml'), 'utf8'))?.[1];
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'brobygger');
const library = join(cache, `verapdf-${version}`);

process.exitCode = run(process.argv.slice(2));

function run(paths) {
  if ((paths.length > 0 ? paths : ['ud']).flatMap(pdfsIn).length === 0)
    return fail('veraPDF: no PDF to judge. Run `npm run demo` first.');
  if (spawnSync('java', ['-version']).status !== 0) return skip('there is no Java on this machine');
  const missing = fetchLibrary();
  if (missing !== undefined) return skip(missing);
  const files = (paths.length > 0 ? paths : ['ud', drawSample()]).flatMap(pdfsIn);
  const newer = files.filter(isPdf2);
  const older = files.filter((file) => !newer.includes(file));
  const verdicts = [
    judge(older, 'ua1,2a', 'PDF/UA-1 and PDF/A-2a'),
    judge(newer, 'ua2,4f,wt1a', 'PDF/UA-2, PDF/A-4f and WTPDF'),
  ];
  return verdicts.every(Boolean) ? 0 : 1;
}

function isPdf2(file) {
  return readFileSync(file).subarray(0, 8).toString('latin1') === '%PDF-2.0';
}

/** Whether all files keep all of the profiles. */
function judge(files, profiles, names) {
  if (files.length === 0) return true;
  const args = ['-cp', `${library}/*`, join(here, 'Judge.java'), profiles, ...files];
  const kept = spawnSync('java', args, { stdio: 'inherit' }).status === 0;
  say(`veraPDF ${version}: ${files.length} files, ${kept ? 'all' : 'NOT all'} ${names}.`);
  return kept;
}

/** The folder of a sample, gone when the process ends. */
function drawSample() {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-sample-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const seed = Number(process.env.SEED ?? randomInt(1_000_000));
  say(
    `veraPDF: sample of SEED=${seed}, and a paper with all that Markdown can hold: ${makeSample(folder, seed).join(', ')}`,
  );
  return folder;
}

/** Undefined when the library is there; else why it is not. Fetched beside its place and then moved, so that it is whole or absent. */
function fetchLibrary() {
  if (existsSync(library)) return undefined;
  const half = `${library}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${half}`];
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), ...goal], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
  if (fetched.status === 0) {
    renameSync(half, library);
    return undefined;
  }
  rmSync(half, { recursive: true, force: true });
  if (fetched.error?.code === 'ENOENT') return 'there is no Maven (mvn) on this machine';
  return `Maven could not fetch the library: ${fetched.stdout?.trim().split('\n')[0] ?? fetched.error}`;
}

function pdfsIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(path, name));
}

function skip(why) {
  say(`veraPDF: SKIPPED, nothing was judged, for ${why}.`);
  return 0;
}

function fail(why) {
  say(why);
  return 1;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
