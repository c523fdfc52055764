import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../src/application/change-settings.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { FULL_DISK, memoryPorts } from '../builders/memory-ports.ts';

const { ports } = memoryPorts();
const FILE = ports.settings.path;

async function change(at: Pick<typeof ports, 'settings' | 'host'>, name?: string, value?: string) {
  const changed = await changeSettings({ name, value }, at);
  expect(asJson(changed)).toEqual(changed);
  return changed;
}

describe('settings', () => {
  it('are shown, all of them or the one asked for', async () => {
    const chosen = memoryPorts({}, { settings: { enkel: true } }).ports;
    const settings = { enkel: true };
    expect(await change(chosen)).toEqual({
      outcome: 'done',
      settings,
      path: FILE,
      names: ['enkel', 'katalog'],
    });
    expect(await change(chosen, 'enkel')).toEqual({
      outcome: 'done',
      settings,
      path: FILE,
      names: ['enkel'],
    });
  });

  it('are none before anything is chosen', async () => {
    expect(await change(memoryPorts().ports)).toMatchObject({ settings: {} });
  });

  it('are remembered, and a folder is the one seen from where the person stands', async () => {
    const { ports: at } = memoryPorts();
    await change(at, 'enkel', 'ja');
    expect(await change(at, 'katalog', 'eget')).toMatchObject({
      outcome: 'done',
      settings: { enkel: true, katalog: '/hjem/eget' },
      names: ['katalog'],
    });
    expect(await at.settings.read()).toEqual({ ok: true, value: { enkel: true, katalog: '/hjem/eget' } });
  });

  it('can be forgotten one by one', async () => {
    const { ports: at } = memoryPorts({}, { settings: { enkel: false, katalog: '/hjem/eget' } });
    for (const word of ['glem', 'GLEM'])
      expect(await change(at, 'katalog', word)).toMatchObject({ settings: { enkel: false } });
    expect(await at.settings.read()).toEqual({ ok: true, value: { enkel: false } });
  });

  it.each([
    ['farve', 'ja', 'setting-unknown'],
    ['farve', undefined, 'setting-unknown'],
    ['farve', 'glem', 'setting-unknown'],
    ['toString', 'glem', 'setting-unknown'],
    ['enkel', 'måske', 'setting-not-valid'],
    ['katalog', ' ', 'setting-not-valid'],
  ])('are refused when they are none: %s %s', async (name, value, code) => {
    const { ports: at } = memoryPorts();
    expect(await change(at, name, value)).toMatchObject({ outcome: 'refused', faults: [{ code }] });
    expect(await at.settings.read()).toEqual({ ok: true, value: {} });
  });

  it('that cannot be read or kept are refused', async () => {
    const unread = { ...ports.settings, read: async () => failure<never>(FULL_DISK) };
    expect(await change({ ...ports, settings: unread })).toMatchObject({
      outcome: 'refused',
      faults: [FULL_DISK],
    });
    const full = memoryPorts({}, { failing: { 'indstillinger.yaml': FULL_DISK } }).ports;
    expect(await change(full, 'enkel', 'ja')).toMatchObject({ outcome: 'refused', faults: [FULL_DISK] });
  });
});
