import { describe, expect, it } from 'vitest';
import { tellWhatsNew, whatsNew } from '../../../src/application/diagnosis/whats-new.ts';
import { memoryPorts } from '../../builders/memory-ports.ts';

const CHANGELOG = '## [0.2.0] - 2026-12-24\n\n### På dansk\n\n- Noget er nyt.\n';

describe('a new version', () => {
  it('says once what is new, and nothing the next time', async () => {
    const { ports } = memoryPorts({}, { changelog: CHANGELOG, lastVersion: '0.1.0' });
    expect(await whatsNew('0.2.0', ports)).toMatchObject({ before: '0.1.0', news: ['Noget er nyt.'] });
    expect(await tellWhatsNew('0.2.0', ports)).toMatchObject({ news: ['Noget er nyt.'] });
    expect(await tellWhatsNew('0.2.0', ports)).toBeNull();
    expect(await ports.pageMemory.lastVersion()).toBe('0.2.0');
  });

  it('has nothing to say to whoever has not used another, and remembers that it was used', async () => {
    const { ports } = memoryPorts({}, { changelog: CHANGELOG });
    expect(await tellWhatsNew('0.2.0', ports)).toBeNull();
    expect(await ports.pageMemory.lastVersion()).toBe('0.2.0');
  });

  it('is not new again after the old one has been started once more', async () => {
    const { ports } = memoryPorts({}, { changelog: CHANGELOG, lastVersion: '0.2.0' });
    expect(await tellWhatsNew('0.1.0', ports)).toBeNull();
    expect(await tellWhatsNew('0.2.0', ports)).toBeNull();
  });
});
