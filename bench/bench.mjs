// npm run bench: brobygger beside its peers, on this machine, in one run. Build first. `--skriv` writes docs/maalinger.md.
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machineOf } from '../dist/disk/machine-of-process.js';
import { packageStyles } from '../dist/disk/style-sheets.js';
import { findBrowser } from '../dist/formats/pdf/browser/find-browser.js';
import { markdownToHtml } from '../dist/formats/pdf/markdown-to-html.js';
import { loadPrintStyle } from '../dist/formats/pdf/print-style.js';
import { municipalityAnswers } from './municipality-answers.mjs';
import { measurePage } from './page.mjs';
import { installPeers } from './peers.mjs';
import { runCommand } from './run-command.mjs';
import { tryTwice } from './try-twice.mjs';

const DATE = '2026-11-22';
const root = fileURLToPath(new URL('..', import.meta.url));
const brobygger = join(root, 'bin/brobygger.js');
const example = join(root, 'examples/randers/svar.yaml');
const bare = fileURLToPath(new URL('bare-loop.mjs', import.meta.url));

const found = await findBrowser(machineOf(process));
if (!found.ok)
  throw new Error('Benchmarks need a browser. `node bin/brobygger.js doktor` tells how to get one.');
const browser = found.value.path;
const env = { ...process.env, ...found.value.environment, BROBYGGER_BROWSER: browser };
const work = await mkdtemp(join(tmpdir(), 'brobygger-bench-'));
const peers = await installPeers();

let table = '';
tell('| what | brobygger | beside it | ratio | bar | peak memory |\n| :-- | --: | --: | --: | --: | --: |\n');
for (const measure of [startUp, thePage, oneBranch, allMunicipalities])
  for await (const cells of measure()) tell(`| ${cells.join(' | ')} |\n`);
if (process.argv.includes('--skriv')) await writeResults(table);
await rm(work, { recursive: true });

/** Help, beside a node that does nothing. */
async function* startUp() {
  const [ours, theirs] = await medians(15, [
    () => runCommand(process.execPath, [brobygger, '--help'], { env }),
    () => runCommand(process.execPath, ['-e', '0'], { env }),
  ]);
  yield row('`--help`, beside `node -e 0`', ours, theirs, 2);
}

/** The page, from its start and while it is used. */
async function* thePage() {
  for (const { what, ours, theirs, ratio, bar, isHeld } of await measurePage(brobygger, work, env))
    yield [what, ours, theirs, ratio, `${bar} ${isHeld ? 'held' : 'MISSED'}`, '–'];
}

/**
 * All papers of one branch, beside md-to-pdf: from the same Markdown to PDF, and from the answers, with all that makes,
 * checks and dates the papers before they are printed.
 */
async function* oneBranch() {
  const oneRun = (options) => render([example], join(work, 'one'), options);
  await oneRun();
  const markdown = (await filesIn(join(work, 'one'))).filter((path) => path.endsWith('.md'));
  const copies = join(work, 'md-to-pdf');
  await mkdir(copies, { recursive: true });
  const launch = JSON.stringify({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const mdToPdf = async (options) => {
    const paths = await Promise.all(
      markdown.map(async (path) => {
        const copy = join(copies, basename(path));
        await copyFile(path, copy);
        return copy;
      }),
    );
    const args = [peers.mdToPdf, ...paths, '--launch-options', launch];
    return runCommand(process.execPath, args, { env, ...options });
  };
  const printed = (options) =>
    runCommand(process.execPath, [brobygger, 'pdf', ...markdown], { env, ...options });
  const commands = [printed, oneRun, mdToPdf];
  const [fromMarkdown, fromAnswers, theirs] = await medians(9, commands);
  const peaks = [];
  for (const command of commands)
    peaks.push((await tryTwice(() => command({ watchEveryMs: 100 }), warn))?.peak ?? null);
  const beside = `beside md-to-pdf ${peers.packages['md-to-pdf']}`;
  const peer = withPeak(theirs, peaks[2]);
  yield row(
    `\`pdf\`: ${markdown.length} papers of one branch, ${beside} on the same Markdown`,
    withPeak(fromMarkdown, peaks[0]),
    peer,
    0.5,
  );
  yield row(
    `\`lav\`: the same papers from the answers, ${beside}`,
    withPeak(fromAnswers, peaks[1]),
    peer,
    0.5,
  );
}

/** All papers for all municipalities, beside a bare puppeteer loop that prints the same HTML. */
async function* allMunicipalities() {
  const answers = await municipalityAnswers(example, join(work, 'svar'));
  const out = join(work, 'all');
  const watch = { watchEveryMs: 1_000 };
  const [ours] = await medians(1, [() => render(answers, out, watch)]);
  const style = await loadPrintStyle(packageStyles);
  const pages = join(work, 'html');
  await mkdir(pages, { recursive: true });
  const markdown = (await filesIn(out)).filter((path) => path.endsWith('.md'));
  for (const [index, path] of markdown.entries()) {
    const html = markdownToHtml(await readFile(path, 'utf8'), style);
    if (!html.ok) throw new Error(`${path}: ${html.faults[0]?.message}`);
    // Set one after the other on the same page, their policies would pile up, and each would keep out the next one's style.
    const open = html.value.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await writeFile(join(pages, `${index}.html`), open);
  }
  const [theirs] = await medians(1, [
    () => runCommand(process.execPath, [bare, browser, pages], { env, ...watch }),
  ]);
  const what = `${answers.length} municipalities, ${markdown.length} papers, beside a bare puppeteer loop on the same HTML`;
  yield row(what, ours, theirs, 1.3);
}

/** A fresh folder each time, so that nothing is merged. */
async function render(files, out, options) {
  await rm(out, { recursive: true, force: true });
  const args = [brobygger, 'lav', ...files, '--ud', out, '--dato', DATE, '--udkast'];
  return runCommand(process.execPath, args, { env, ...options });
}

function tell(text) {
  table += text;
  process.stdout.write(text);
}

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => !name.includes('.brobygger')).map((name) => join(folder, name));
}

/**
 * Each in turn, so that a machine that grows slower or faster does so for all of them. One that has failed twice in a row is
 * undefined, and not run again.
 */
async function medians(times, commands) {
  const runs = commands.map(() => []);
  const failed = new Set();
  for (let index = 0; index < times; index += 1) {
    for (const [place, command] of commands.entries()) {
      if (failed.has(place)) continue;
      const run = await tryTwice(command, warn);
      if (run === undefined) failed.add(place);
      else runs[place].push(run);
    }
  }
  return runs.map((all, place) => {
    if (failed.has(place)) return undefined;
    all.sort((one, other) => one.seconds - other.seconds);
    return { ...all[Math.floor(times / 2)], least: all[0].seconds };
  });
}

function withPeak(measured, peak) {
  return measured && { ...measured, peak };
}

function row(what, ours, theirs, bar) {
  const known = ours !== undefined && theirs !== undefined;
  const ratio = known ? ours.seconds / theirs.seconds : undefined;
  const held = known ? (ratio <= bar ? 'held' : 'MISSED') : 'n/a';
  const peaks = [ours, theirs].map((one) => (one?.peak > 0 ? `${Math.round(one.peak)} MB` : 'n/a'));
  const peak = peaks.every((one) => one === 'n/a') ? '–' : peaks.join(', beside ');
  return [what, seconds(ours), seconds(theirs), ratio?.toFixed(2) ?? 'n/a', `${bar} ${held}`, peak];
}

function seconds(measured) {
  return measured ? `${measured.seconds.toFixed(2)} s (least ${measured.least.toFixed(2)})` : 'n/a';
}

/** Beside the table, which goes to stdout. */
function warn(text) {
  process.stderr.write(text);
}

async function writeResults(measured) {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${found.value.name}`;
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Measurements\n\nMade by \`npm run bench -- --skriv\` on ${day}: ${machine}. Medians; time is wall time of the whole process; memory is the highest sum (PSS) of the process and the browser it started. Both sides print with the same browser.\n\n${measured}`;
  const page = join(root, 'docs/maalinger.md');
  // What other commands measured stands below, under headings of its own.
  const before = await readFile(page, 'utf8');
  const others = before.indexOf('\n## ');
  await writeFile(page, `${text.trimEnd()}\n${others < 0 ? '' : before.slice(others)}`);
}
