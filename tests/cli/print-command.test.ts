import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

it('tells of several texts in the order they were named, and one that fails costs none of the others', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'lang.md'), `# Lang\n\n${'Et afsnit.\n\n'.repeat(2_000)}`);
  await writeFile(join(cwd, 'uden-titel.md'), 'Bare tekst.\n');
  await writeFile(join(cwd, 'kort.md'), '# Kort\n');
  const files = ['lang.md', 'uden-titel.md', 'findes-ikke.md', 'kort.md'];
  const { out, err, code } = await runBrobygger(['pdf', ...files, '--format', 'html'], { cwd });
  expect(out.trim().split('\n')).toEqual([join(cwd, 'lang.html'), join(cwd, 'kort.html')]);
  expect(err.indexOf('uden-titel.md')).toBeLessThan(err.indexOf('findes-ikke.md'));
  expect(err).toContain('uden-titel.md');
  expect(code).not.toBe(0);
  expect((await readdir(cwd)).filter((name) => name.endsWith('.html')).sort()).toEqual([
    'kort.html',
    'lang.html',
  ]);
});
