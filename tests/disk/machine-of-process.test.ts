import { chmod, mkdir, writeFile } from 'node:fs/promises';
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
