// Papers for the judge that no one has picked by hand: makeSample(folder, seed) lays them in the folder as PDF.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, parse, parseDocument } from 'yaml';

const project = fileURLToPath(new URL('../../../../', import.meta.url));
const municipalities = 30;
const date = '2026-11-22';
/** What a paper with all that Markdown can hold consists of. */
const everything = ['everything-paper.md', 'rampe.png', 'prik.png', 'foto.jpg'];
const alwaysAnswered = new Set([
  'version',
  'omfang',
  'eksempel',
  'om_jer.afdeling',
  'om_jer.navn',
  'kommune.navn',
]);

/**
 * The paper of everything, and all papers of 30 municipalities drawn by the seed, each with its own answers, and in ua2/ all of
 * them of the newer standards. Throws when one is not made.
 */
export function makeSample(folder, seed) {
  const random = generator(seed);
  mkdirSync(folder, { recursive: true });
  for (const name of everything) cpSync(join(project, 'tests/formats/pdf', name), join(folder, name));
  brobygger(['pdf', join(folder, 'everything-paper.md')]);
  printSymbols(folder);
  const register = parse(readFileSync(join(project, 'strategies/kommuner.yaml'), 'utf8'));
  const drawn = shuffled(register, random).slice(0, municipalities);
  const examples = readdirSync(join(project, 'examples')).map((name) =>
    readFileSync(join(project, 'examples', name, 'svar.yaml'), 'utf8'),
  );
  const files = drawn.map(({ kode, navn }) => {
    const file = join(folder, `${kode}.yaml`);
    writeFileSync(file, answersOf(navn, examples[Math.floor(random() * examples.length)], random));
    return file;
  });
  const more = ['--format', 'pdf', '--dato', date, '--udkast'];
  brobygger(['lav', ...files, '--ud', folder, ...more]);
  const given = readdirSync(join(project, 'examples')).map((name) =>
    join(project, 'examples', name, 'svar.yaml'),
  );
  brobygger(['lav', ...given, '--ud', join(folder, 'ua2/eksempler'), ...more, '--pdf', 'ua2']);
  brobygger(['lav', ...files, '--ud', join(folder, 'ua2'), ...more, '--pdf', 'ua2']);
  for (const name of everything) cpSync(join(folder, name), join(folder, 'ua2', name));
  brobygger(['pdf', join(folder, 'ua2/everything-paper.md'), '--pdf', 'ua2']);
  return drawn.map(({ navn }) => navn);
}

/** An example moved to another municipality, with some of its answers not given yet: few in one, most in another. */
function answersOf(name, example, random) {
  const answers = parseDocument(example);
  answers.setIn(['kommune', 'navn'], name);
  const unanswered = random() * 0.7;
  for (const section of answers.contents.items.filter(({ value }) => isMap(value))) {
    const keys = section.value.items.map(({ key }) => [section.key.value, key.value]);
    for (const key of keys) {
      if (!alwaysAnswered.has(key.join('.')) && random() < unanswered) answers.deleteIn(key);
    }
    if (section.value.items.length === 0) answers.delete(section.key);
  }
  return answers.toString();
}

/** A paper with characters that the shipped font lacks. A machine may have them in no font of its own. */
function printSymbols(folder) {
  cpSync(join(project, 'tests/formats/pdf/symbols-paper.md'), join(folder, 'symbols-paper.md'));
  const run = start(['pdf', join(folder, 'symbols-paper.md')]);
  if (run.status !== 0)
    process.stdout.write(`Skipped the paper with symbols:\n${run.stderr.slice(0, 400)}\n`);
}

function start(args) {
  return spawnSync(process.execPath, [join(project, 'bin/brobygger.js'), ...args], { encoding: 'utf8' });
}

function brobygger(args) {
  const run = start(args);
  if (run.status !== 0)
    throw new Error(`brobygger ${args[0]}: exit code ${run.status}\n${run.stderr.slice(0, 800)}`);
}

function shuffled(items, random) {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
