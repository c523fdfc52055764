import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { launchBrowser } from '../../../src/formats/pdf/browser/launch-browser.ts';
import type { Launch } from '../../../src/formats/pdf/browser/start-browser.ts';
import { openPrinter, type Printer } from '../../../src/formats/pdf/printer.ts';
import { everythingPictures } from '../../builders/everything-paper.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

const sample = new URL('sample-paper.md', import.meta.url);

/** Chromium leaves the objects of a PDF uncompressed; only page contents and fonts are packed. */
function fontsIn(pdf: string): string[] {
  return [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map((match) => match[1] ?? '');
}

/** The same print at another second. */
function withoutDates(pdf: string): string {
  return pdf.replace(/D:\d{14}[^)]*|\d{4}-\d\d-\d\dT[\d:]+[^<]*|\/ID \[[^\]]*\]/g, '');
}

describeWithBrowser('the printer', () => {
  let printer: Printer;
  let browsers: Browser[];
  const launch: Launch = async (found, machine) => {
    const browser = await launchBrowser(found, machine);
    browsers.push(browser);
    return browser;
  };

  async function open(timeLimitMs = 60_000, pages = 2): Promise<Printer> {
    browsers = [];
    const opened = await openPrinter({
      machine: thisMachine,
      styles: packageStyles,
      timeLimitMs,
      pages,
      launch,
    });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    return opened.value;
  }

  async function print(markdown: string): Promise<string> {
    const printed = await printer.print(markdown);
    if (!printed.ok) throw new Error(printed.faults[0]?.message);
    return Buffer.from(printed.value).toString('latin1');
  }

  beforeAll(async () => {
    printer = await open();
  });
  afterAll(() => printer.close());

  it('makes a tagged A4 paper in Danish with title, outline and nothing but the shipped font', async () => {
    const pdf = await print(await readFile(sample, 'utf8'));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toMatch(/\/Lang \(da-DK\)/);
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/MediaBox \[ 0 0 59[45][.\d]* 84[12][.\d]* \]/);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
    for (const type of ['H1', 'H2', 'H3', 'TH', 'TD', 'LI', 'Link', 'BlockQuote']) {
      expect(pdf, type).toMatch(new RegExp(`/S /${type}\\b`));
    }
    expect(pdf).not.toMatch(/\/S \/(?:Strong|Em|Aside|Figure|Form)\b/);
    expect(new Set(fontsIn(pdf))).toEqual(
      new Set(['Regular', 'Bold', 'Italic'].map((cut) => `AtkinsonHyperlegibleNext-${cut}`)),
    );
  });

  it('sets each of several papers with different titles in the shipped font, though pages are lent again', async () => {
    for (const title of ['Den første', 'Den anden', 'Den tredje', 'Den fjerde']) {
      const pdf = await print(`# ${title}\n\nEn linje.`);
      expect(fontsIn(pdf).length, title).toBeGreaterThan(0);
      expect(
        fontsIn(pdf).every((font) => font.startsWith('AtkinsonHyperlegibleNext')),
        title,
      ).toBe(true);
    }
  });

  it('sets a paper in the place of another with its own fonts, pictures, title and colour, and nothing of the other', async () => {
    const alone = async (markdown: string, branding = {}) => {
      const one = await open(60_000, 1);
      const printed = await one.print(markdown, everythingPictures, branding);
      await one.close();
      if (!printed.ok) throw new Error(printed.faults[0]?.message);
      return Buffer.from(printed.value).toString('latin1');
    };
    const rich =
      '# Łódź og alt det andet\n\n*Kursiv*, **fed** og ***begge*** hos Škoda.\n\n![En prik](prik.png)\n';
    const plain = '# Kun dette\n\nEn linje.\n';
    const green = { colour: '#0a5c2b' };
    const one = await open(60_000, 1);
    for (const [markdown, branding] of [
      [plain, {}],
      [rich, green],
      [plain, {}],
    ] as const) {
      const printed = await one.print(markdown, everythingPictures, branding);
      if (!printed.ok) throw new Error(printed.faults[0]?.message);
      const pdf = Buffer.from(printed.value).toString('latin1');
      expect(withoutDates(pdf)).toBe(withoutDates(await alone(markdown, branding)));
    }
    await one.close();
  });

  it('embeds the font in every one of many papers under way at once, in one browser', async () => {
    const papers = Array.from({ length: 8 }, (_, index) => print(`# Papir ${index}\n\n**Fed** tekst.`));
    for (const pdf of await Promise.all(papers)) {
      expect(new Set(fontsIn(pdf)).size).toBe(2);
      expect(pdf).not.toMatch(/DejaVu|OpenSans|Arial|Helvetica|Times/);
    }
    expect(browsers).toHaveLength(1);
    expect((await browsers[0]?.pages())?.length).toBeLessThanOrEqual(3);
  });

  it('gives the faults of the text as they are', async () => {
    expect(await printer.print('Ingen titel')).toMatchObject({ ok: false, faults: [{ code: 'no-title' }] });
  });

  it('tells when the browser dies, and starts another for the next paper', async () => {
    const victim = await open();
    const long = `# Lang\n\n${'Et afsnit med en del ord i.\n\n'.repeat(4_000)}`;
    const printing = victim.print(long);
    setTimeout(() => browsers[0]?.process()?.kill('SIGKILL'), 150);
    expect(await printing).toMatchObject({ ok: false, faults: [{ code: 'browser-died' }] });
    expect(await victim.print('# Kort')).toMatchObject({ ok: true });
    expect(browsers).toHaveLength(2);
    await victim.close();
  });

  it('gives up after the time limit', async () => {
    const hurried = await open(1);
    expect(await hurried.print('# Kort')).toMatchObject({ ok: false, faults: [{ code: 'pdf-timeout' }] });
    await hurried.close();
  });

  it('closes its browser, once, also by `await using`', async () => {
    const short = await open();
    await short[Symbol.asyncDispose]();
    await short.close();
    expect(browsers[0]?.connected).toBe(false);
    await expect(short.print('# T')).rejects.toThrow('closed');
  });
});
