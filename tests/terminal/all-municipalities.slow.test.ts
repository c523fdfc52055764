import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

it('all papers for all 98 municipalities are made in one run without a fault', async () => {
  const cwd = await temporaryFolder();
  expect((await runBrobygger(['kampagne', '--kommuner', 'alle', '--ud', 'k'], { cwd })).code).toBe(0);
  const { code, out, err } = await runBrobygger(['lav', 'k', '--format', 'md'], { cwd });
  expect(code).toBe(0);
  expect(out.split('\n').filter(Boolean)).toHaveLength(98);
  expect(err).toContain('98 af 98: ');
  expect(err).toContain('Ingen filer med fejl.');
  for (const name of await readdir(join(cwd, 'k'))) {
    const papers = await readdir(join(cwd, 'k', name, 'papirer'));
    expect(papers.filter((paper) => paper.endsWith('.md')).length).toBeGreaterThanOrEqual(8);
  }
}, 300_000);
