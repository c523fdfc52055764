import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { packageStyles } from '../../../src/disk/style-sheets.ts';
import { launchBrowser, launchOptions } from '../../../src/formats/pdf/browser/launch-browser.ts';
import { startBrowser } from '../../../src/formats/pdf/browser/start-browser.ts';
import { type GuardedPage, openGuardedPage } from '../../../src/formats/pdf/open-guarded-page.ts';
import { printInPlace, printPage } from '../../../src/formats/pdf/print-page.ts';
import { openPrinter } from '../../../src/formats/pdf/printer.ts';
import { describeWithBrowser, thisMachine } from './browser-at-hand.ts';

/** Every way we know in which a page asks for something: `at` is an address that counts, with a slash at its end. */
const vectors: Record<string, (at: string) => string> = {
  picture: (at) => `<img src="${at}img">`,
  frame: (at) => `<iframe src="${at}iframe"></iframe>`,
  'style sheet': (at) => `<link rel="stylesheet" href="${at}css">`,
  import: (at) => `<style>@import url(${at}import);</style>`,
  font: (at) => `<style>@font-face { font-family: F; src: url(${at}font) } p { font-family: F }</style>`,
  background: (at) => `<p style="background: url(${at}background)">x</p>`,
  'picture in svg': (at) => `<svg><image href="${at}svg" width="9" height="9"/></svg>`,
  object: (at) => `<object data="${at}object"></object>`,
  script: (at) => `<script>fetch("${at}fetch"); new Image().src = "${at}script"</script>`,
  refresh: (at) => `<meta http-equiv="refresh" content="0;url=${at}refresh">`,
  'site icon': (at) => `<link rel="icon" href="${at}favicon">`,
};

const secret = 'HEMMELIGT-4711';

describeWithBrowser('a hostile page', () => {
  let browser: Browser;
  let server: Server;
  let asked: string[] = [];
  let at: string;
  let folder: string;

  beforeAll(async () => {
    // Without the guard against names, so that what is tested is the guard of the page alone.
    const started = await startBrowser(thisMachine, async (found, machine) => {
      const options = launchOptions(found, machine);
      const args = options.args?.filter((arg) => !arg.startsWith('--host-resolver-rules')) ?? [];
      return puppeteer.launch({ ...options, args });
    });
    if (!started.ok) throw new Error(started.faults[0]?.message);
    browser = started.value.browser;
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('x');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    folder = await mkdtemp(join(tmpdir(), 'brobygger-secret-'));
    await writeFile(join(folder, 'secret.html'), `<p>${secret}</p>`);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  afterEach(() => {
    asked = [];
  });

  /** Prints, and gives time to whatever may still be on its way. `how`: alone, or in the place of a paper before it. */
  async function print(guarded: GuardedPage, body: string, how = 'alone'): Promise<boolean> {
    const html = `<!doctype html><html lang="da"><title>T</title>${body}<p>Tekst</p></html>`;
    const before = `<!doctype html><html lang="da"><title>F</title><style>p { color: #000 }</style><p>Før</p></html>`;
    if (how === 'in place') await printPage(guarded, before, 10_000);
    const printed = await (how === 'in place'
      ? printInPlace(guarded, html)
      : printPage(guarded, html, 10_000));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return printed.ok;
  }

  it('would get out if the page were not guarded, or this test would prove nothing', async () => {
    const gotOut: string[] = [];
    for (const [name, vector] of Object.entries(vectors)) {
      asked = [];
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><title>T</title>${vector(at)}<p>Tekst</p>`, { timeout: 10_000 });
      await new Promise((resolve) => setTimeout(resolve, 150));
      await page.close();
      if (asked.length > 0) gotOut.push(name);
    }
    // What is still on its way when its page is closed must not count against the tests that follow.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(gotOut.length).toBeGreaterThanOrEqual(9);
  });

  it.each(
    Object.entries(vectors).flatMap(([name, vector]) =>
      ['alone', 'in place'].map((how) => [name, how, vector] as const),
    ),
  )('asks for nothing by a %s, %s, and stays where it is', async (_, how, vector) => {
    const guarded = await openGuardedPage(browser);
    expect(await print(guarded, vector(at), how)).toBe(true);
    expect(asked).toEqual([]);
    expect(guarded.page.url()).toBe('about:blank');
    await guarded.page.close();
  });

  it.each(['alone', 'in place'])('runs no script: %s', async (how) => {
    const guarded = await openGuardedPage(browser);
    const script = "document.documentElement.lang = 'ond'";
    await print(guarded, `<script>${script}</script><img src="data:," onerror="${script}">`, how);
    expect(await guarded.page.evaluate('document.documentElement.lang')).toBe('da');
    await guarded.page.close();
  });

  it.each(['alone', 'in place'])(
    'is offline besides, should the guard of its requests fall: %s',
    async (how) => {
      const guarded = await openGuardedPage(browser);
      await print(guarded, '', how);
      await guarded.page.setRequestInterception(false);
      // Frames and being led away are stopped by the browser's own rule alone (below): the shipped browser lets them pass.
      for (const name of [
        'picture',
        'style sheet',
        'import',
        'font',
        'background',
        'picture in svg',
        'script',
      ])
        await print(guarded, vectors[name]?.(at) ?? '', how);
      expect(asked).toEqual([]);
      await guarded.page.close();
    },
  );

  it('does not even connect, for in the browser as it is started no name leads anywhere', async () => {
    let connections = 0;
    const listener = createServer().on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const started = await startBrowser(thisMachine, launchBrowser);
    if (!started.ok) throw new Error(started.faults[0]?.message);
    // No request is made for this one, so neither the guard of the page nor being offline stops it.
    const guarded = await openGuardedPage(started.value.browser);
    await print(guarded, `<link rel="preconnect" href="${address}">`);
    for (const vector of Object.values(vectors)) {
      const unguarded = await started.value.browser.newPage();
      await unguarded.setContent(`<!doctype html><title>T</title>${vector(address)}<p>Tekst</p>`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await unguarded.close();
    }
    await started.value.browser.close();
    listener.close();
    expect(connections).toBe(0);
  });

  it('reads no file by any of these', async () => {
    const guarded = await openGuardedPage(browser);
    const read: string[] = [];
    guarded.page.on('requestfinished', (request) => read.push(request.url()));
    const file = `${pathToFileURL(folder).href}/secret.html?`;
    await print(
      guarded,
      Object.values(vectors)
        .map((vector) => vector(file))
        .join(''),
    );
    const shown = guarded.page.frames().map((frame) => frame.url());
    expect([...read, ...shown].filter((url) => url.startsWith('file:'))).toEqual([]);
    expect(await guarded.page.content()).not.toContain(secret);
    await guarded.page.close();
  });

  it('cannot even be written in Markdown', async () => {
    const opened = await openPrinter({ machine: thisMachine, styles: packageStyles });
    if (!opened.ok) throw new Error(opened.faults[0]?.message);
    const markdown = `# T\n\n${Object.values(vectors)
      .map((vector) => vector(at))
      .join('\n\n')}\n\n![x](${at}img)`;
    expect((await opened.value.print(markdown)).ok).toBe(true);
    await opened.value.close();
    expect(asked).toEqual([]);
  });
});
