import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const bench = (name: string) => import(new URL(`../../bench/${name}.mjs`, import.meta.url).href);
const { runCommand } = await bench('run-command');
const { tryTwice } = await bench('try-twice');
const { History } = await bench('history');
const { paperOfLength } = await bench('paper-of-length');

it('a measurement that stumbles once is made again, and one that fails twice is none and costs no other', async () => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  let tries = 0;
  const once = async () => {
    tries += 1;
    if (tries === 1) throw new Error('timed out\n    at a stack');
    return 7;
  };
  expect(await tryTwice(once, say)).toBe(7);
  expect(await tryTwice(() => Promise.reject(new Error('timed out')), say)).toBeUndefined();
  expect(said).toEqual([
    'Tried once more: timed out\n',
    'Tried once more: timed out\n',
    'Not measured: timed out\n',
  ]);
});

it('a command that never ends is ended', async () => {
  const never = runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limitMs: 300 });
  await expect(never).rejects.toThrow('ended with null');
});

it('a command is measured until it has said what is waited for, and one that never says it is no measurement', async () => {
  const script = "setTimeout(() => console.log('Skriv et tal'), 50); setTimeout(() => {}, 5000)";
  const run = (until: string, limitMs = 10_000) =>
    runCommand(process.execPath, ['-e', script], { until, limitMs });
  const { seconds } = await run('et tal');
  expect(seconds).toBeLessThan(4);
  await expect(run('noget andet', 400)).rejects.toThrow('never said: noget andet');
});

it('processor time and memory are those of the process and of what it starts', async () => {
  if (process.platform !== 'linux') return;
  const busy = 'while (process.cpuUsage().user < 800_000);';
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { cpu, peak } = await runCommand(process.execPath, ['-e', script], { watchEveryMs: 50 });
  expect(cpu).toBeGreaterThan(0.1);
  expect(peak).toBeGreaterThan(10);
});

it('history gives what was measured last of each, and adds what is measured now', async () => {
  const path = join(await temporaryFolder(), 'historik.csv');
  const rows = [{ id: 'lav', ours: { seconds: 1.5, peak: null }, ratio: 0.41, cpuRatio: undefined }];
  await new History(path).add(rows, { day: '2026-11-30', commit: 'abc' });
  await new History(path).add([{ ...rows[0], ratio: 0.38 }, { id: 'pdf' }], {
    day: '2026-12-01',
    commit: 'def',
  });
  const history = await new History(path).read();
  expect([history.last('lav'), history.last('pdf')]).toEqual([{ day: '2026-12-01', ratio: 0.38 }, undefined]);
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(5);
});

it('a paper of a length has that length, and headings that are told apart', () => {
  const paper = paperOfLength('# A\n\n## B\n\nOrd på rad.\n', 3);
  const headings = paper.match(/^## .*$/gm) ?? [];
  expect([Buffer.byteLength(paper) > 2_900, Buffer.byteLength(paper) <= 3_000]).toEqual([true, true]);
  expect(new Set(headings).size).toBe(headings.length);
});
