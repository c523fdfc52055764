import { expect, it } from 'vitest';

const bench = (name: string) => import(new URL(`../../bench/${name}.mjs`, import.meta.url).href);
const { runCommand } = await bench('run-command');
const { tryTwice } = await bench('try-twice');

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
