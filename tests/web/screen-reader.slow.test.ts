import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFiles } from '../builders/real-catalogue.ts';
import { openPage } from './open-page.ts';
import { missingToHear, type ScreenReader, startScreenReader } from './screen-reader.ts';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const PATIENCE_MS = 30_000;

const missing = missingToHear();
if (missing.length > 0)
  process.stderr.write(`SKIPPED: no page was heard with a screen reader; missing: ${missing.join(', ')}.\n`);

describe.skipIf(missing.length > 0)('what a screen reader says of the page', () => {
  let reader: ScreenReader;
  let folder: string;
  let origin: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brobygger-hoert-'));
    const open = await openPage({ 'svar.yaml': RANDERS }, {}, {}, afterAll);
    origin = open.origin;
    reader = await startScreenReader(folder, open.web.address);
    await heardSince(0, /^Skriv til kommunen om handicap og job/);
    await tabTo('Fortsæt med');
    reader.key('Return');
    await reader.page.waitForFunction("!location.pathname.startsWith('/aabn') && location.pathname !== '/'");
  });
  afterAll(async () => {
    await reader?.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  /** Waits until a line has been spoken, and gives all that was said from `start` on. */
  async function heardSince(start: number, ...wanted: readonly RegExp[]): Promise<readonly string[]> {
    const latest = Date.now() + PATIENCE_MS;
    for (;;) {
      const said = (await reader.spoken()).slice(start);
      if (wanted.every((one) => said.some((line) => one.test(line)))) return said;
      if (Date.now() > latest) throw new Error(`Never heard ${wanted.join(', ')} in:\n${said.join('\n')}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** Presses Tab, as somebody who hears the page does, until the field or button has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let count = 0; count < 60; count += 1) {
      reader.key('Tab');
      await new Promise((done) => setTimeout(done, 100));
      const now = await reader.page.evaluate(
        '(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()',
      );
      if (String(now).startsWith(name)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** Opens a page and waits until it is read to its end; gives how much had been said before. */
  async function openAndHear(path: string): Promise<number> {
    const start = (await reader.spoken()).length;
    await reader.page.goto(`${origin}${path}`);
    await heardSince(start, /^Luk brobygger/);
    return start;
  }

  it('is the question, its place and its field', async () => {
    const start = await openAndHear('/spoergsmaal/om_jer.email');
    const question = /^Hvilken mailadresse må kommunen og avisen svare til\?/;
    await heardSince(start, /^Spørgsmål 5 af /, question, /^Adressen står på forslaget|^ Adressen står/);
    const before = (await reader.spoken()).length;
    await tabTo('Hvilken mailadresse');
    await heardSince(before, question);
  });

  it('is a fault, once from the list that has the focus, and again at its field', async () => {
    await openAndHear('/spoergsmaal/om_jer.email');
    await tabTo('Hvilken mailadresse');
    reader.key('ctrl+a');
    reader.type('kirsten');
    const start = (await reader.spoken()).length;
    reader.key('Return');
    const said = await heardSince(start, /^Der er noget, der skal rettes/, /^Luk brobygger/);
    expect(said.filter((line) => line.includes('Der er noget, der skal rettes'))).toHaveLength(1);
    expect(said.filter((line) => /^(?:• )?Det ligner ikke en mailadresse/.test(line))).toHaveLength(1);
    const before = (await reader.spoken()).length;
    await tabTo('Hvilken mailadresse');
    await heardSince(before, /^Fejl: Det ligner ikke en mailadresse/);
  });

  it('is the question of a group of radios with the first of them', async () => {
    await openAndHear('/spoergsmaal/kommune.raad');
    const start = (await reader.spoken()).length;
    await tabTo('Byrådet');
    await heardSince(start, /^Hvad kalder kommunen sin øverste politiske forsamling\?/, /^Byrådet/);
  });

  it('is how far the papers are, while they are made', async () => {
    await openAndHear('/svar');
    await tabTo('Lav papirerne');
    const start = (await reader.spoken()).length;
    reader.key('Return');
    await heardSince(start, /Papirerne bliver lavet/, /Papirerne - brobygger/);
  });
});
