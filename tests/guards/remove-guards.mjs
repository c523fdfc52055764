/**
 * Removes each guard in turn, runs the tests that should notice, and puts it back: `npm run guards`, or with words of some guards behind
 * it. Prints a row for docs/guards.md a guard, with the first test that failed; exit code 1 when a guard is not missed.
 * A test that starts the program builds it first. Slow (some minutes); run it in a tree without changes of one's own in src/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { guards } from './guards.mjs';

const wanted = process.argv.slice(2);
const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** The files of a guard as they are, and as they are without it. */
function removal({ file, find, replace, schema, also = [] }) {
  const texts = new Map();
  const change = (path, edit) => texts.set(path, edit(texts.get(path) ?? readFileSync(path, 'utf8')));
  const swap = (before, after) => (text) => {
    if (!text.includes(before)) throw new Error(`${file} no longer says: ${before}`);
    return text.replace(before, () => after);
  };
  if (schema) change(file, (text) => withoutPattern(text, schema));
  else change(file, swap(find, replace));
  for (const [before, after, path = file] of also) change(path, swap(before, after));
  return texts;
}

/** A JSON Schema without the `pattern` of one of its properties, wherever that is defined. */
function withoutPattern(text, property) {
  let found = false;
  const changed = JSON.stringify(
    JSON.parse(text, (key, value) => {
      if (key !== property || typeof value !== 'object' || value?.pattern === undefined) return value;
      found = true;
      return { ...value, pattern: '' };
    }),
  );
  if (!found) throw new Error(`The schema gives ${property} no pattern.`);
  return changed;
}

/** The name of the first test that fails; undefined when none does. */
function firstFailure(tests) {
  for (const test of tests.filter((path) => existsSync(path))) {
    const config = test.includes('.slow.') ? ['--config', 'vitest.slow.config.ts'] : [];
    const { status, stdout } = run('npx', [
      'vitest',
      'run',
      ...config,
      test,
      '--bail',
      '1',
      '--reporter=json',
    ]);
    if (status === 0) continue;
    const result = JSON.parse(stdout.slice(stdout.indexOf('{"numTotal')));
    const failed = result.testResults.flatMap((file) =>
      file.assertionResults
        .filter((one) => one.status === 'failed')
        .map((one) => ({ test: file.name.slice(file.name.indexOf('/tests/') + 1), name: one.title })),
    );
    return failed[0] ?? { test, name: '(the file does not load)' };
  }
  return undefined;
}

const isWanted = ({ guard }) => wanted.length === 0 || wanted.some((words) => guard.includes(words));
let allMissed = true;
for (const guard of guards.filter(isWanted)) {
  const without = removal(guard);
  const before = new Map([...without.keys()].map((path) => [path, readFileSync(path)]));
  let failure;
  try {
    for (const [path, text] of without) writeFileSync(path, text);
    failure = firstFailure(guard.tests);
  } finally {
    for (const [path, bytes] of before) writeFileSync(path, bytes);
  }
  allMissed &&= failure !== undefined;
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const test = failure ? `\`${failure.test}\`: ${cell(failure.name)}` : '**none**';
  process.stdout.write(`| ${cell(guard.guard)} | \`${guard.file}\` | ${test} |\n`);
}
process.exitCode = allMissed ? 0 : 1;
