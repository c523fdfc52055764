import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { FULL_DISK } from '../../builders/memory-ports.ts';

describe('indstil', () => {
  it('tells that nothing is chosen before anything is, and where it would stand', async () => {
    expect(await commandLine().run('indstil')).toEqual({
      code: 0,
      out: 'enkel: ikke valgt\nkatalog: ikke valgt\nDe står i /hjem/indstillinger.yaml\n',
      err: '',
    });
  });

  it('says what it has set, and what holds from then on', async () => {
    const { run } = commandLine();
    expect((await run('indstil', 'enkel', 'ja')).out).toBe('enkel: ja\n');
    expect((await run('indstil', 'katalog', 'eget')).out).toBe('katalog: /hjem/eget\n');
    expect((await run('indstil')).out).toContain('enkel: ja\nkatalog: /hjem/eget\n');
    expect((await run('indstil', 'katalog', 'glem')).out).toBe('katalog: ikke valgt\n');
  });

  it.each([
    [['farve', 'ja'], 'Indstillingen farve findes ikke.'],
    [['farve'], 'Indstillingen farve findes ikke.'],
    [['enkel', 'måske'], 'Indstillingen enkel kan ikke være måske.'],
    [['katalog', ' '], 'Indstillingen katalog kan ikke være'],
  ])('refuses calmly what is none: %j', async (args, message) => {
    const { code, out, err } = await commandLine().run('indstil', ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('says so when it cannot be kept', async () => {
    const { run } = commandLine({}, { failing: { 'indstillinger.yaml': FULL_DISK } });
    expect(await run('indstil', 'enkel', 'ja')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ikke mere plads'),
    });
  });
});
