import { expect, it } from 'vitest';
import { failure } from '../../src/fault.ts';
import { chosenSettings } from '../../src/terminal/chosen-settings.ts';
import { contextOf } from '../builders/command-line.ts';
import { HOME, memoryPorts } from '../builders/memory-ports.ts';

it('settings that cannot be used are told of once and stop nobody', async () => {
  const { ports } = memoryPorts();
  const read = async () =>
    failure<never>({
      code: 'setting-unknown',
      severity: 'error' as const,
      message: 'Indstillingen farve findes ikke.',
    });
  const { context, ended } = contextOf({ ...ports, settings: { ...ports.settings, read } }, HOME, {});
  expect(await chosenSettings(context)).toEqual({});
  expect(await chosenSettings(context)).toEqual({});
  expect(ended.err.match(/Bemærk: Indstillingen farve findes ikke\./g)).toHaveLength(1);
  expect(ended.code).toBe(0);
});

it('settings are those that were read', async () => {
  const { ports } = memoryPorts({}, { settings: { enkel: true } });
  expect(await chosenSettings(contextOf(ports, HOME, {}).context)).toEqual({ enkel: true });
});
