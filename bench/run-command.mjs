import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** How many ticks of a processor make a second in /proc; the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Runs a command to its end and measures it from the outside: wall time in seconds; and of the process and all it started, sampled
 * every `watchEveryMs`, the highest sum of resident memory (MB) and the sum of processor time (seconds). Without it both are null,
 * as where there is no /proc; to look disturbs what is looked at, so that what takes seconds is timed unwatched. With `until` it
 * ends as soon as that has been said on stdout.
 * Throws when the exit code is not among `accepted`, and when it has not ended after `limitMs`.
 */
export async function runCommand(
  file,
  args,
  { accepted = [0], watchEveryMs, limitMs = 15 * 60_000, until, ...options } = {},
) {
  const begun = performance.now();
  const stdio = until ? 'pipe' : ['ignore', 'ignore', 'pipe'];
  const child = spawn(file, args, { stdio, ...options });
  const said = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  let peak = null;
  const ticks = new Map();
  const timer = watchEveryMs
    ? setInterval(async () => {
        const tree = await treeOf(child.pid);
        if (tree === null) return;
        for (const one of tree) ticks.set(one.pid, one.ticks);
        peak = Math.max(peak ?? 0, await memoryOfAll(tree));
      }, watchEveryMs)
    : undefined;
  let told;
  let heard = '';
  child.stdout?.on('data', (chunk) => {
    heard += chunk;
    if (told !== undefined || !heard.includes(until)) return;
    told = performance.now();
    child.kill('SIGKILL');
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const code = await ended.finally(() => {
    clearInterval(timer);
    clearTimeout(limit);
  });
  if (until && told === undefined) throw new Error(`${file} ${args[0]} ended, and never said: ${until}`);
  const seconds = ((told ?? performance.now()) - begun) / 1000;
  const cpu = peak === null ? null : [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS;
  if (told !== undefined) return { seconds, peak, cpu };
  if (!accepted.includes(code))
    throw new Error(`${file} ${args[0]} ended with ${code}:\n${Buffer.concat(said)}`);
  return { seconds, peak, cpu };
}

async function treeOf(root) {
  const all = await processes();
  if (all === null) return null;
  const tree = new Set([root]);
  for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  return all.filter(({ pid }) => tree.has(pid));
}

/** Proportional set size where the system tells it: pages that several processes share are counted once. */
async function memoryOfAll(tree) {
  const sizes = await Promise.all(tree.map(({ pid }) => memoryOf(pid)));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function processes() {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const all = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        // Behind the name: state, parent, and as the 12th and 13th the ticks in the program and in the system (proc(5)).
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return {
          pid: Number(name),
          parent: Number(fields[1]),
          ticks: Number(fields[11] ?? 0) + Number(fields[12] ?? 0),
        };
      }),
  );
  return all.sort((one, other) => one.pid - other.pid);
}

async function memoryOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}
