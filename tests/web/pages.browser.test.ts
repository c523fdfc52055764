import { AxePuppeteer } from '@axe-core/puppeteer';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../src/formats/pdf/browser/find-browser.ts';
import { launchOptions } from '../../src/formats/pdf/browser/launch-browser.ts';
import { fakeBank } from '../builders/fake-statbank.ts';
import { HOME } from '../builders/memory-ports.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { describeWithBrowser, thisMachine } from '../formats/pdf/browser-at-hand.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { filledIn, seen } from './walk-pages.ts';

/** WCAG 2.2 AA with all below it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FILE = 'Dokumenter/brobygger/randers/svar.yaml';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
/** Each page is loaded and judged; on a machine that does something else besides that takes a while. */
const PATIENCE_MS = 180_000;
const BORNHOLM = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Bornholm\n';

const SCREENS = [
  { name: 'a large light screen', width: 1600, height: 900, scheme: 'light' },
  { name: 'a small dark one', width: 320, height: 640, scheme: 'dark' },
] as const;

describeWithBrowser('the page in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    const found = await findBrowser(thisMachine);
    if (!found.ok) throw new Error(found.faults[0]?.message);
    const options = launchOptions(found.value, thisMachine);
    // The browser that prints finds no address at all; this one finds its own machine.
    const args =
      options.args?.map((arg) => (arg.includes('~NOTFOUND') ? `${arg}, EXCLUDE 127.0.0.1` : arg)) ?? [];
    browser = await puppeteer.launch({ ...options, args });
  });
  afterAll(() => browser?.close());

  /** A tab of its own with what it asked the world for; scripts are off, as for those who allow none. */
  async function tab(open: OpenPage, scripts = false) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.setJavaScriptEnabled(scripts);
    await page.goto(open.web.address);
    return { page, asked, wrong, close: () => context.close() };
  }

  /** Presses what has this role and name, as somebody who hears the page finds it, and waits for the next page. */
  async function press(page: Page, role: string, name: string) {
    const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
      timeout: 5000,
    });
    await Promise.all([page.waitForNavigation({ timeout: 10_000 }), found?.click()]).catch((error) => {
      throw new Error(`${role} ${name} at ${page.url()}: ${error}`);
    });
  }

  async function type(page: Page, name: string, text: string) {
    const roles = ['textbox', 'combobox'].map((role) => `::-p-aria([name="${name}"][role="${role}"])`);
    const found = await page.waitForSelector(roles.join(', '), { timeout: 5000 });
    await found?.evaluate((element) => {
      (element as unknown as { value: string }).value = '';
    });
    await found?.type(text);
  }

  async function begin(page: Page) {
    await type(page, 'Hvilken kommune skriver I til?', 'Randers');
    await press(page, 'button', 'Begynd');
  }

  it('is walked by roles and names alone, without scripts, to the same svar.yaml, and asks nobody else for anything', async () => {
    const open = await openPage();
    const { page, asked, wrong, close } = await tab(open);
    await begin(page);
    const headings: string[] = [];
    for (let count = 0; !page.url().endsWith('/svar') && count < 60; count += 1) {
      const now = seen(await page.content());
      headings.push(now.heading);
      const fields = filledIn(now);
      for (const choice of now.choices.filter(({ value }) => value === fields.svar)) {
        const found = await page.waitForSelector(`::-p-aria([name="${choice.text}"][role="${choice.type}"])`);
        await found?.click();
      }
      for (const { name, label, value } of now.fields)
        if (fields[name] !== undefined && fields[name] !== value)
          await type(page, label, String(fields[name]));
      const button = await page.$eval(
        `button[value="${fields.handling}"]`,
        (element) => (element as unknown as { textContent: string }).textContent,
      );
      await press(page, 'button', button);
    }
    expect(page.url()).toBe(`${open.origin}/svar`);
    expect(headings.length).toBeGreaterThan(15);
    expect(asked.filter((url) => !url.startsWith(`${open.origin}/`))).toEqual([]);
    expect(wrong).toEqual([]);
    const walked = await openPage();
    const { walkPages } = await import('./walk-pages.ts');
    await walkPages(walked, 'hurtig');
    expect(open.text(FILE)).toBe(walked.text(FILE));
    await close();
  });

  it('fetches figures by roles and names alone, without scripts, and asks nobody else itself', async () => {
    const open = await openPage({}, { bank: fakeBank() });
    const { page, asked, wrong, close } = await tab(open);
    await begin(page);
    await press(page, 'link', 'Forside');
    await press(page, 'link', 'Hent kommunens tal fra Danmarks Statistik');
    await press(page, 'button', 'Ja, hent tallene');
    const ticked = await page.waitForSelector(
      '::-p-aria([name="fuldtidspersoner på ledighedsydelse: 1.250 (2. kvartal 2026)"][role="checkbox"])',
      { timeout: 5000 },
    );
    await ticked?.click();
    await press(page, 'button', 'Skriv dem, der er sat kryds ved');
    await press(page, 'link', 'Fortsæt med spørgsmålene');
    expect(open.text(FILE)).toContain('fleksjob:');
    expect(open.text(FILE)).not.toContain('ledighedsydelse:');
    expect(asked.filter((url) => !url.startsWith(`${open.origin}/`))).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  it('is answered by the keyboard alone', async () => {
    const open = await openPage();
    const { page, close } = await tab(open);
    const tabTo = async (name: string) => {
      for (let count = 0; count < 30; count += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(
          `(document.activeElement?.labels?.[0] ?? document.activeElement)?.textContent?.trim() ?? ''`,
        );
        if (focused === name) return;
      }
      throw new Error(`The tab key does not reach ${name}`);
    };
    await tabTo('Hvilken kommune skriver I til?');
    await page.keyboard.type('Randers');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/spoergsmaal/om_jer.afdeling');
    await tabTo('Brug forslaget: DH Randers');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Space')]);
    await tabTo(seen(await page.content()).heading);
    await page.keyboard.type('Kirsten Holm');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(open.text(FILE)).toContain('navn: Kirsten Holm');
    await page.goBack();
    expect(page.url()).toContain('om_jer.navn');
    // As it stands on the screen: newer browsers show the page they kept, and not the one they would be sent now.
    const typed = await page.$eval('.form-input', (field) => (field as unknown as { value: string }).value);
    expect(typed).toBe('Kirsten Holm');
    await page.goForward();
    expect(seen(await page.content()).heading).not.toBe('');
    await close();
  });

  /** A tab on such a screen, and what axe and the width complain of in it. */
  async function judged(
    screen: (typeof SCREENS)[number],
    randers: Readonly<Record<string, string>> = {},
    bank = fakeBank(),
  ) {
    const open = await openPage(
      { ...randers, 'Dokumenter/brobygger/bornholm/svar.yaml': BORNHOLM },
      { lastOpened: `${HOME}/Dokumenter/brobygger/bornholm/svar.yaml`, bank },
    );
    // axe is a script of its own, which the policy of the page keeps out.
    const { page, close } = await tab(open, true);
    await page.setBypassCSP(true);
    await page.setViewport({ width: screen.width, height: screen.height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: screen.scheme }]);
    await page.reload();
    const found: string[] = [];
    const judge = async (what: string) => {
      // A page that has come back by itself may be loading still, and axe waits a second for it and no more.
      await page.waitForFunction('document.readyState === "complete"', { timeout: PATIENCE_MS / 2 });
      const { violations } = await new AxePuppeteer(page)
        .options({ runOnly: TAGS, resultTypes: ['violations'] })
        .analyze();
      found.push(...violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes[0]?.html}`));
      const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      if (width > screen.width) found.push(`${what}: ${width} wide`);
    };
    const look = async (path: string) => {
      await page.goto(`${open.origin}${path}`);
      await judge(path);
    };
    return { open, page, close, found, judge, look };
  }

  it.each(SCREENS)(
    'has no question that axe complains of, and no sideways scrolling, on $name',
    async (screen) => {
      const { open, page, close, found, judge, look } = await judged(screen);
      await judge('begin');
      await type(page, 'Hvilken kommune skriver I til?', 'Rander by');
      await press(page, 'button', 'Begynd');
      await judge('begin with a fault');
      await page.goto(open.origin);
      await begin(page);
      for (const id of [
        'om_jer.email',
        'kommune.strategi',
        'prioritet.indsatser',
        'tal.fleksjob',
        'debat.eksempel',
        'moede.dato',
      ]) {
        await look(`/spoergsmaal/${id}`);
        const { fields } = seen(await page.content());
        for (const { label } of fields) await type(page, label, '010190-1234');
        await press(page, 'button', 'Fortsæt');
        await judge(`${id} with a fault`);
      }
      await page.goto(`${open.origin}/spoergsmaal/om_jer.navn`);
      await type(page, seen(await page.content()).heading, 'Kirsten Holm');
      await press(page, 'button', 'Vis i papiret');
      await judge('a question with its sentence');
      expect(found).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it.each(SCREENS)(
    'has no page that joins two sets of answers that axe complains of, by the keyboard alone, on $name',
    async (screen) => {
      const { open, page, close, found, judge, look } = await judged(screen, {
        [FILE]: RANDERS,
        [FILE.replace('svar.yaml', 'svar-PC.yaml')]: RANDERS.replace('navn: Kirsten', 'navn: Bente'),
      });
      await begin(page);
      await judge('begin');
      await look('/flet');
      await page.goto(`${open.origin}/flet`);
      await press(page, 'button', 'Sammenlign');
      await judge('no file chosen');
      await press(page, 'button', 'Sammenlign med svar-PC.yaml');
      await judge('two answers');
      await press(page, 'button', 'Gem de samlede svar');
      await judge('nothing chosen');
      const groups = await page.$$('fieldset');
      for (const group of groups) {
        await (await group.$('input[type="radio"]'))?.focus();
        await page.keyboard.press('Space');
      }
      const button = await page.$('form[action="/flet/gem"] button');
      await button?.focus();
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await judge('joined');
      expect(seen(await page.content()).heading).toBe('Svarene er samlet');
      expect(found).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it.each(SCREENS)(
    'has no other page that axe complains of, and no sideways scrolling, on $name',
    async (screen) => {
      const { open, page, close, found, judge, look } = await judged(screen, { [FILE]: RANDERS });
      await begin(page);
      for (const path of ['/', '/svar', '/papirer', '/kommuner', '/eksempler', '/hjaelp', '/findes-ikke'])
        await look(path);
      await page.goto(`${open.origin}/papirer`);
      // Scripts are on: the page tells how far it is, and comes back by itself.
      await press(page, 'button', 'Lav papirerne');
      await page.waitForSelector('a[href="/papirer/alle.zip"]', { timeout: PATIENCE_MS / 2 });
      await judge('papers');
      await look('/papirer/debatindlaeg/ret');
      await page.goto(await page.$eval('.paragraph a', (link) => (link as unknown as { href: string }).href));
      await judge('a paragraph');
      await page.goto(`${open.origin}/papirer`);
      await press(page, 'button', 'Hent rettelserne ind');
      await judge('no Word file chosen');
      expect(found).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it.each(SCREENS)(
    'has no page of figures that axe complains of, and no sideways scrolling, on $name',
    async (screen) => {
      const { page, close, found, judge, look } = await judged(screen, { [FILE]: RANDERS });
      await begin(page);
      await look('/tal');
      await press(page, 'button', 'Ja, hent tallene');
      await judge('figures beside their own');
      for (const box of await page.$$('input[type="checkbox"]:checked')) await box.click();
      await press(page, 'button', 'Skriv dem, der er sat kryds ved');
      await judge('no figure ticked');
      const [own] = await page.$$('input[type="checkbox"]');
      await own?.click();
      await press(page, 'button', 'Skriv dem, der er sat kryds ved');
      await judge('figures written');
      expect(found).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );

  it.each(SCREENS)(
    'has no fault of the service that axe complains of, on $name',
    async (screen) => {
      const down = fakeBank({ instead: () => ({ status: 503, type: 'text/html', body: '' }) });
      const { page, close, found, judge } = await judged(screen, { [FILE]: RANDERS }, down);
      await begin(page);
      await page.goto(`${new URL(page.url()).origin}/tal`);
      await press(page, 'button', 'Ja, hent tallene');
      await judge('figures that could not be fetched');
      expect(found).toEqual([]);
      await close();
    },
    PATIENCE_MS,
  );
});
