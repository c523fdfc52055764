import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { showInBrowser } from '../../src/disk/show-in-browser.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const ADDRESS = 'http://127.0.0.1:5173/?noegle=abc&x=$(touch+ond)';

describe.skipIf(process.platform === 'win32')('an address', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
  ] as const)(
    'is handed to the program of the system as it is, past any shell: %s',
    async (platform, program) => {
      const folder = await temporaryFolder();
      const told = join(folder, 'told');
      await writeFile(join(folder, program), `#!/bin/sh\nprintf '%s' "$1" > '${told}'\n`);
      await chmod(join(folder, program), 0o755);
      vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
      try {
        expect(await showInBrowser(ADDRESS, platform)).toBe(true);
        await vi.waitFor(async () => expect(await readFile(told, 'utf8')).toBe(ADDRESS), 5000);
      } finally {
        vi.unstubAllEnvs();
      }
    },
  );

  it('that nothing can show is no fault', async () => {
    vi.stubEnv('PATH', await temporaryFolder());
    try {
      expect(await showInBrowser(ADDRESS, 'linux')).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
