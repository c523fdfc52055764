import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/application/diagnosis/diagnose.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { pressTools } from '../../../src/disk/press-tools.ts';
import { failure } from '../../../src/fault.ts';
import { asJson } from '../../builders/as-json.ts';
import { BROKEN, type MemoryOptions, memoryPorts } from '../../builders/memory-ports.ts';
import { describeWithBrowser } from '../../formats/pdf/browser-at-hand.ts';

async function diagnosis(options: MemoryOptions = {}, tools?: Ports['pressTools']) {
  const { ports } = memoryPorts({}, options);
  const at = tools === undefined ? ports : { ...ports, pressTools: tools };
  const value = await diagnose({ ownCatalogue: undefined, version: '0.1.0' }, at);
  expect(asJson(value)).toEqual(value);
  return value;
}

/** The names of what is missing. */
const missing = ({ findings }: Awaited<ReturnType<typeof diagnosis>>) =>
  findings.filter(({ ok }) => !ok).map(({ name }) => name);

describe('a diagnosis', () => {
  it('is not done where anything is missing, and says what to do about it', async () => {
    const value = await diagnosis();
    expect(value).toMatchObject({ outcome: 'not-made', ok: false, missing: missing(value).length });
    expect(value.missing).toBeGreaterThan(0);
    expect(value.findings.map(({ name }) => name)).toEqual([
      'brobygger',
      'Node',
      'Katalog',
      'Skrifttyper',
      'Mappe',
      'Jeres svar',
      'Browser til PDF',
    ]);
    expect(missing(value)).toEqual(['Browser til PDF']);
    for (const { ok, advice } of value.findings) expect(advice.length > 0).toBe(!ok);
  });

  it.each([
    ['18.20.0', false],
    ['20.18.9', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('knows whether Node %s is new enough: %s', async (nodeVersion, ok) => {
    expect(missing(await diagnosis({ host: { nodeVersion } })).includes('Node')).toBe(!ok);
  });

  it('tells a catalogue that cannot be read, and goes on', async () => {
    const value = await diagnosis({ catalogue: () => failure<never>(BROKEN) });
    expect(value.findings[2]).toEqual({ name: 'Katalog', ok: false, found: '', advice: [BROKEN.message] });
    expect(value.findings).toHaveLength(7);
  });

  it('tells of a folder that may not be written in', async () => {
    const value = await diagnosis({ host: { canWrite: async () => false, folder: '/andres' } });
    expect(value.findings[4]).toMatchObject({ name: 'Mappe', ok: false, found: '/andres' });
  });

  it('tells of letters that are gone', async () => {
    const { pressTools: tools } = memoryPorts().ports;
    const styles = { ...tools.styles, fontFaces: () => Promise.reject(new Error('gone')) };
    expect(missing(await diagnosis({}, { ...tools, styles }))).toContain('Skrifttyper');
  });
});

describeWithBrowser('a diagnosis where nothing is missing', () => {
  it('is done', async () => {
    expect(await diagnosis({}, pressTools(process))).toMatchObject({ outcome: 'done', ok: true });
  });
});
