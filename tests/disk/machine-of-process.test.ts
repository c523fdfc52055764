import { chmod, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { machineOf } from '../../src/disk/machine-of-process.ts';
import { findBrowser } from '../../src/formats/pdf/browser/find-browser.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

it('a folder, a file that is no program and nothing at all are no browser; a program is', async () => {
  const folder = await temporaryFolder();
  const [app, text, program] = ['Browser.app', 'noter.txt', 'browser'].map((name) => join(folder, name));
  await mkdir(app ?? '');
  for (const path of [text, program]) await writeFile(path ?? '', '');
  await chmod(program ?? '', 0o755);
  const named = async (path = '') => {
    const here = Object.create(process, { env: { value: { BROBYGGER_BROWSER: path } } });
    const found = await findBrowser(machineOf(here));
    return found.ok ? found.value.path : found.faults[0]?.code;
  };
  const missing = 'named-browser-missing';
  expect(await Promise.all([app, text, join(folder, 'ingenting'), program].map(named))).toEqual([
    missing,
    missing,
    missing,
    program,
  ]);
});

it('a program has another mark when another takes its place, also behind a link, and none when it is gone', async () => {
  const folder = await temporaryFolder();
  const [program, next, link] = ['browser', 'ny', 'genvej'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(program, 'som før');
  await writeFile(next, 'som nu');
  await symlink(program, link);
  const { mark } = machineOf(process);
  const before = await Promise.all([program, link].map(mark));
  expect(await Promise.all([program, link].map(mark))).toEqual(before);
  await rename(next, program);
  const after = await Promise.all([program, link].map(mark));
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, false]);
  expect(await mark(next)).toBeUndefined();
});
