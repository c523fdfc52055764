import { describe, expect, it } from 'vitest';
import { parseSettings, readSetting } from '../../src/application/settings.ts';

describe('settings as they are written', () => {
  it.each([
    [{ enkel: 'ja' }, { enkel: true }],
    [{ enkel: ' NEJ ' }, { enkel: false }],
    [
      { enkel: true, katalog: ' /et/sted ' },
      { enkel: true, katalog: '/et/sted' },
    ],
    [{}, {}],
    [null, {}],
  ])('%j are %j', (data, value) => {
    expect(parseSettings(data)).toEqual({ ok: true, value });
  });

  it.each([
    [{ farve: 'ja' }, 'setting-unknown'],
    [{ enkel: 'måske' }, 'setting-not-valid'],
    [{ katalog: 1 }, 'setting-not-valid'],
    [['enkel'], 'setting-not-valid'],
    ['enkel', 'setting-not-valid'],
  ])('%j are none, with a way out', (data, code) => {
    expect(parseSettings(data)).toMatchObject({
      ok: false,
      faults: [{ code, wayOut: expect.stringContaining('brobygger indstil') }],
    });
  });

  it('have no name that every object has', () => {
    for (const name of ['toString', '__proto__', 'constructor'])
      expect(readSetting(name, 'ja')).toMatchObject({ ok: false, faults: [{ code: 'setting-unknown' }] });
  });
});
