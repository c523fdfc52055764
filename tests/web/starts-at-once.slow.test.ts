import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';
import { visitor } from './open-page.ts';
import { startServer } from './real-server.ts';

const ROUNDS = 6;
const AT_ONCE = 4;
const FILE = 'Documents/brobygger/randers/svar.yaml';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-paa-en-gang-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `start` line by line in a process of its own, with these lines typed. */
function interview(folder: string, lines: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'start', '--enkel'], {
    cwd: folder,
    env: userEnvironment({}),
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (told) => {
      out += told;
    });
  child.stdin.on('error', () => undefined);
  for (const line of lines) child.stdin.write(`${line}\n`);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, ended, heard: () => out };
}

describe('processes that are started at the very same time', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => [round + 1]))(
    'are one page: one answers, the others show the same and end well (round %i)',
    async () => {
      const folder = newFolder();
      const all = await Promise.all(Array.from({ length: AT_ONCE }, () => startServer(folder)));
      const origins = new Set(all.map(({ origin }) => origin));
      expect(origins.size).toBe(1);
      const people = await Promise.all(all.map((one) => visitor(one)));
      await Promise.all(
        people.map((person) => person.send('/begynd', { kommune: 'Randers', omfang: 'hurtig' })),
      );
      for (const person of people) expect((await person.get('/spoergsmaal')).status).toBe(200);
      const [person] = people;
      await person?.send(person.path, { svar: 'DH Randers', handling: 'svar' });
      await person?.get('/');
      await person?.send('/luk');
      expect(await Promise.all(all.map(({ ended }) => ended))).toEqual(all.map(() => 0));
      expect(readFileSync(join(folder, FILE), 'utf8')).toMatch(/navn: Randers[\s\S]*afdeling: DH Randers/);
    },
  );

  it('at one file of answers are one interview: the other says so, and nothing is lost', async () => {
    const folder = newFolder();
    const both = [interview(folder, ['1', 'Randers']), interview(folder, ['1', 'Randers'])];
    const ended = (one: (typeof both)[number]) => one.ended.then((code) => ({ one, code }));
    const first = await Promise.race(both.map(ended));
    expect(first.code).toBe(2);
    expect(first.one.heard()).toContain('Der svares allerede på spørgsmål i svar.yaml et andet sted');
    const other = both.find((one) => one !== first.one);
    other?.child.stdin.end('DH Randers\n');
    expect(await other?.ended).toBe(130);
    expect(readFileSync(join(folder, 'svar.yaml'), 'utf8')).toContain('navn: Randers');
    expect(existsSync(join(folder, '.brobygger', 'svar.yaml.lock'))).toBe(false);
  });
});
