import { expect, it } from 'vitest';
import { failure } from '../../src/fault.ts';
import { chosenSettings } from '../../src/terminal/chosen-settings.ts';
import { createProgram } from '../../src/terminal/program.ts';
import { contextOf } from '../builders/command-line.ts';
import { HOME, memoryPorts } from '../builders/memory-ports.ts';

/** A context whose settings cannot be read. */
function withoutSettings() {
  const { ports } = memoryPorts();
  const message = 'Indstillingen farve findes ikke.';
  const read = async () => failure<never>({ code: 'setting-unknown', severity: 'error', message });
  return contextOf({ ...ports, settings: { ...ports.settings, read } }, HOME, {});
}

it('settings that cannot be used are told of once and stop nobody', async () => {
  const { context, ended } = withoutSettings();
  expect(await chosenSettings(context)).toEqual({});
  expect(await chosenSettings(context)).toEqual({});
  expect(ended.err.match(/Bemærk: Indstillingen farve findes ikke\./g)).toHaveLength(1);
  expect(ended.code).toBe(0);
});

it('a command goes on with our catalogue where the settings cannot be used', async () => {
  const { context, ended } = withoutSettings();
  await createProgram(context).parseAsync(['katalog', 'SCR-1'], { from: 'user' });
  expect(ended).toMatchObject({
    code: 0,
    out: expect.stringContaining('SCR-1'),
    err: expect.stringContaining('farve'),
  });
});

it('settings are those that were read', async () => {
  const { ports } = memoryPorts({}, { settings: { enkel: true } });
  expect(await chosenSettings(contextOf(ports, HOME, {}).context)).toEqual({ enkel: true });
});
