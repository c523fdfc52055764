import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Page } from 'puppeteer';

/** What is needed on the PATH; Debian's packages are orca, xvfb, dbus, xdotool, chromium and at-spi2-core. */
const PROGRAMS = ['orca', 'Xvfb', 'dbus-daemon', 'xdotool', 'chromium'] as const;

/** What is missing for a page to be heard here; nothing when it can be. */
export function missingToHear(): readonly string[] {
  return PROGRAMS.filter((name) => {
    try {
      execFileSync('which', [name], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

/** A screen of its own with a browser and a screen reader, and what the screen reader has said. */
export interface ScreenReader {
  readonly page: Page;
  /** All that has been spoken so far, a line each. */
  spoken(): Promise<readonly string[]>;
  /** Presses a key of the keyboard as X names it: "Tab", "Down", "shift+Tab". */
  key(name: string): void;
  /** Types on the keyboard. */
  type(text: string): void;
  /** Ends everything that was started. */
  end(): Promise<void>;
}

const SPEECH = /SPEECH OUTPUT: '([\s\S]*?)'(?: voice=\w+)?(?: ?\{.*\}| None)?\s*$/;

/** Starts the screen, the buses, the screen reader and the browser; its files lie in `folder`. */
export async function startScreenReader(folder: string, address: string): Promise<ScreenReader> {
  const started: ChildProcess[] = [];
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    LANG: 'da_DK.UTF-8',
    LC_ALL: 'da_DK.UTF-8',
    LANGUAGE: 'da',
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
    PYTHONPATH: join(folder, 'mute'),
  };
  await mkdir(join(folder, 'run'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'mute'), { recursive: true });
  // Without a voice Orca waits for nobody, and still writes down each word it would have spoken.
  await writeFile(join(folder, 'mute', 'speechd.py'), 'raise ImportError("no voice is wanted here")\n');
  const start = (command: string, args: readonly string[], out: 'pipe' | 'ignore' = 'ignore') => {
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', out, 'ignore'] });
    started.push(child);
    return child;
  };
  const said = join(folder, 'orca.log');
  let browser: Browser | undefined;
  const end = async () => {
    await browser?.close().catch(() => undefined);
    for (const child of started.reverse()) {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
  };
  try {
    const screen = start(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      'pipe',
    );
    env.DISPLAY = `:${await firstLine(screen)}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], 'pipe');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    start('orca', ['--debug-file', said, '--user-prefs', join(folder, 'orca')]);
    await lineWith(said, /SPEECH OUTPUT/);
    browser = await puppeteer.launch({
      executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
      headless: false,
      env,
      ignoreDefaultArgs: ['--enable-automation'],
      defaultViewport: null,
      args: [
        '--force-renderer-accessibility',
        '--no-sandbox',
        '--test-type',
        '--lang=da',
        '--no-first-run',
        '--disable-gpu',
        '--window-size=1280,900',
        `--user-data-dir=${join(folder, 'browser')}`,
        address,
      ],
    });
  } catch (cause) {
    await end();
    throw cause;
  }
  const [page = await browser.newPage()] = await browser.pages();
  return {
    page,
    spoken: async () => linesOf(await readFile(said, 'utf8').catch(() => '')),
    key: (name) => void execFileSync('xdotool', ['key', name], { env }),
    type: (text) => void execFileSync('xdotool', ['type', '--delay', '30', text], { env }),
    end,
  };
}

function linesOf(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => {
    const [, text] = SPEECH.exec(line) ?? [];
    return text === undefined ? [] : [text];
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('Nothing to read from');
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return String(value);
}

async function lineWith(path: string, wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (wanted.test(await readFile(path, 'utf8').catch(() => ''))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${path} never said ${wanted}`);
}
