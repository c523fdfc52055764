import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stillWorking } from '../../../src/terminal/output/still-working.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (seconds: number) =>
  new Promise<string>((done) => setTimeout(() => done('færdig'), seconds * 1000));

it('says nothing about work that is soon done', async () => {
  const said: string[] = [];
  const done = stillWorking(after(29), (text) => said.push(text));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await done).toBe('færdig');
  expect(said).toEqual([]);
});

it('says every half minute that the work still goes on, and then no more', async () => {
  const said: string[] = [];
  const done = stillWorking(after(70), (text) => said.push(text));
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await done).toBe('færdig');
  expect(said).toEqual(['Stadig i gang.\n', 'Stadig i gang.\n']);
});
