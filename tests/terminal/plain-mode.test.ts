import { describe, expect, it } from 'vitest';
import { plainMode } from '../../src/terminal/plain-mode.ts';

const signs = { option: false, env: {}, terminal: true };

describe('when the questions are put line by line', () => {
  it.each([
    ['--enkel', { ...signs, option: true }],
    ['BROBYGGER_ENKEL', { ...signs, env: { BROBYGGER_ENKEL: '1' } }],
    ['ACCESSIBLE', { ...signs, env: { ACCESSIBLE: 'yes' } }],
    ['a dumb terminal', { ...signs, env: { TERM: 'dumb' } }],
    ['no terminal', { ...signs, terminal: false }],
    [
      'an empty BROBYGGER_ENKEL beside ACCESSIBLE',
      { ...signs, env: { BROBYGGER_ENKEL: '', ACCESSIBLE: '1' } },
    ],
  ])('by %s', (_, given) => {
    expect(plainMode(given)).toBe(true);
  });

  it.each([
    {},
    { ACCESSIBLE: '0' },
    { ACCESSIBLE: 'false' },
    { ACCESSIBLE: '' },
    { BROBYGGER_ENKEL: '0', ACCESSIBLE: '1' },
    { BROBYGGER_ENKEL: 'nej', ACCESSIBLE: '1' },
    { BROBYGGER_ENKEL: ' Nej ' },
    { ACCESSIBLE: 'off' },
  ])('not with %o', (env) => {
    expect(plainMode({ ...signs, env })).toBe(false);
  });

  it('when the settings say so, and nothing nearer says otherwise', () => {
    expect(plainMode({ ...signs, remembered: true })).toBe(true);
    expect(plainMode({ ...signs, remembered: true, env: { BROBYGGER_ENKEL: '0' } })).toBe(false);
    expect(plainMode({ ...signs, remembered: true, env: { ACCESSIBLE: 'false' } })).toBe(false);
    expect(plainMode({ ...signs, remembered: false, env: { ACCESSIBLE: '1' } })).toBe(true);
    expect(plainMode({ ...signs, remembered: false, option: true })).toBe(true);
    expect(plainMode({ ...signs, remembered: false })).toBe(false);
  });
});
