import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInTerminal } from '../../../interview/pty-terminal.ts';
import { walkByMenus } from '../../../interview/walk.ts';
import { scriptOf } from '../../../interview/walk-script.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told of colours.
const COLOUR = /\x1b\[(?:[3-4]\d|9\d|10\d)(?:;\d+)*m/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sixteen colours every terminal theme can change.
const MORE_THAN_SIXTEEN = /\x1b\[[34]8;/;
const STOP = scriptOf([
  [/Hvilken kommune/, 'hjælp'],
  [/Hvilken kommune/, 'afslut'],
]);

async function output(env: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'brobygger-'));
  try {
    return (await walkByMenus(folder, ['--hurtig'], STOP, env)).output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeInTerminal('colours at the menus', () => {
  it('are of the sixteen that a terminal theme can change', async () => {
    const coloured = await output({});
    expect(coloured).toMatch(COLOUR);
    expect(coloured).not.toMatch(MORE_THAN_SIXTEEN);
  });

  it('are left out with NO_COLOR', async () => {
    expect(await output({ NO_COLOR: '1' })).not.toMatch(COLOUR);
  });
});
