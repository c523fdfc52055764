import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { loadPrintStyle } from '../../../src/formats/pdf/print-style.ts';

const css = await readFile(new URL('../../../templates/print.css', import.meta.url), 'utf8');

/** WCAG 2.2: relative luminance of a colour such as #0b4a5e or #444. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the print style', () => {
  it('sets every text at 7:1 or more, against white, tint and the ground of a gap', () => {
    const named = Object.fromEntries(
      [...css.matchAll(/--(\w+): (#\w+);/g)].map((match) => [match[1], match[2]]),
    );
    const value = (text: string) => text.replace(/var\(--(\w+)\)/, (_, name) => named[name] ?? '');
    const all = (property: string) =>
      [...css.matchAll(new RegExp(`^\\s+${property}: ([^;]+);`, 'gm'))].map((match) => value(match[1] ?? ''));
    const texts = all('color');
    const grounds = ['#ffffff', ...all('background')];
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(grounds).toHaveLength(3);
    for (const text of texts) {
      for (const ground of grounds) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThan(7);
    }
  });

  it('sets running text at 11 points or more and no text below 9', () => {
    const sizes = [...css.matchAll(/font(?:-size)?:\s+([\d.]+)pt/g)].map((match) => Number(match[1]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(Number(/html \{[^}]*?\bfont:\s+([\d.]+)pt/.exec(css)?.[1])).toBeGreaterThanOrEqual(11);
  });

  // Each of them loses tags of what it is set on, or doubles them; veraPDF would pass what is left.
  it('has nothing by which Chromium loses a tag, and no words of its own but the number of the page', () => {
    const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(rules).not.toMatch(/\b(?:opacity|mix-blend-mode|filter|text-shadow|clip-path|clip):/);
    const words = [...rules.matchAll(/\bcontent: ([^;]+);/g)].map((match) => match[1]);
    expect(words.filter((one) => one !== '""')).toEqual(['"Side " counter(page) " af " counter(pages)']);
  });

  it('carries its fonts, both the Danish letters and those of the neighbours, and asks for nothing else', async () => {
    const { fonts } = await loadPrintStyle(packageStyles);
    expect(fonts.match(/@font-face/g)).toHaveLength(8);
    const addresses = [...fonts.matchAll(/url\((.{20})/g)].map((match) => match[1]);
    expect(addresses).toHaveLength(8);
    for (const address of addresses) expect(address).toMatch(/^data:font\/woff2;/);
    expect(fonts).not.toContain('</');
  });
});
