import { spawn } from 'node:child_process';

/** The program of each system that hands an address to the browser its user has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  // Not `start`, which is a word of a shell that reads & in an address as its own.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/**
 * Shows an address in the browser that the user has chosen. The browser lives on when this process ends.
 * False when there is no such program, as on a machine without a screen.
 */
export function showInBrowser(address: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((done) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.on('error', () => done(false));
    child.on('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
