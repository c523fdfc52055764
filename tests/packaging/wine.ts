import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';

/** How long a Windows of our own may take to answer. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
/** Nothing here goes on for so long; what hangs shall not hold up all others. */
const LONGEST_MS = 300_000;

export interface WineEnded {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A program under Wine that goes on. */
export interface WineRunning {
  /** What it has said until now. */
  told(): string;
  /** Waits until it has said something like this, and gives that. Throws with what it said instead. */
  hears(wanted: RegExp): Promise<string>;
  readonly ended: Promise<WineEnded>;
  /** As somebody who closes the window. */
  end(): Promise<WineEnded>;
}

/** A console of Windows in a terminal of ours. */
interface WineConsole {
  /** Waits until this stands on the screen. Throws with what stands there instead. */
  shows(wanted: RegExp): Promise<string>;
  type(keys: string): void;
  /** The exit code. */
  readonly ended: Promise<number>;
}

export interface Wine {
  /** The home of its user on this disk, and the drive C: as it lies here. */
  readonly home: string;
  readonly drive: string;
  /** "Z:\tmp\æ" for "/tmp/æ". */
  pathOf(path: string): string;
  start(program: string, args: readonly string[], cwd: string): WineRunning;
  run(program: string, args: readonly string[], cwd: string): Promise<WineEnded>;
  /** The same in a console that somebody types in, where Ctrl and C are heard as on Windows. */
  console(program: string, args: readonly string[], cwd: string): WineConsole;
  /** Ends all that runs in it, and takes it away. */
  close(): void;
}

/** Why there is no Wine here; undefined where there is one. */
export function withoutWine(): string | undefined {
  try {
    execFileSync('wine', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return "Wine is not installed (Debian: wine and wine64), so nothing was tried with Windows' own Node.";
  }
}

/**
 * A new Windows 10 with a user of its own. Programs write to files: Node for Windows ends with EBADF when Wine hands it a pipe.
 * Node 20 runs in Debian 12's Wine 8, Node 24 does not start there.
 */
export function newWine(): Wine {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-wine-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  // Wine lays the folders of its user in the home it is given, and must not find that of whoever runs the tests.
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    USER: 'kirsten',
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: join(folder, 'prefix'),
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=d',
  };
  execFileSync('wine', ['winecfg', '-v', 'win10'], { env, stdio: 'ignore' });
  // Its server stays between two programs: to begin anew each time takes longer than they do.
  for (const wish of ['-w', '-p']) execFileSync('wineserver', [wish], { env, stdio: 'ignore' });
  let count = 0;
  const start = (program: string, args: readonly string[], cwd: string): WineRunning => {
    count += 1;
    const [out, err] = ['out', 'err'].map((name) => join(folder, `${count}.${name}`)) as [string, string];
    const [outFile, errFile] = [openSync(out, 'w'), openSync(err, 'w')];
    const child = spawn('wine', [program, ...args], { cwd, env, stdio: ['ignore', outFile, errFile] });
    closeSync(outFile);
    closeSync(errFile);
    const told = () => `${readFileSync(out, 'utf8')}${readFileSync(err, 'utf8')}`.replaceAll('\r\n', '\n');
    let isOver = false;
    const tooLong = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    const ended = new Promise<WineEnded>((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => {
        isOver = true;
        clearTimeout(tooLong);
        done({ code: code ?? -1, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') });
      });
    });
    return {
      told,
      ended,
      async hears(wanted) {
        for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
          const found = wanted.exec(told());
          if (found) return found[0];
          if (isOver) break;
        }
        throw new Error(`It never said ${wanted}, but:\n${told()}`);
      },
      async end() {
        child.kill('SIGTERM');
        return ended;
      },
    };
  };
  const inConsole = (program: string, args: readonly string[], cwd: string): WineConsole => {
    const terminal = pty.spawn('wine', [program, ...args], {
      cwd,
      env: { ...env, TERM: 'xterm' },
      cols: 100,
      rows: 40,
    });
    let seen = '';
    let isOver = false;
    terminal.onData((told) => {
      seen += told;
    });
    const tooLong = setTimeout(() => terminal.kill('SIGKILL'), LONGEST_MS);
    const ended = new Promise<number>((done) => {
      terminal.onExit(({ exitCode }) => {
        isOver = true;
        clearTimeout(tooLong);
        done(exitCode);
      });
    });
    return {
      ended,
      type: (keys) => terminal.write(keys),
      async shows(wanted) {
        for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
          const found = wanted.exec(stripVTControlCharacters(seen));
          if (found) return found[0];
          if (isOver) break;
        }
        throw new Error(`It never showed ${wanted}, but:\n${stripVTControlCharacters(seen)}`);
      },
    };
  };
  return {
    home,
    drive: join(folder, 'prefix', 'drive_c'),
    pathOf: (path) => `Z:${path.replaceAll('/', '\\')}`,
    start,
    run: (program, args, cwd) => start(program, args, cwd).ended,
    console: inConsole,
    close() {
      execFileSync('wineserver', ['-k'], { env, stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
