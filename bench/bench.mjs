// npm run bench: brobygger beside its peers, on this machine, in one run. Build first. `--skriv` writes docs/maalinger.md and adds
// to docs/maalinger-historik.csv; `--kun lav,laengder` measures those alone, `--gange 3` each so often; `--ved <mappe>` holds it beside another built checkout of
// itself, and nothing else.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { machineOf } from '../dist/disk/machine-of-process.js';
import { packageStyles } from '../dist/disk/style-sheets.js';
import { findBrowser } from '../dist/formats/pdf/browser/find-browser.js';
import { markdownToHtml } from '../dist/formats/pdf/markdown-to-html.js';
import { loadPrintStyle } from '../dist/formats/pdf/print-style.js';
import { besideCheckout } from './beside-checkout.mjs';
import { figuresServer } from './figures-server.mjs';
import { History } from './history.mjs';
import { municipalityAnswers } from './municipality-answers.mjs';
import { measurePage } from './page.mjs';
import { paperOfLength } from './paper-of-length.mjs';
import { installPeers } from './peers.mjs';
import { runCommand } from './run-command.mjs';
import { tryTwice } from './try-twice.mjs';

const DATE = '2026-11-22';
/** A peer that takes longer has stumbled. */
const PEER_LIMIT_MS = 180_000;
/** How often each is measured: the median counts. */
const TIMES = Number(optionAfter('--gange') ?? 7);
const LENGTHS = [10, 20, 40, 80, 160, 320];
/** Ten times the text may take so many times as long, and as much memory. */
const LINEAR = 12;
/** All municipalities, their figures fetched and written. */
const FIGURES_LIMIT_S = 10;
const MOST_QUESTIONS = 4;
const root = fileURLToPath(new URL('..', import.meta.url));
const brobygger = join(root, 'bin/brobygger.js');
const example = join(root, 'examples/randers/svar.yaml');
const bare = fileURLToPath(new URL('bare-loop.mjs', import.meta.url));
const nothing = ['-e', '0'];

const found = await findBrowser(machineOf(process));
if (!found.ok)
  throw new Error('Benchmarks need a browser. `node bin/brobygger.js doktor` tells how to get one.');
const browser = found.value.path;
const env = { ...process.env, ...found.value.environment, BROBYGGER_BROWSER: browser };
const other = process.argv.indexOf('--ved');
if (other > 0) {
  await tellBeside(process.argv[other + 1]);
  process.exit();
}
const work = await mkdtemp(join(tmpdir(), 'brobygger-bench-'));
const peers = await tryTwice(installPeers, warn);
const history = await new History(join(root, 'docs/maalinger-historik.csv')).read();

let table = '';
const rows = [];
const measures = {
  hjaelp: startUp,
  spoergsmaal: firstQuestion,
  siden: thePage,
  lav: oneBranch,
  alle: allMunicipalities,
  tal: figuresOfAll,
  laengder: lengths,
};
const chosen = optionAfter('--kun')?.split(',') ?? Object.keys(measures);
try {
  tell('| what | brobygger | beside it | ratio | processor time | bar | peak memory | before |\n');
  tell('| :-- | --: | --: | --: | --: | --: | --: | --: |\n');
  for (const name of chosen)
    for await (const row of measures[name]()) {
      if (row.told === undefined) rows.push(row);
      tell(`| ${(row.told ?? cells(row)).join(' | ')} |\n`);
    }
} finally {
  await rm(work, { recursive: true });
}
if (process.argv.includes('--skriv')) await writeResults();

/** Every command here and in the other checkout, in turn. */
async function tellBeside(folder) {
  const table = '| what | here | there | processor time | wall time |\n| :-- | --: | --: | --: | --: |\n';
  process.stdout.write(table);
  for await (const cells of besideCheckout(root, resolve(folder), { env }))
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

/** Help, beside a node that does nothing. */
async function* startUp() {
  const [ours, theirs] = await medians(2 * TIMES + 1, [
    () => runCommand(process.execPath, [brobygger, '--help'], { env }),
    () => runCommand(process.execPath, nothing, { env }),
  ]);
  yield row('hjaelp', '`--help`, beside `node -e 0`', ours, theirs, 2);
}

/** Until the first question of a new sitting can be read. */
async function* firstQuestion() {
  const cwd = join(work, 'start');
  await mkdir(cwd, { recursive: true });
  const options = { env, cwd, until: 'Skriv et tal' };
  const [ours, theirs] = await medians(2 * TIMES + 1, [
    () => runCommand(process.execPath, [brobygger, 'start', '--enkel'], options),
    () => runCommand(process.execPath, nothing, { env }),
  ]);
  yield row('spoergsmaal', 'the first question of `start`, beside `node -e 0`', ours, theirs, 2);
}

/** The page, from its start and while it is used; in words, for not all of it is time. */
async function* thePage() {
  for (const { what, ours, theirs, ratio, bar, isHeld } of await measurePage(brobygger, example, work, env))
    yield { told: [what, ours, theirs, ratio, '–', `${bar} ${isHeld ? 'held' : 'MISSED'}`, '–', '–'] };
}

/**
 * All papers of one branch, beside md-to-pdf: from the same Markdown to PDF; from the answers, with all that makes, checks and dates
 * the papers before they are printed; and again, when one answer is another, and when nothing is.
 */
async function* oneBranch() {
  const folder = join(work, 'one');
  const oneRun = (options) => render([example], folder, options);
  await oneRun();
  const markdown = (await filesIn(folder)).filter((path) => path.endsWith('.md'));
  const copies = join(work, 'md-to-pdf');
  await mkdir(copies, { recursive: true });
  const launch = JSON.stringify({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const mdToPdf = async (options) => {
    if (peers === undefined) throw new Error('The peers could not be installed.');
    const paths = await Promise.all(
      markdown.map(async (path) => {
        const copy = join(copies, basename(path));
        await copyFile(path, copy);
        return copy;
      }),
    );
    const args = [peers.mdToPdf, ...paths, '--launch-options', launch];
    return runCommand(process.execPath, args, { env, limitMs: PEER_LIMIT_MS, ...options });
  };
  const printed = (options) =>
    runCommand(process.execPath, [brobygger, 'pdf', ...markdown, '--forfra'], { env, ...options });
  const again = join(work, 'again');
  const answers = join(work, 'svar.yaml');
  await copyFile(example, answers);
  await render([answers], again);
  const changed = parseDocument(await readFile(example, 'utf8'));
  let figure = 60;
  const oneAnswer = async (options) => {
    figure += 1;
    changed.setIn(['tal', 'skaanejob', 'vaerdi'], figure);
    await writeFile(answers, changed.toString());
    return lay([answers], again, options);
  };
  const unchanged = (options) => lay([answers], again, options);
  const commands = [printed, oneRun, oneAnswer, unchanged, mdToPdf];
  const runs = await medians(TIMES, commands);
  const peaks = [];
  for (const command of commands)
    peaks.push((await tryTwice(() => command({ watchEveryMs: 50 }), warn)) ?? null);
  const [fromMarkdown, fromAnswers, other, same, theirs] = runs.map((one, place) =>
    withPeak(one, peaks[place]),
  );
  const beside = `beside md-to-pdf ${peers?.packages['md-to-pdf'] ?? ''}`;
  const count = markdown.length;
  yield row(
    'pdf',
    `\`pdf\`: ${count} papers of one branch, ${beside} on the same Markdown`,
    fromMarkdown,
    theirs,
    0.5,
  );
  yield row('lav', `\`lav\`: the same papers from the answers, ${beside}`, fromAnswers, theirs, 0.38);
  yield row('lav-et-svar', `\`lav\` again, one answer changed, ${beside}`, other, theirs, 0.15);
  yield row('lav-uaendret', `\`lav\` again, nothing changed, ${beside}`, same, theirs, 0.06);
  yield row('lav-et-svar-kold', '`lav` again, one answer changed, beside `lav` cold', other, fromAnswers);
  yield row('lav-uaendret-kold', '`lav` again, nothing changed, beside `lav` cold', same, fromAnswers);
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
  yield row('alle', what, ours, theirs, 0.6);
  const [again] = await medians(1, [() => lay(answers, out, watch)]);
  yield row('alle-uaendret', 'the same again, nothing changed', again, theirs);
}

/** The figures of all municipalities from a service that answers at once, into files that are begun with it. */
async function* figuresOfAll() {
  const register = parseDocument(await readFile(join(root, 'strategies/kommuner.yaml'), 'utf8')).toJS();
  const server = await figuresServer(register.map(({ kode }) => kode.replace(/^0/, '')));
  const out = join(work, 'kampagne');
  const campaign = async (options) => {
    await rm(out, { recursive: true, force: true });
    server.counted.asked = 0;
    const args = [brobygger, 'kampagne', '--kommuner', 'alle', '--ud', out, '--tal', '--ja'];
    return runCommand(process.execPath, args, {
      env: { ...env, BROBYGGER_STATBANK: server.address },
      ...options,
    });
  };
  const [ours] = await medians(Math.min(TIMES, 3), [campaign]);
  await server.close();
  const what = `\`kampagne --tal\`: ${register.length} municipalities, 3 figures and their population, ${server.counted.asked} questions to a service that answers at once`;
  const isHeld =
    ours !== undefined && ours.seconds < FIGURES_LIMIT_S && server.counted.asked <= MOST_QUESTIONS;
  const bar = `${FIGURES_LIMIT_S} s, ${MOST_QUESTIONS} questions, ${isHeld ? 'held' : 'MISSED'}`;
  yield { told: [what, seconds(ours), '–', '–', '–', bar, '–', '–'] };
}

/** One paper of many lengths, each beside the shortest: what takes a thousand times as long must not hide in a short one. */
async function* lengths() {
  const markdown = await readFile(join(root, 'examples/randers/strategiforslag.md'), 'utf8');
  const folder = join(work, 'lengths');
  const commands = { kontrol: ['kontrol', '--dato', DATE], pdf: ['pdf', '--forfra'] };
  for (const [name, [command, ...options]] of Object.entries(commands)) {
    const measured = new Map();
    for (const kilobytes of LENGTHS) {
      await mkdir(folder, { recursive: true });
      const paper = join(folder, 'strategiforslag.md');
      await writeFile(paper, paperOfLength(markdown, kilobytes));
      const args = [brobygger, command, paper, ...options];
      const accepted = [0, 1, 3, 4, 5];
      const [ours] = await medians(1, [
        () => runCommand(process.execPath, args, { env, accepted, watchEveryMs: 50 }),
      ]);
      measured.set(kilobytes, ours);
      const tenth = LENGTHS.findLast((one) => one <= kilobytes / 8);
      const beside = tenth === undefined ? undefined : measured.get(tenth);
      const what = `\`${name}\` of a paper of ${kilobytes} kB${beside ? `, beside one of ${tenth} kB` : ''}`;
      yield row(`${name}-${kilobytes}`, what, ours, beside, beside && LINEAR);
    }
  }
}

/** A fresh folder each time, so that nothing is merged, and nothing there before. */
async function render(files, out, options) {
  await rm(out, { recursive: true, force: true });
  return lay(files, out, options);
}

function lay(files, out, options) {
  const args = [brobygger, 'lav', ...files, '--ud', out, '--dato', DATE, '--udkast'];
  return runCommand(process.execPath, args, { env, ...options });
}

/** What stands after an option; undefined without it. */
function optionAfter(name) {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
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

/** Memory and processor time are of another run, which was watched. */
function withPeak(measured, watched) {
  return measured && { ...measured, peak: watched?.peak ?? null, cpu: watched?.cpu ?? null };
}

/** `bar` is what the ratio should be at most; undefined where it only tells. */
function row(id, what, ours, theirs, bar) {
  const known = ours !== undefined && theirs !== undefined;
  return {
    id,
    what,
    ours,
    theirs,
    bar,
    ratio: known ? ours.seconds / theirs.seconds : undefined,
    cpuRatio: known && ours.cpu > 0 && theirs.cpu > 0 ? ours.cpu / theirs.cpu : undefined,
  };
}

function cells({ id, what, ours, theirs, bar, ratio, cpuRatio }) {
  const isHeld = ratio === undefined ? 'n/a' : ratio <= bar ? 'held' : 'MISSED';
  const peaks = [ours, theirs].map((one) => (one?.peak > 0 ? `${Math.round(one.peak)} MB` : 'n/a'));
  const peak = peaks.every((one) => one === 'n/a') ? '–' : peaks.join(', beside ');
  const last = history.last(id);
  return [
    what,
    seconds(ours),
    seconds(theirs),
    ratio?.toFixed(2) ?? 'n/a',
    cpuRatio?.toFixed(2) ?? '–',
    bar === undefined ? '–' : `${bar} ${isHeld}`,
    peak,
    last === undefined ? '–' : `${last.ratio.toFixed(2)} (${last.day})`,
  ];
}

function seconds(measured) {
  return measured ? `${measured.seconds.toFixed(2)} s (least ${measured.least.toFixed(2)})` : 'n/a';
}

/** Beside the table, which goes to stdout. */
function warn(text) {
  process.stderr.write(text);
}

async function writeResults() {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${found.value.name}`;
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Measurements\n\nMade by \`npm run bench -- --skriv\` on ${day}: ${machine}. Medians; time is wall time of the whole process; memory is the highest sum (PSS), and processor time the sum, of the process and the browser it started, in a run that is watched. Both sides print with the same browser. What was measured before is in [maalinger-historik.csv](maalinger-historik.csv).\n\n${table}`;
  const page = join(root, 'docs/maalinger.md');
  // What other commands measured stands below, under headings of its own.
  const before = await readFile(page, 'utf8');
  const others = before.indexOf('\n## ');
  await writeFile(page, `${text.trimEnd()}\n${others < 0 ? '' : before.slice(others)}`);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  await history.add(rows, { day, commit });
}
