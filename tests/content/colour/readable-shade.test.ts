import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  looksLikeColour,
  readableShade,
  WHITE,
} from '../../../src/content/colour/readable-shade.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
/** The darkest ground of a web page: see templates/web.css. */
const DARK = '#14191b';

describe('the shade of a colour that is printed', () => {
  it('is the colour itself when that can be read', () => {
    expect(readableShade('#7A1F3D', WHITE)).toBe('#7a1f3d');
    expect(readableShade('#000000', WHITE)).toBe('#000000');
  });

  it('is a darker one of the same hue when it cannot', () => {
    const shade = readableShade('#ffcc00', WHITE);
    expect(shade).toMatch(/^#[0-9a-f]{4}00$/);
    const [red, green] = [shade.slice(1, 3), shade.slice(3, 5)].map((part) => Number.parseInt(part, 16));
    expect((green ?? 0) / (red ?? 1)).toBeCloseTo(0.8, 1);
    expect(contrast(shade, WHITE)).toBeLessThan(7.2);
  });

  it('stands at 7:1 or more, whatever colour was chosen, on white and in the dark', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrast(readableShade(colour, WHITE), WHITE)).toBeGreaterThanOrEqual(7);
        expect(contrast(readableShade(colour, DARK), DARK)).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not moved a second time', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const shade = readableShade(colour, WHITE);
        expect(readableShade(shade, WHITE)).toBe(shade);
      }),
    );
  });
});

describe('a colour', () => {
  it.each(['#7a1f3d', '#7A1F3D'])('is written %s', (text) => expect(looksLikeColour(text)).toBe(true));
  it.each(['7a1f3d', '#7a1', 'rød', '#7a1f3d;}', '#7a1f3d\n', '#7a1f3g', 'rgb(1,2,3)'])(
    'is not written %j',
    (text) => expect(looksLikeColour(text)).toBe(false),
  );
});
