import { spawn as spawnProcess } from 'node:child_process';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import { PROGRAM } from '../builders/built-program.ts';
import { userEnvironment } from '../builders/user-environment.ts';
import { type Asks, asksInLines, asksInMenus, typing } from './typing.ts';
import type { Script } from './walk-script.ts';

/** A walk that hears nothing for so long has met a prompt it cannot answer, or a program that hangs. */
const MOST_QUIET_MS = 20_000;

export interface Walked {
  readonly code: number;
  /** All that came out of the program, control sequences too. */
  readonly output: string;
  /** The lines typed, as a file that could be piped in. */
  readonly typed: string;
}

/** Line by line through a pipe, each line when it is asked for. */
export function walkByPipe(folder: string, args: readonly string[], script: Script): Promise<Walked> {
  const child = spawnProcess(process.execPath, [PROGRAM, 'start', ...args], {
    cwd: folder,
    env: userEnvironment(),
  });
  const patience = patienceWith(() => child.kill());
  const typist = typing(script, asksInLines, (line) => child.stdin.write(`${line}\n`));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', typist.see).on('data', patience.renew);
  }
  child.on('close', patience.end);
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, ...typist.result() })));
}

/** All lines at once, as from a file. */
export function pipeAll(folder: string, args: readonly string[], typed: string): Promise<Walked> {
  const child = spawnProcess(process.execPath, [PROGRAM, 'start', ...args], {
    cwd: folder,
    env: userEnvironment(),
  });
  const patience = patienceWith(() => child.kill());
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
    patience.renew();
  });
  child.on('close', patience.end);
  child.stdin.end(typed);
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, output, typed })));
}

/** Line by line in a real terminal that adds nothing of its own but the echo of what is typed. */
export function walkByLines(folder: string, args: readonly string[], script: Script): Promise<Walked> {
  const command = ['stty -onlcr && exec "$0" "$@"', process.execPath, PROGRAM, 'start', '--enkel', ...args];
  return inTerminal(folder, ['sh', '-c', ...command], script, asksInLines, '\n');
}

/** With inquirer's menus in a real terminal. */
export function walkByMenus(
  folder: string,
  args: readonly string[],
  script: Script,
  env: Readonly<Record<string, string>> = {},
): Promise<Walked> {
  return inTerminal(folder, [process.execPath, PROGRAM, 'start', ...args], script, asksInMenus, '\r', env);
}

function inTerminal(
  folder: string,
  [file, ...args]: readonly string[],
  script: Script,
  asks: Asks,
  enter: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Walked> {
  const env = userEnvironment({ TERM: 'xterm-256color', ...given });
  const terminal = spawnTerminal(file ?? '', args, { cwd: folder, cols: 100, rows: 50, env });
  const typist = typing(script, asks, (line) => terminal.write(line.replaceAll('\n', enter) + enter));
  const patience = patienceWith(() => terminal.kill());
  terminal.onData(typist.see);
  terminal.onData(patience.renew);
  return new Promise((done) => {
    terminal.onExit(({ exitCode }) => {
      patience.end();
      done({ code: exitCode, ...typist.result() });
    });
  });
}

function patienceWith(giveUp: () => void) {
  const timer = setTimeout(giveUp, MOST_QUIET_MS);
  return { renew: () => void timer.refresh(), end: () => clearTimeout(timer) };
}
