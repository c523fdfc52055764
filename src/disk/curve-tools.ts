import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CurveTools } from '../formats/curve/curve-picture.ts';

const { resolve } = createRequire(import.meta.url);

/** What draws the curves, from the packages that are installed with this one. */
export const packageCurveTools: CurveTools = {
  engine: () => readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
  font: (weight) =>
    readFile(
      resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
      ),
    ),
};
