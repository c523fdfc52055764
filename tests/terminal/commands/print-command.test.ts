import { expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

it('tells of several texts in the order they were named, and one that fails costs none of the others', async () => {
  const { run, files } = commandLine({
    'lang.md': `# Lang\n\n${'Et afsnit.\n\n'.repeat(2_000)}`,
    'uden-titel.md': 'Bare tekst.\n',
    'kort.md': '# Kort\n',
  });
  const named = ['lang.md', 'uden-titel.md', 'findes-ikke.md', 'kort.md'];
  const { out, err, code } = await run('pdf', ...named, '--format', 'html');
  expect(out.trim().split('\n')).toEqual(['/hjem/lang.html', '/hjem/kort.html']);
  expect(err).toContain('uden-titel.md');
  expect(err.indexOf('uden-titel.md')).toBeLessThan(err.indexOf('findes-ikke.md'));
  expect(code).not.toBe(0);
  expect([...files.keys()].filter((name) => name.endsWith('.html')).sort()).toEqual([
    '/hjem/kort.html',
    '/hjem/lang.html',
  ]);
});

it('keeps a page that somebody else has made under that name, says where, and is silent of its own', async () => {
  const { run, files } = commandLine({ 'papir.md': '# Papir\n', 'papir.html': 'Min egen side' });
  const print = () => run('pdf', 'papir.md', '--format', 'html');
  const copies = () => [...files.keys()].filter((path) => path.includes('/kopi/'));
  const { code, err } = await print();
  const [copy = ''] = copies();
  expect([code, err]).toEqual([0, expect.stringContaining(copy)]);
  expect(files.get(copy)).toBe('Min egen side');
  files.set('/hjem/papir.md', '# Et andet papir\n');
  expect((await print()).err).toBe('');
  expect(copies()).toEqual([copy]);
});

it.each(['side.html', 'side.HTML'])('never writes over the text it is made from: %s', async (name) => {
  const { run, files } = commandLine({ [name]: '# Side\n' });
  const { code, err } = await run('pdf', name, '--format', 'html');
  expect([code, err]).toEqual([2, expect.stringContaining('den ville blive skrevet over')]);
  expect([...files]).toEqual([[`/hjem/${name}`, '# Side\n']]);
});

it('makes a Word file of a text whatever its name ends in, and again', async () => {
  const { run } = commandLine({ 'papir.txt': '# Papir\n' });
  for (const time of [1, 2]) {
    const { code, err } = await run('pdf', 'papir.txt', '--format', 'docx');
    expect([time, code, err]).toEqual([time, 0, '']);
  }
});

it('tells what is wrong with a text once, however many formats it is wanted in', async () => {
  const { run } = commandLine({ 'papir.md': 'Bare tekst.\n' });
  const { err } = await run('pdf', 'papir.md', '--format', 'html,docx');
  expect(err.match(/mangler en titel/g)).toHaveLength(1);
});
