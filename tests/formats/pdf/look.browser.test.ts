import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { openPrinter } from '../../../src/formats/pdf/printer.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

/** Enough to see every line of text, and small enough to keep: 70 dots to the inch, in grey. */
const scale = 70 / 72;
/** The part of a page that may differ: another browser draws a letter a hair to the side, and no more. */
const mostDifferent = 0.004;

const papers = [
  {
    name: 'sample',
    markdown: readFileSync(new URL('sample-paper.md', import.meta.url), 'utf8'),
    pages: [0, 1, 2],
  },
  { name: 'everything', markdown: everythingPaper, pages: [0, 1, 2] },
];
const pages = papers.flatMap((paper) => paper.pages.map((page) => ({ paper: paper.name, page })));

describeWithBrowser('the look of a page', () => {
  const pictures = new Map<string, PNG>();

  beforeAll(async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    await using printer = opened.value;
    const library = await PDFiumLibrary.init();
    for (const { name, markdown, pages } of papers) {
      const printed = await printer.print(markdown, everythingPictures);
      if (!printed.ok) throw new Error(printed.faults[0]?.message);
      const pdf = await library.loadDocument(printed.value);
      for (const page of pages) pictures.set(nameOf(name, page), await pictureOf(pdf.getPage(page)));
      pdf.destroy();
    }
    library.destroy();
  });

  describe('is the one that was agreed on (UPDATE_LOOK=1 agrees on a new one)', () => {
    it.each(pages)('$paper, page $page', ({ paper, page }) => {
      const name = nameOf(paper, page);
      const now = picture(pictures, name);
      const kept = fileURLToPath(new URL(`look/${name}`, import.meta.url));
      if (process.env.UPDATE_LOOK === '1') return keep(kept, now);
      expect(existsSync(kept), 'There is no picture to compare with: UPDATE_LOOK=1 keeps one.').toBe(true);
      const { part, seen } = difference(readPng(kept), now);
      expect(part, `See where: ${part > mostDifferent ? put(name, seen) : ''}`).toBeLessThanOrEqual(
        mostDifferent,
      );
    });
  });

  it('is seen to change when a line is missing', () => {
    const now = picture(pictures, nameOf('everything', 0));
    const changed = new PNG({ width: now.width, height: now.height });
    now.data.copy(changed.data);
    changed.data.fill(255, now.width * 4 * 60, now.width * 4 * 110);
    expect(difference(now, changed).part).toBeGreaterThan(mostDifferent);
  });
});

function nameOf(paper: string, page: number): string {
  return `${paper}-${page + 1}.png`;
}

function picture(pictures: ReadonlyMap<string, PNG>, name: string): PNG {
  const found = pictures.get(name);
  if (found === undefined) throw new Error(`${name} was not printed.`);
  return found;
}

async function pictureOf(page: {
  render(options: {
    scale: number;
    render: 'bitmap';
  }): Promise<{ width: number; height: number; data: Uint8Array }>;
}): Promise<PNG> {
  const { width, height, data } = await page.render({ scale, render: 'bitmap' });
  const png = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 4) {
    const grey = Math.round(
      0.114 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.299 * (data[at + 2] ?? 0),
    );
    png.data.fill(grey, at, at + 3);
    png.data[at + 3] = 255;
  }
  return png;
}

function readPng(path: string): PNG {
  return PNG.sync.read(readFileSync(path));
}

function keep(path: string, { width, height, data }: PNG): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const grey = new PNG({ width, height, colorType: 0, bitDepth: 8 });
  data.copy(grey.data);
  writeFileSync(path, PNG.sync.write(grey, { colorType: 0, deflateLevel: 9 }));
}

function difference(kept: PNG, now: PNG): { readonly part: number; readonly seen: PNG } {
  const { width, height } = kept;
  const seen = new PNG({ width, height });
  if (now.width !== width || now.height !== height) return { part: 1, seen: now };
  const pixels = pixelmatch(kept.data, now.data, seen.data, width, height, { threshold: 0.2 });
  return { part: pixels / (width * height), seen };
}

/** Lays the difference where it can be looked at, and says where. */
function put(name: string, seen: PNG): string {
  const folder = join(tmpdir(), 'brobygger-look');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, PNG.sync.write(seen));
  return path;
}
