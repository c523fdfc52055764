import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportFaults } from '../../src/cli/report-faults.ts';
import { faultsOf } from './broken-files.ts';

const names = readdirSync(new URL('broken/', import.meta.url))
  .filter((file) => file.endsWith('.svar'))
  .map((file) => file.replace(/\.svar$/, ''));

describe('every broken answers file', () => {
  it.each(names)('%s gets the message that stands beside it', async (name) => {
    await expect(reportFaults(faultsOf(name))).toMatchFileSnapshot(`broken/${name}.txt`);
  });
});
