import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip/read-zip.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { openPage, type Visitor, visitor } from './open-page.ts';
import { textOf } from './walk-pages.ts';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';

async function makePapers(): Promise<Visitor> {
  const page = await openPage({ 'svar.yaml': RANDERS }, {}, {}, afterAll);
  const person = await visitor(page);
  await person.send('/fortsaet');
  await person.get('/papirer');
  await person.send('/papirer/lav');
  for (let count = 0; person.page.text.includes('http-equiv="refresh"') && count < 100; count += 1) {
    await new Promise((done) => setTimeout(done, 100));
    await person.get('/papirer');
  }
  return person;
}

describe('the papers', () => {
  let person: Visitor;
  beforeAll(async () => {
    person = await makePapers();
  });

  it('are made beside what the person does, with words that say so and a page that comes back by itself', async () => {
    const page = await openPage({ 'svar.yaml': RANDERS });
    const another = await visitor(page);
    await another.send('/fortsaet');
    await another.get('/papirer');
    expect(textOf(another.page.text)).toContain('Der er ikke lavet papirer endnu');
    await another.send('/papirer/lav');
    // Only for browsers without scripts: the others are told without the page being loaded again.
    expect(another.page.text).toContain('<noscript><meta http-equiv="refresh" content="2"></noscript>');
    expect(another.page.text).toMatch(/role="status" data-foelg="\/papirer\/status">Teksterne /);
    // Asked for twice they are made once.
    await another.get('/svar');
    await another.send('/papirer/lav');
    await page.web.close();
    expect(page.text('papirer/strategiforslag.md')).toContain('Randers');
  });

  it('come with a draft of the mail they are sent with, and with the words to whom', async () => {
    await person.get('/papirer');
    const { text } = person.page;
    expect(textOf(text)).toContain('Sendes til: Handicaprådets sekretær, med kopi til rådets formand.');
    expect(text).toContain('href="/papirer/moedeoplaeg/mail"');
    expect(text).not.toContain('href="/papirer/moedenoter/mail"');
    const mail = await person.get('/papirer/moedeoplaeg/mail');
    expect(mail.headers['content-type']).toBe('message/rfc822');
    expect(mail.headers['content-disposition']).toContain('mail-moedeoplaeg.eml');
    const read = await PostalMime.parse(mail.body);
    expect(read.subject).toBe('Punkt til handicaprådets dagsorden');
    expect(read.attachments[0]?.filename).toBe('Punkt til handicaprådets dagsorden.docx');
    for (const name of ['moedenoter', 'findes-ikke'])
      expect((await person.get(`/papirer/${name}/mail`)).status).toBe(404);
  });

  it('are listed with what is missing, what to do next, and files to read and fetch', async () => {
    await person.get('/papirer');
    const { text } = person.page;
    expect(textOf(text)).toContain('Det næste, I skal gøre');
    expect(text).toContain('href="/papirer/strategiforslag/laes"');
    expect(text).toContain('href="/papirer/strategiforslag/docx"');
    expect(text).toContain('href="/papirer/debatindlaeg/md"');
    expect(text.match(/<h1/g)).toHaveLength(1);
    // No browser prints in these tests: the page says what to take instead, in its own words.
    expect(text).toContain('<title>Fejl: Papirerne - brobygger</title>');
    expect(textOf(text)).not.toMatch(/brobygger (?:doktor|lav|start|hent|kontrol)|--\w/);
  });

  it('are read on a page that can do nothing but be read', async () => {
    await person.get('/papirer');
    const read = await person.get('/papirer/strategiforslag/laes');
    expect(read.status).toBe(200);
    expect(read.text).toContain('<h1');
    expect(read.headers['content-security-policy']).toMatch(
      /^default-src 'none'; .*form-action 'none'.*; sandbox$/,
    );
    expect(read.headers['content-security-policy']).not.toContain('script-src');
  });

  it.each([
    ['/papirer/strategiforslag/docx', 'strategiforslag.docx', 'PK'],
    ['/papirer/strategiforslag/md', 'strategiforslag.md', '# '],
    ['/papirer/kalender.ics', 'kalender.ics', 'BEGIN:VCALENDAR'],
  ])('are fetched under a name of their own: %s', async (path, name, start) => {
    await person.get('/papirer');
    const fetched = await person.get(path);
    expect(fetched.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${name}`);
    expect(fetched.text.slice(0, start.length)).toBe(start);
  });

  it('are fetched all at once', async () => {
    await person.get('/papirer');
    const fetched = await person.get('/papirer/alle.zip');
    const files = readZip(new Uint8Array(fetched.body), { files: 100, bytes: 50_000_000 });
    expect(files.ok && [...files.value.keys()]).toEqual(
      expect.arrayContaining([
        'strategiforslag.md',
        'strategiforslag.docx',
        'strategiforslag.html',
        'kalender.ics',
      ]),
    );
  });

  it.each([
    '/papirer/svar/md',
    '/papirer/strategiforslag/exe',
    '/papirer/findes-ikke/laes',
    '/papirer/constructor/md',
  ])('are no way to anything else: %s', async (path) => {
    await person.get('/papirer');
    expect((await person.get(path)).status).toBe(404);
  });
});
