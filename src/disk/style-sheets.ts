import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { StyleSheets } from '../formats/style-sheets.ts';

const family = 'Atkinson Hyperlegible Next';
const fontPackage = '@fontsource/atkinson-hyperlegible-next';

// The ranges are Fontsource's own, so that the second file is only read by a name such as "Łukasz" or "Škoda".
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const faces = (['latin', 'latin-ext'] as const).flatMap((subset) =>
  ([400, 700] as const).flatMap((weight) =>
    (['normal', 'italic'] as const).map((style) => ({ subset, weight, style })),
  ),
);

type Face = (typeof faces)[number];

/** The style sheets of this package. */
export const packageStyles: StyleSheets = {
  fontFaces: async () => (await Promise.all(faces.map(fontFace))).join('\n'),
  // The same address from src/disk, dist/disk and dist/program.
  read: (name) => readFile(new URL(`../../templates/${name}`, import.meta.url), 'utf8'),
  font: (weight) => readFile(fontPath({ subset: 'latin', weight, style: 'normal' })),
};

async function fontFace(face: Face): Promise<string> {
  const { subset, weight, style } = face;
  const data = (await readFile(fontPath(face))).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${ranges[subset]}; }`;
}

function fontPath({ subset, weight, style }: Face): string {
  const file = `atkinson-hyperlegible-next-${subset}-${weight}-${style}.woff2`;
  return createRequire(import.meta.url).resolve(`${fontPackage}/files/${file}`);
}
