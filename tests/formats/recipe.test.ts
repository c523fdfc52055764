import { describe, expect, it } from 'vitest';
import { recipeOf, setupOf } from '../../src/formats/recipe.ts';

const PICTURE = { kind: 'image/png', bytes: Uint8Array.from([1, 2]), width: 1, height: 1 } as const;
const OTHER = { ...PICTURE, bytes: Uint8Array.from([1, 3]) };
const SOURCE = {
  markdown: '# Papir\n',
  pictures: new Map([['foto.png', PICTURE]]),
  branding: { colour: '#7a1f3d', logo: { picture: PICTURE, text: 'Vores mærke' } },
};
const recipe = (more: Partial<typeof SOURCE> = {}, id = 'pdf', setup = 'setup') =>
  recipeOf({ id }, setup, { ...SOURCE, ...more });

describe('the recipe of a finished file', () => {
  it('is the same for the same', () => {
    expect(recipe({ pictures: new Map(SOURCE.pictures) })).toBe(recipe());
  });

  it('is the same whether a curve, which the text itself holds, is drawn or not', () => {
    const drawn = new Map([...SOURCE.pictures, ['#tallene', OTHER] as const]);
    expect(recipe({ pictures: drawn })).toBe(recipe());
  });

  it('is another for all that the file depends on', () => {
    const { branding } = SOURCE;
    const all = [
      recipe(),
      recipe({}, 'html'),
      recipe({}, 'pdf', 'another setup'),
      recipe({ markdown: '# Papir\n\n' }),
      recipe({ pictures: new Map([['foto.png', OTHER]]) }),
      recipe({ pictures: new Map([['billede.png', PICTURE]]) }),
      recipe({ pictures: new Map() }),
      recipe({ branding: { ...branding, colour: '#7a1f3e' } }),
      recipe({ branding: { ...branding, logo: { picture: OTHER, text: 'Vores mærke' } } }),
      recipe({ branding: { ...branding, logo: { picture: PICTURE, text: 'Mærket' } } }),
      recipeOf({ id: 'pdf' }, 'setup', { ...SOURCE, branding: {} }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a setup of its own for each program and each part, however they are cut', async () => {
    const program = (name: string | undefined) => ({ program: async () => name });
    const all = await Promise.all([
      setupOf(program('a'), 'bc', 'd'),
      setupOf(program('a'), 'b', 'cd'),
      setupOf(program('a'), 'bcd'),
      setupOf(program('ab'), 'c', 'd'),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(await setupOf(program(undefined), 'bc')).toBeNull();
  });
});
