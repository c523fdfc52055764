import { describe, expect, it } from 'vitest';
import { listSources } from '../../src/application/list-sources.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { BROKEN, memoryPorts } from '../builders/memory-ports.ts';

async function listed(date: string, today = '2026-11-22') {
  const value = await listSources({ date, ownCatalogue: undefined }, memoryPorts({}, { today }).ports);
  expect(asJson(value)).toEqual(value);
  if (isRefused(value)) throw new Error(value.faults[0]?.code);
  return value;
}

describe('the sources listed', () => {
  it('have each their age on the day', async () => {
    const [now, later] = [await listed('2026-12-31'), await listed('2027-12-31')];
    expect(now).toMatchObject({ outcome: 'done', date: '2026-12-31' });
    expect(now.sources.length).toBeGreaterThan(10);
    expect((later.sources[0]?.months ?? 0) - (now.sources[0]?.months ?? 0)).toBe(12);
  });

  it('tell what may not be printed on the day, and of that what may be today', async () => {
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    const before = await listed('2026-12-31');
    expect(ids(before.notPrintable)).not.toContain('B7');
    const after = await listed('2027-01-02');
    expect([ids(after.notPrintable), ids(after.ending)]).toEqual([
      expect.arrayContaining(['B7']),
      expect.arrayContaining(['B7']),
    ]);
    for (const { notPrintable, ending, alsoToday } of [before, after])
      expect([...ids(ending), ...ids(alsoToday)].sort()).toEqual(ids(notPrintable).sort());
    const same = await listed('2027-01-02', '2027-01-02');
    expect(ids(same.ending)).toEqual([]);
    expect(ids(same.alsoToday)).toContain('B7');
  });

  it('need a catalogue: refused over one’s own, broken over ours', async () => {
    const { ports } = memoryPorts({}, { catalogue: () => failure<never>(BROKEN) });
    const date = '2026-11-22';
    expect(await listSources({ date, ownCatalogue: '/hjem/eget' }, ports)).toMatchObject({
      outcome: 'refused',
    });
    expect(await listSources({ date, ownCatalogue: undefined }, ports)).toMatchObject({ outcome: 'broken' });
  });
});
