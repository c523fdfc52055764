import { expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

it('doktor tells a line for each thing, what to do about what is missing, and ends with 4', async () => {
  const { code, out } = await commandLine().run('doktor');
  expect(code).toBe(4);
  expect(out).toMatch(/^Node: i orden\. Version 20\.19\.0\.$/m);
  expect(out).toMatch(/^Katalog: i orden\. \d+ temaer og \d+ kilder\.$/m);
  expect(out).toMatch(/^Browser til PDF: mangler\. \n.+/m);
  expect(out).toContain('1 ting skal på plads, før alt virker.');
});
