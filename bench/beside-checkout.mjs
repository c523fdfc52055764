// npm run bench -- --ved <mappe>: this checkout beside another one of brobygger, both built, in one run: what a change of shape costs.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const DATE = '2026-11-22';

/**
 * Yields the cells of one row a command: what, seconds of processor time (all processes) here and there, its ratio, and the ratio
 * of wall time. Medians of `times` runs, each command in turn here and there. `env` is for both.
 */
export async function* besideCheckout(here, there, { env, times = 7 }) {
  const work = await mkdtemp(join(tmpdir(), 'brobygger-beside-'));
  // Its own, for what may be answered differs with the time.
  const answersOf = (root) => join(root, 'examples/randers/svar.yaml');
  const out = (root) => join(work, root === here ? 'here' : 'there');
  const render = (root, ...more) => [
    'lav',
    answersOf(root),
    '--ud',
    out(root),
    '--dato',
    DATE,
    '--udkast',
    ...more,
  ];
  const commands = [
    ['`--help`', () => ['--help']],
    ['`tjek`, one branch', (root) => ['tjek', answersOf(root)]],
    ['`lav`, one branch, Markdown', (root) => render(root, '--format', 'md'), out],
    ['`lav`, one branch, Markdown and PDF', (root) => render(root), out],
    ['`kontrol`, one paper', async (root) => ['kontrol', await strategyIn(out(root))]],
  ];
  for (const [what, argsOf, fresh] of commands) {
    const runs = new Map([
      [here, []],
      [there, []],
    ]);
    for (let time = 0; time <= times; time += 1) {
      for (const root of [here, there]) {
        if (fresh) await rm(fresh(root), { recursive: true, force: true });
        runs.get(root).push(await cost([join(root, 'bin/brobygger.js'), ...(await argsOf(root))], env));
      }
    }
    // The first of each warms the disk.
    const [ours, theirs] = [here, there].map((root) => medianOf(runs.get(root).slice(1)));
    yield cells(what, ours, theirs);
  }
  await rm(work, { recursive: true });
}

function cells(what, ours, theirs) {
  const seconds = ({ cpu }) => `${cpu.toFixed(2)} s`;
  const ratios = [ours.cpu / theirs.cpu, ours.wall / theirs.wall].map((ratio) => ratio.toFixed(2));
  return [what, seconds(ours), seconds(theirs), ...ratios];
}

/** Through a shell, whose `times` counts the processor time of all that it waited for, browsers too. */
async function cost(args, env) {
  const begun = performance.now();
  const child = spawn(
    'sh',
    ['-c', '"$@" >/dev/null 2>&1; code=$?; times; exit $code', 'sh', process.execPath, ...args],
    {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let told = '';
  child.stdout.on('data', (chunk) => {
    told += chunk;
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  // 3 and 5 say what is wrong with a paper; more was not done then.
  if (![0, 3, 5].includes(code)) throw new Error(`${args.join(' ')} ended with ${code}`);
  const wall = (performance.now() - begun) / 1000;
  const times = told
    .split('\n')[1]
    .split(' ')
    .map((one) => /^(\d+)m([\d.]+)s$/.exec(one));
  const cpu = times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { cpu, wall };
}

function medianOf(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { cpu: middle('cpu'), wall: middle('wall') };
}

async function strategyIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const name = names.find(
    (one) => /(^|[/\\])[^/\\]*strategi[^/\\]*\.md$/.test(one) && !one.includes('.brobygger'),
  );
  if (!name) throw new Error(`No strategy among ${names.join(', ')}`);
  return join(folder, name);
}
