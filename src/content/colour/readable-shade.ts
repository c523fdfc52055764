import { hex } from 'wcag-contrast';

/** The least that any text of a paper stands at against its ground (WCAG 2.2, 1.4.6). */
export const LEAST_CONTRAST = 7;
export const WHITE = '#ffffff';

/** As a pattern of JSON Schema, so that an editor knows it too. */
export const COLOUR_PATTERN = '^#[0-9a-fA-F]{6}$';
const colour = new RegExp(COLOUR_PATTERN);

/** Whether a text is a colour as web pages write it: "#7a1f3d". */
export function looksLikeColour(text: string): boolean {
  return colour.test(text);
}

/** The contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return hex(one, other);
}

/**
 * The nearest shade of a colour that can be read on a ground: the colour itself where it can, else moved towards black on a
 * light ground and towards white on a dark one, a 255th at a time, so that its hue stays. Always 7:1 or more, provided
 * that black or white has as much on the ground.
 */
export function readableShade(colour: string, ground: string): string {
  const end = contrast('#000000', ground) > contrast(WHITE, ground) ? 0 : 255;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let shade = colour.toLowerCase();
  for (let step = 1; contrast(shade, ground) < LEAST_CONTRAST && step <= 255; step += 1) {
    const moved = parts.map((part) => Math.round(part + ((end - part) * step) / 255));
    shade = `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return shade;
}
