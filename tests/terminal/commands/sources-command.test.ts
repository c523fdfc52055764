import { expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

it('kilder tells which facts and rules stop being printable on a date', async () => {
  const { run } = commandLine();
  const before = await run('kilder', '--dato', '2026-12-31', '--json');
  const after = await run('kilder', '--dato', '2027-01-02', '--json');
  const stopped = (text: string) =>
    (JSON.parse(text) as { notPrintable: { id: string }[] }).notPrintable.map(({ id }) => id);
  expect(stopped(before.out)).not.toContain('B7');
  expect(stopped(after.out)).toContain('B7');
});

it('kilder says under a heading of its own what ends before the date', async () => {
  const { out } = await commandLine().run('kilder', '--dato', '2027-01-02');
  expect(out).toMatch(/Kan trykkes i dag, men ikke den 2\. januar 2027:\n(?:.+\n)*B7: /);
});
