import { expect, it } from 'vitest';
import { readSettings } from '../../src/application/read-settings.ts';
import { failure } from '../../src/fault.ts';
import { BROKEN, memoryPorts } from '../builders/memory-ports.ts';

it('settings are those that were read', async () => {
  const { ports } = memoryPorts({}, { settings: { enkel: true } });
  expect(await readSettings(ports)).toEqual({ settings: { enkel: true }, faults: [] });
});

it('a file of settings that cannot be used chooses nothing, is told of, and is no error', async () => {
  const { ports } = memoryPorts();
  const settings = { ...ports.settings, read: async () => failure<never>({ ...BROKEN, severity: 'error' }) };
  expect(await readSettings({ settings })).toEqual({
    settings: {},
    faults: [{ ...BROKEN, severity: 'warning' }],
  });
});
