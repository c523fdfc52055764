import { spawnSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserProfile } from '../../src/disk/browser-profile.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const { pid: GONE } = spawnSync(process.execPath, ['-e', '0']);
/** Processes in which nothing else listens for the end. */
const owner = (pid: number) => ({ pid, kill: process.kill, once: () => process, getuid: process.getuid });

describe('the profile of a browser', () => {
  it('is a folder of its own each time, and is taken away with all in it', async () => {
    const temporary = await temporaryFolder();
    const profiles = [
      await browserProfile(temporary, owner(process.pid)),
      await browserProfile(temporary, owner(process.pid)),
    ];
    expect(await readdir(temporary)).toHaveLength(2);
    for (const profile of profiles) {
      await writeFile(join(profile?.path ?? '', 'Preferences'), '{}');
      profile?.remove();
      profile?.remove();
    }
    expect(await readdir(temporary)).toEqual([]);
  });

  it('goes with the next run when its program was killed, and those of programs that run stay', async () => {
    const temporary = await temporaryFolder();
    await browserProfile(temporary, owner(GONE));
    const running = await browserProfile(temporary, owner(process.ppid));
    const mine = await browserProfile(temporary, owner(process.pid));
    expect((await readdir(temporary)).map((name) => join(temporary, name)).sort()).toEqual(
      [running?.path, mine?.path].sort(),
    );
  });

  it('of somebody else’s making, and what lies behind a link, is never taken away', async () => {
    const [temporary, theirs] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(theirs, 'brev.txt'), 'deres');
    const forgotten = await browserProfile(temporary, owner(GONE));
    const name = (forgotten?.path ?? '').replace(/-[^-]*$/, '');
    forgotten?.remove();
    await symlink(theirs, `${name}-genvej`);
    for (const other of ['puppeteer_dev_chrome_profile-abc', 'brobygger-browser-', 'brobygger-browser-0-x'])
      await mkdir(join(temporary, other));
    const before = await readdir(temporary);
    (await browserProfile(temporary, owner(process.pid)))?.remove();
    expect([await readdir(temporary), await readdir(theirs)]).toEqual([before, ['brev.txt']]);
  });

  it('is none where the temporary folder cannot be written in', async () => {
    expect(await browserProfile(join(await temporaryFolder(), 'væk'), owner(process.pid))).toBeUndefined();
  });
});
