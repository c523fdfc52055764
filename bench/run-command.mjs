import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/**
 * Runs a command to its end and measures it from the outside: wall time in seconds, and the highest sum of resident
 * memory (MB) of the process and all it started, sampled every `watchEveryMs`. Without it memory is null, as where there is no
 * /proc; to look disturbs what is looked at, so that what takes seconds is timed unwatched.
 * Throws when the exit code is not among `accepted`, and when it has not ended after `limitMs`.
 */
export async function runCommand(
  file,
  args,
  { accepted = [0], watchEveryMs, limitMs = 15 * 60_000, ...options } = {},
) {
  const begun = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  const said = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  let peak = null;
  const timer = watchEveryMs
    ? setInterval(async () => {
        const now = await treeMemory(child.pid);
        if (now !== null) peak = Math.max(peak ?? 0, now);
      }, watchEveryMs)
    : undefined;
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const code = await ended.finally(() => {
    clearInterval(timer);
    clearTimeout(limit);
  });
  const seconds = (performance.now() - begun) / 1000;
  if (!accepted.includes(code))
    throw new Error(`${file} ${args[0]} ended with ${code}:\n${Buffer.concat(said)}`);
  return { seconds, peak };
}

/** Proportional set size where the system tells it: pages that several processes share are counted once. */
async function treeMemory(root) {
  const all = await processes();
  if (all === null) return null;
  const tree = new Set([root]);
  for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  const sizes = await Promise.all([...tree].map(memoryOf));
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
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return { pid: Number(name), parent };
      }),
  );
  return all.sort((one, other) => one.pid - other.pid);
}

async function memoryOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}
