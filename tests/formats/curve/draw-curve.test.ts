import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { packageCurveTools } from '../../../src/disk/curve-tools.ts';
import type { Curve } from '../../../src/formats/curve/curve.ts';
import { curvePicture } from '../../../src/formats/curve/curve-picture.ts';
import { drawCurve } from '../../../src/formats/curve/draw-curve.ts';

const series = (name: string, values: readonly (number | null)[]) => ({
  name,
  points: values.map((value, index) => ({
    period: `${(index % 4) + 1}. kvartal ${2024 + Math.floor(index / 4)}`,
    time: 2024 + index / 4,
    value,
  })),
});
const alone = (values: readonly (number | null)[]): Curve => ({
  what: 'Personer i fleksjob',
  series: [series('Randers', values)],
});
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
const pathsIn = (svg: string) => [...svg.matchAll(/<path d="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('a curve', () => {
  it('begins its axis at nought, and writes numbers and years as Danish does', () => {
    const texts = textsIn(drawCurve(alone([1900, 2000, 2100, 2140, 2120])));
    expect(texts).toEqual(
      expect.arrayContaining(['Personer i fleksjob', '0', '2.000', '2024', '2025', 'Randers', '2.120']),
    );
  });

  it('is broken where a figure is missing', () => {
    expect(pathsIn(drawCurve(alone([10, 11, null, 12, 13])))[0]?.match(/M/g)).toHaveLength(2);
  });

  it('of a municipality stands beside the country as an index, with the real numbers at the ends', () => {
    const curve = {
      ...alone([100, 110]),
      series: [series('Randers', [100, 110]), series('Hele landet', [9000, 9900])],
    };
    const svg = drawCurve(curve);
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(['Personer i fleksjob, indeks: 1. kvartal 2024 er 100', '110', '9.900']),
    );
    const [one, other] = pathsIn(svg);
    expect(one).toBe(other);
  });

  it('of shares is drawn as it is', () => {
    const curve = { what: 'Andel', series: [series('Randers', [12, 13]), series('Hele landet', [14, 15])] };
    expect(drawCurve(curve)).not.toContain('indeks');
  });

  it('tells lines apart without colour, and never sets two names on top of each other', () => {
    const curve = { ...alone([]), series: [series('Randers', [20, 20]), series('Hele landet', [20, 20])] };
    const svg = drawCurve(curve);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    const heights = [...svg.matchAll(/y="([\d.]+)"[^>]*>(?:Randers|Hele landet)</g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(25);
  });

  it('lets no name out of its place', () => {
    const curve = { what: '</text><script>', series: [series('"><image href="http://x"/>', [1, 2])] };
    expect(drawCurve(curve)).not.toMatch(/<script|<image/);
  });

  it('is a picture without see-through dots, and the same each time', async () => {
    const made = () => curvePicture(alone([10, 11, 12]), packageCurveTools);
    const picture = await made();
    const { data, width, height } = PNG.sync.read(Buffer.from(picture.bytes));
    expect({ width, height }).toEqual({ width: picture.width, height: picture.height });
    expect(data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
    expect(Buffer.from((await made()).bytes).equals(Buffer.from(picture.bytes))).toBe(true);
    // Letters are there: more dark dots than the line alone has.
    const dark = data.filter((value, index) => index % 4 === 0 && value < 90).length;
    expect(dark).toBeGreaterThan(12_000);
  });
});
