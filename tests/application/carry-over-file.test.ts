import { expect, it } from 'vitest';
import { carryOverFile } from '../../src/application/carry-over-file.ts';

const TRANSITIONS = [
  {
    til: 2,
    omdoebt: [{ fra: 'kommune.udv', til: 'kommune.udvalg', hvorfor: 'Udvalget har fået sit hele navn.' }],
  },
];

function store(text?: string) {
  return {
    text,
    read: async () => text,
    async write(next: string) {
      this.text = next;
    },
  };
}

it('carries an older file over on disk and says what was changed', async () => {
  const file = store('version: 1\nkommune:\n  udv: Socialudvalget # husk\n');
  expect(await carryOverFile(file, TRANSITIONS)).toBe(
    'Spørgeskemaet er lavet om, siden du svarede sidst. Dine svar er ført med.\nUdvalget har fået sit hele navn.',
  );
  expect(file.text).toBe('version: 2\nkommune:\n  udvalg: Socialudvalget # husk\n');
});

it.each([undefined, 'version: 2\n', 'navn: "uden slutning'])(
  'leaves alone what needs nothing: %j',
  async (text) => {
    const file = store(text);
    expect(await carryOverFile(file, TRANSITIONS)).toBeUndefined();
    expect(file.text).toBe(text);
  },
);
