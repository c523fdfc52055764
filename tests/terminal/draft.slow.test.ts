import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { PROGRAM } from '../builders/built-program.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { userEnvironment } from '../builders/user-environment.ts';

const LONG_TEXT = 'kun står et punktum:\n';

/** Through the overview to the sixth section, the debate piece, and its fifth question, the first with a long text. */
const TO_LONG_TEXT = 'oversigt\n6\n5\n';

/** The plain interview on a pipe, at a long text. */
function interview(cwd: string) {
  const child = spawn(process.execPath, [PROGRAM, 'start'], { cwd, stdio: 'pipe', env: userEnvironment() });
  onTestFinished(() => void child.kill('SIGKILL'));
  let heard = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      heard += data;
    });
  }
  child.stdin.write(TO_LONG_TEXT);
  return {
    kill: () => new Promise((done) => child.on('exit', done).kill('SIGKILL')),
    hear: (text: string) => vi.waitFor(() => expect(heard).toContain(text), { timeout: 20_000 }),
    type: (line: string) => child.stdin.write(`${line}\n`),
  };
}

it('a long text that was killed in the middle is offered again, and its draft is gone once it is saved', async () => {
  const folder = await temporaryFolder();
  const draft = join(folder, 'svar.yaml.kladde');
  writeFileSync(join(folder, 'svar.yaml'), 'version: 1\nomfang: fuld\nkommune:\n  navn: Randers\n');
  const killed = interview(folder);
  await killed.hear(LONG_TEXT);
  killed.type('Vi ringede til jobcentret.');
  await vi.waitFor(() => expect(existsSync(draft)).toBe(true), { timeout: 5000 });
  await killed.kill();
  const next = interview(folder);
  await next.hear('Din kladde er her endnu, 1 linje:\nVi ringede til jobcentret.');
  next.type('1');
  next.type('.');
  await next.hear('Modtaget: 1 linje, 26 tegn.');
  await vi.waitFor(() => expect(existsSync(draft)).toBe(false), { timeout: 5000 });
}, 60_000);
