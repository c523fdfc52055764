import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBrobygger } from '../../builders/run-brobygger.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

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

it('keeps a page that somebody else has made under that name, says where, and is silent of its own', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'papir.md'), '# Papir\n');
  await writeFile(join(cwd, 'papir.html'), 'Min egen side');
  const print = () => runBrobygger(['pdf', 'papir.md', '--format', 'html'], { cwd });
  const { code, err } = await print();
  const [copy = ''] = await readdir(join(cwd, '.brobygger', 'kopi'));
  expect([code, err]).toEqual([0, expect.stringContaining(copy)]);
  expect(await readFile(join(cwd, '.brobygger', 'kopi', copy), 'utf8')).toBe('Min egen side');
  await writeFile(join(cwd, 'papir.md'), '# Et andet papir\n');
  expect((await print()).err).toBe('');
  expect(await readdir(join(cwd, '.brobygger', 'kopi'))).toEqual([copy]);
});

it.each(['side.html', 'side.HTML'])('never writes over the text it is made from: %s', async (name) => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, name), '# Side\n');
  const { code, err } = await runBrobygger(['pdf', name, '--format', 'html'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('den ville blive skrevet over')]);
  expect([await readdir(cwd), await readFile(join(cwd, name), 'utf8')]).toEqual([[name], '# Side\n']);
});

it('makes a Word file of a text whatever its name ends in, and again', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'papir.txt'), '# Papir\n');
  for (const time of [1, 2]) {
    const { code, err } = await runBrobygger(['pdf', 'papir.txt', '--format', 'docx'], { cwd });
    expect([time, code, err]).toEqual([time, 0, '']);
  }
});
