import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportFaults } from '../../src/terminal/words/report-faults.ts';
import { faultsOf } from './broken-files.ts';
import { EXPECTED } from './broken-files-expected.ts';

const names = readdirSync(new URL('broken/', import.meta.url))
  .filter((file) => file.endsWith('.svar'))
  .map((file) => file.replace(/\.svar$/, ''));

describe('every broken answers file', () => {
  it('is expected to be there', () => {
    expect(names.toSorted()).toEqual(EXPECTED.map(([name]) => name).toSorted());
  });

  it.each(EXPECTED)('%s is found out, at the right place', (name, ...expected) => {
    const found = faultsOf(name).map(({ code, severity, place }) => {
      const where = place?.line === undefined ? '' : ` ${place.line}:${place.column}`;
      return `${severity === 'warning' ? 'warning ' : ''}${code}${where}`;
    });
    expect(found).toEqual(expected);
  });

  it.each(names)('%s gets the message that stands beside it', async (name) => {
    const report = reportFaults(faultsOf(name));
    await expect(report).toMatchFileSnapshot(`broken/${name}.txt`);
    expect(report).not.toMatch(/\b010170\b|0101701234/);
  });
});
