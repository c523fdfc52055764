import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import type { Branding } from '../../../src/formats/branding.ts';
import { webPage } from '../../../src/formats/html/web-page.ts';
import { loadWebStyle } from '../../../src/formats/html/web-style.ts';
import { startBrowser } from '../../../src/formats/pdf/browser/start-browser.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { describeWithBrowser, thisMachine } from '../pdf/browser-at-hand.ts';

/** WCAG 2.2 AA with all below it; and of AAA the rule that a text stands at 7:1. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const stricter = { 'color-contrast-enhanced': { enabled: true } };

const screens = [
  { name: 'a large light screen', width: 1280, height: 900, scheme: 'light' },
  { name: 'a small dark one', width: 320, height: 640, scheme: 'dark' },
] as const;

const papers = [
  { name: 'everything', text: everythingPaper },
  ...projectFiles('examples', '.md').map(({ name, text }) => ({ name, text })),
];

describeWithBrowser('axe finds nothing to complain of', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const started = await startBrowser(thisMachine);
    if (!started.ok) throw new Error(started.faults[0]?.message);
    browser = started.value.browser;
    page = await browser.newPage();
    // axe is a script, which the page's own policy keeps out.
    await page.setBypassCSP(true);
  });
  afterAll(() => browser.close());

  async function violations(html: string, { width, height, scheme }: (typeof screens)[number]) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setContent(html);
    const found = await new AxePuppeteer(page)
      .options({ runOnly: tags, rules: stricter, resultTypes: ['violations'] })
      .analyze();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  async function htmlOf(markdown: string, branding: Branding = {}): Promise<string> {
    const made = webPage(markdown, {
      style: await loadWebStyle(packageStyles),
      pictures: everythingPictures,
      branding,
    });
    if (!made.ok) throw new Error(made.faults[0]?.message);
    return made.value;
  }

  for (const screen of screens) {
    it.each(papers)(`in $name on ${screen.name}`, async ({ text }) => {
      expect(await violations(await htmlOf(text), screen)).toEqual([]);
    });
  }

  it.each(
    screens.flatMap((screen) => ['#ffcc00', '#ff8fb1', '#101030'].map((colour) => ({ colour, screen }))),
  )('in everything in $colour with a logo on $screen.name', async ({ colour, screen }) => {
    const [picture] = everythingPictures.values();
    if (picture === undefined) throw new Error('the paper with everything has a picture');
    const html = await htmlOf(everythingPaper, { colour, logo: { picture, text: 'Logo for DH Randers' } });
    expect(html).toContain('alt="Logo for DH Randers"');
    expect(await violations(html, screen)).toEqual([]);
  });

  it('needs no sideways scrolling of the page on a small screen', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.setContent(await htmlOf(everythingPaper));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('unless something is wrong: a language, a name, a contrast', async () => {
    const good = await htmlOf('# T\n\nTekst med [et link](https://dh.dk).');
    const broken = good
      .replace(' lang="da"', '')
      .replace('>et link</a>', '></a>')
      .replace('<p>', '<p style="color: #666">');
    expect(await violations(broken, screens[0])).toEqual([
      expect.stringContaining('color-contrast-enhanced'),
      expect.stringContaining('html-has-lang'),
      expect.stringContaining('link-name'),
    ]);
  });
});
