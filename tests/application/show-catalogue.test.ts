import { describe, expect, it } from 'vitest';
import {
  type CatalogueRequest,
  type CatalogueShown,
  showCatalogue,
} from '../../src/application/show-catalogue.ts';
import { packageLibrary } from '../../src/disk/library.ts';
import { failure, success } from '../../src/fault.ts';
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

  it('tells how many measures it has, and which sources one of them rests on', async () => {
    const { catalogue } = (await show({ kind: 'all' })) as CatalogueShown;
    const measures = catalogue.themes.flatMap(({ indsatser }) => indsatser);
    expect(await show({ kind: 'all' })).toMatchObject({ measures: measures.length });
    const one = measures.find(({ evidens }) => evidens.kilder.length > 0);
    const shown = (await show({ kind: 'entry', name: one?.id ?? '' })) as CatalogueShown & {
      kind: 'measure';
    };
    expect(shown.sources.map(({ id }) => id)).toEqual(one?.evidens.kilder);
  });

  it('tells of each point it grew from what covers it, and which none does', async () => {
    const uncovered = { id: 'x-1', tekst: 'Et punkt.' };
    const whole = await packageLibrary('').catalogue(undefined);
    if (!whole.ok) throw new Error('no catalogue');
    const [seed, ...others] = whole.value.seeds;
    if (!seed) throw new Error('no seed');
    const seeds = [{ ...seed, punkter: [...seed.punkter, uncovered] }, ...others];
    const shown = (await show({ kind: 'seeds' }, undefined, {
      catalogue: () => success({ ...whole.value, seeds }),
    })) as CatalogueShown & { kind: 'seeds' };
    expect(shown.open).toEqual(['x-1']);
    expect(shown.points).toBe(seeds.flatMap(({ punkter }) => punkter).length);
    expect(shown.seeds[0]?.points.at(-1)).toMatchObject({ point: uncovered, covered: false });
    expect(shown.seeds[0]?.points[0]?.covered).toBe(true);
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
