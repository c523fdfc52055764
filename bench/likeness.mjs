// npm run likeness: how much of one branch's papers stands in another's, over the invented branches in bench/branches. Build first.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'yaml';
import { folderName } from '../dist/application/folder-name.js';
import { splitSentences } from '../dist/danish/sentences.js';
import { countWords } from '../dist/danish/words.js';
import { readText } from '../dist/papers/read/paper-text.js';
import { parsePaper } from '../dist/papers/read/parse-paper.js';
import { likenessOfAll, ourUnits } from './measure-likeness.mjs';
import { runCommand } from './run-command.mjs';

const DATE = '2026-11-22';
/** Each paper with the likeness it is held to: mean and highest pair, in percent. Null where only the mean is. */
const PAPERS = [
  ['strategiforslag', 30, 45],
  ['moedeoplaeg', 30, null],
  ['kort-fortalt', 35, null],
];
const MOST_WORDS = 1300;
const MOST_PAGES = 4;

const root = fileURLToPath(new URL('..', import.meta.url));
const branches = join(root, 'bench/branches');
const register = parse(await readFile(join(root, 'strategies/kommuner.yaml'), 'utf8'));
const work = await mkdtemp(join(tmpdir(), 'brobygger-likeness-'));
const args = ['lav', branches, '--ud', work, '--dato', DATE, '--udkast', '--format', 'pdf'];
await runCommand(process.execPath, [join(root, 'bin/brobygger.js'), ...args], { accepted: [0, 5] });

const made = await Promise.all((await readdir(branches)).toSorted().map(read));
for (const [paper, mean, highest] of PAPERS) {
  const units = new Map(
    made.map((branch) => [branch.name, ourUnits(textsOf(branch.papers.get(paper)), branch)]),
  );
  const all = likenessOfAll(units);
  say(
    `${paper}: mean ${percent(all.mean)} (${mean} %), highest pair ${percent(all.highest.percent)}` +
      `${highest === null ? '' : ` (${highest} %)`}: ${all.highest.pair.join(' and ')}`,
  );
  if (process.argv.includes('--par')) tellPairs(all, units);
}
say('');
say(
  `| branch | strategy: words before sources (${MOST_WORDS}) | pages (${MOST_PAGES}) | own words in it | set to send: files, words |`,
);
say('| :-- | --: | --: | --: | --: |');
for (const branch of made) {
  const texts = textsOf(branch.papers.get('strategiforslag'));
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const ours = ourUnits(texts, branch).reduce((sum, text) => sum + countWords(text), 0);
  say(
    `| ${branch.name} | ${words} | ${branch.pages} | ${percent((100 * (words - ours)) / words)} | ${branch.sent}, ${branch.sentWords} |`,
  );
}
if (process.argv.includes('--gem')) say(work);
else await rm(work, { recursive: true });

/** The twelve pairs that are most alike, and what the first of them share. */
function tellPairs({ pairs, highest }, units) {
  for (const { pair, percent: of } of pairs.toSorted((a, b) => b.percent - a.percent).slice(0, 12))
    say(`  ${pair.join(' and ')}: ${percent(of)}`);
  const [one, other] = highest.pair.map((name) => units.get(name));
  for (const text of one.filter((text) => other.includes(text))) say(`    = ${text}`);
}

/** One branch: what is its own, and its papers as they were made. */
async function read(file) {
  const answers = parse(await readFile(join(branches, file), 'utf8'));
  const entry = register.find(({ navn }) => navn === answers.kommune.navn);
  const folder = join(work, folderName(entry.navn));
  const files = await readdir(folder);
  const markdown = files.filter((one) => one.endsWith('.md'));
  const papers = new Map(
    await Promise.all(
      markdown.map(async (one) => [one.replace(/\.md$/, ''), await readFile(join(folder, one), 'utf8')]),
    ),
  );
  const pdf = await PDFDocument.load(await readFile(join(folder, 'strategiforslag.pdf')));
  const sheet = papers.get('saadan-sender-i') ?? '';
  const internal = /kun til jer selv: (.*)/.exec(sheet)?.[1] ?? '';
  const sent = [...papers].filter(([name]) => !internal.includes(`\`${name}\``));
  return {
    name: answers.kommune.navn,
    papers,
    pages: pdf.getPageCount(),
    sent: sent.length,
    sentWords: sent.reduce(
      (sum, [, text]) => sum + textsOf(text).reduce((all, one) => all + countWords(one), 0),
      0,
    ),
    own: strings({ ...answers, status: answers.status ?? {} })
      .flatMap(splitSentences)
      .filter((text) => countWords(text) > 3),
    names: namesOf(answers, entry),
  };
}

function namesOf({ om_jer, kommune, debat }, entry) {
  const councils = ['byrådet', 'kommunalbestyrelsen'];
  return [
    om_jer.afdeling,
    om_jer.navn,
    om_jer.titel,
    om_jer.email,
    kommune.udvalg,
    kommune.socialudvalg,
    'kommunens beskæftigelsesudvalg',
    kommune.strategi_titel,
    debat?.avis,
    entry.navn,
    entry.navn_genitiv,
    entry.formelt_navn,
    entry.genitiv,
    entry.region,
    entry.region_fra_2027,
    ...councils,
  ].filter((one) => typeof one === 'string' && one !== 'ved-ikke');
}

/** Every text in the answers, at any depth. */
function strings(value) {
  if (typeof value === 'string') return value.split('\n');
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** What is read of a paper before its sources: a sentence or a cell each. */
function textsOf(markdown) {
  const blocks = parsePaper(markdown ?? '').blocks.filter(({ heading }) => heading !== 'Kilder');
  return readText(blocks).split('\n').flatMap(splitSentences);
}

function percent(value) {
  return `${value.toFixed(0)} %`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
