import { describe, expect, it } from 'vitest';
import { type CatalogueRequest, showCatalogue } from '../../src/application/show-catalogue.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { BROKEN, memoryPorts } from '../builders/memory-ports.ts';

async function show(wanted: CatalogueRequest['show'], ownCatalogue?: string, options = {}) {
  const value = await showCatalogue({ show: wanted, ownCatalogue }, memoryPorts({}, options).ports);
  expect(asJson(value)).toEqual(value);
  return value;
}

describe('the catalogue shown', () => {
  it('is the whole, the schema of the answers, or what it all grew from', async () => {
    for (const kind of ['all', 'schema', 'seeds'] as const)
      expect(await show({ kind })).toMatchObject({ outcome: 'done', kind });
    expect(await show({ kind: 'schema' })).toMatchObject({ schema: { type: 'object' } });
  });

  it('is the theme or the measure of that name, in letters of any size', async () => {
    for (const name of ['screening', 'SCREENING'])
      expect(await show({ kind: 'entry', name })).toMatchObject({
        kind: 'theme',
        theme: { id: 'screening' },
      });
    for (const name of ['TVÆ-1', 'tvæ-1'])
      expect(await show({ kind: 'entry', name })).toMatchObject({
        kind: 'measure',
        measure: { id: 'TVÆ-1' },
      });
  });

  it('has nothing of a name that is not there, and suggests the nearest', async () => {
    expect(await show({ kind: 'entry', name: 'SCR-11' })).toMatchObject({
      outcome: 'refused',
      faults: [{ code: 'unknown-entry', wayOut: expect.stringContaining('Mente du SCR-1?') }],
    });
  });

  it.each(['catalogue', 'documents'] as const)(
    'needs the %s: refused over one’s own, broken over ours',
    async (what) => {
      const broken = { [what]: () => failure<never>(BROKEN) };
      expect(await show({ kind: 'seeds' }, '/hjem/eget', broken)).toMatchObject({ outcome: 'refused' });
      expect(await show({ kind: 'seeds' }, undefined, broken)).toMatchObject({ outcome: 'broken' });
    },
  );
});
