import { expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

it('katalog shows the whole catalogue, a theme, a measure, and all of it for programs', async () => {
  const { run } = commandLine();
  expect((await run('katalog')).out).toContain('SCR-1:');
  expect((await run('katalog', 'screening')).out).toContain('Hvorfor:');
  expect((await run('katalog', 'tvæ-1')).out).toContain('Første skridt:');
  const json = JSON.parse((await run('catalogue', '--json')).out) as { id: string }[];
  expect(json.map((theme) => theme.id)).toContain('skaanejob');
});

it('katalog --skema gives the schema of the answers, and --frø what it all grew from', async () => {
  const { run } = commandLine();
  expect(JSON.parse((await run('katalog', '--skema')).out)).toMatchObject({ type: 'object' });
  for (const option of ['--frø', '--froe'])
    expect((await run('katalog', option)).out).toContain('Alle er dækket.');
});
