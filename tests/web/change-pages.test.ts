import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownToWord } from '../../src/formats/word/markdown-to-word.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { hiddenFields, type OpenPage, openPage, type Visitor, visitor } from './open-page.ts';
import { textOf } from './walk-pages.ts';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const PAPER = 'papirer/debatindlaeg.md';

async function whenMade(person: Visitor): Promise<void> {
  for (let count = 0; count < 300; count += 1) {
    if (JSON.parse((await person.get('/papirer/status')).text).isOver) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function withPapers(): Promise<{ page: OpenPage; person: Visitor }> {
  const page = await openPage({ 'svar.yaml': RANDERS }, {}, {}, afterAll);
  const person = await visitor(page);
  await person.send('/fortsaet');
  await person.get('/papirer');
  await person.send('/papirer/lav');
  await whenMade(person);
  return { page, person };
}

describe('a paragraph of a paper', () => {
  let page: OpenPage;
  let person: Visitor;
  beforeAll(async () => {
    ({ page, person } = await withPapers());
  });

  /** Opens the form of the first real paragraph. */
  async function open(): Promise<string> {
    await person.get('/papirer/debatindlaeg/ret');
    const [, address = ''] = [
      ...person.page.text.matchAll(/href="(\/papirer\/debatindlaeg\/ret\/\d+)"/g),
    ].map(([, href]) => href ?? '');
    await person.get(address);
    return address;
  }

  it('is written anew on the page, and stays when the papers are made again', async () => {
    const address = await open();
    await person.send(address, { tekst: 'Her står vores egne ord om sagen.' });
    expect(textOf(person.page.text)).toContain('Rettelsen er gemt');
    expect(textOf(person.page.text)).toContain('Her står vores egne ord om sagen.');
    expect(page.text(PAPER)).toContain('Her står vores egne ord om sagen.');
    await whenMade(person);
    expect(page.text('papirer/debatindlaeg.html')).toContain('Her står vores egne ord om sagen.');
    await person.get('/papirer');
    await person.send('/papirer/lav');
    await whenMade(person);
    expect(page.text(PAPER)).toContain('Her står vores egne ord om sagen.');
  });

  it('is not written over when it has been changed elsewhere meanwhile, and what was written is still there', async () => {
    const address = await open();
    const before = page.text(PAPER);
    const elsewhere = before.replace('Her står vores egne ord om sagen.', 'Skrevet i et andet vindue.');
    page.files.set('/hjem/papirer/debatindlaeg.md', elsewhere);
    await person.send(address, { tekst: 'Skrevet her.' });
    expect(person.page.status).toBe(422);
    expect(person.page.text).toContain('<title>Fejl: ');
    expect(person.page.text).toContain('Skrevet her.</textarea>');
    expect(page.text(PAPER)).toBe(elsewhere);
    page.files.set('/hjem/papirer/debatindlaeg.md', before);
  });

  it('is nothing new when nothing was changed', async () => {
    const address = await open();
    const before = page.text(PAPER);
    const own = /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(person.page.text)?.[1] ?? '';
    await person.send(address, { tekst: textOf(own) });
    expect(textOf(person.page.text)).toContain('Der er ikke ændret noget');
    expect(page.text(PAPER)).toBe(before);
  });

  it.each(['/papirer/svar/ret', '/papirer/debatindlaeg/ret/99999', '/papirer/..%2fsvar/ret/1'])(
    'is none of what no paper has: %s',
    async (path) => {
      const answered = await person.get(path);
      expect([404, 200]).toContain(answered.status);
      if (answered.status === 200) expect(person.path).toBe('/papirer/debatindlaeg/ret');
    },
  );
});

describe('the page of the papers', () => {
  it('leads to the answers without which nothing can be made', async () => {
    const page = await openPage({ 'svar.yaml': 'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n' });
    const person = await visitor(page);
    await person.send('/fortsaet');
    await person.get('/papirer');
    await person.send('/papirer/lav');
    await whenMade(person);
    await person.get('/papirer');
    expect(person.page.text).toContain('<title>Fejl: Papirerne');
    const links = [
      ...person.page.text.matchAll(/<li><a href="(\/spoergsmaal\/[^"]+)">Papirerne kan ikke laves uden/g),
    ];
    expect(links.length).toBeGreaterThan(0);
    await person.get(links[0]?.[1] ?? '');
    expect(person.path).toBe(links[0]?.[1]);
  });

  it('leads from what is missing, what is advised and what stands in the way to where it is mended', async () => {
    const { person } = await withPapers();
    await person.get('/papirer');
    const { text } = person.page;
    const links = [
      ...text.matchAll(/<li>[^<]*<a href="(\/spoergsmaal\/[^"]+|\/papirer\/[^"]+\/ret\/\d+)">/g),
    ];
    expect(links.length).toBeGreaterThan(3);
    for (const [, href = ''] of links.slice(0, 8)) {
      await person.get(href);
      expect(person.path).toBe(href);
      expect(person.page.status).toBe(200);
    }
    expect(textOf(text)).toMatch(/Ikke klar til at blive sendt|intet fundet, der står i vejen/);
    expect(
      /.{80}(?:brobygger (?:doktor|lav|start|hent|kontrol|tjek)|--\w|svar\.yaml).{40}/.exec(
        textOf(text),
      )?.[0],
    ).toBeUndefined();
  });
});

describe('a Word file that comes back', () => {
  async function sendWord(name: string, change: (markdown: string) => string) {
    const { page, person } = await withPapers();
    await person.get('/papirer');
    const before = page.text(PAPER);
    const origin = /word\/([^/]+)\.md$/.exec(
      [...page.files].find(([path, content]) => path.includes('/word/') && content === before)?.[0] ?? '',
    )?.[1];
    const word = await markdownToWord(change(before), origin === undefined ? {} : { origin });
    if (!word.ok) throw new Error('no Word file');
    const form = new FormData();
    const hidden = hiddenFields(person.page.text, '/papirer/word') as Record<string, string>;
    for (const [field, value] of Object.entries(hidden)) form.set(field, value);
    form.set('fil-fra-word', new File([new Uint8Array(word.value)], name));
    const answered = await person.upload('/papirer/word', form);
    return { page, person, before, answered };
  }
  const mended = (markdown: string) => markdown.replace(/^(?=[A-ZÆØÅ][^\n]{40})/m, 'Kære redaktør. ');

  it('is laid into the paper it belongs to, and the page says what is new', async () => {
    const { page, person, answered } = await sendWord('debatindlaeg (2).docx', mended);
    expect(answered.status).toBe(200);
    expect(textOf(answered.text)).toContain('Rettelserne er hentet ind');
    expect(answered.text).toMatch(/<ins>.*Kære redaktør/);
    expect(page.text(PAPER)).toContain('Kære redaktør.');
    await whenMade(person);
    expect(page.text('papirer/debatindlaeg.html')).toContain('Kære redaktør.');
  });

  it('says that there is nothing new when there is not', async () => {
    const { page, before, answered } = await sendWord('debatindlaeg.docx', (same) => same);
    expect(textOf(answered.text)).toContain('intet nyt');
    expect(page.text(PAPER)).toBe(before);
  });

  it.each([
    ['a file that is none of ours', 'indkoebsseddel.docx', new TextEncoder().encode('PK nothing')],
    ['a picture', 'billede.png', new Uint8Array([137, 80, 78, 71])],
  ])('is told when it is %s, and changes nothing', async (_, name, content) => {
    const { page, person } = await withPapers();
    await person.get('/papirer');
    const before = [...page.files];
    const form = new FormData();
    for (const [field, value] of Object.entries(hiddenFields(person.page.text, '/papirer/word')))
      form.set(field, value as string);
    form.set('fil-fra-word', new File([content], name));
    const answered = await person.upload('/papirer/word', form);
    expect(answered.status).toBe(422);
    expect(textOf(answered.text)).not.toMatch(/--\w|brobygger hent/);
    expect([...page.files]).toEqual(before);
  });

  it('without the key of ours changes nothing', async () => {
    const { page, person } = await withPapers();
    const before = [...page.files];
    const form = new FormData();
    form.set('fil-fra-word', new File([new Uint8Array(10)], 'debatindlaeg.docx'));
    expect((await person.upload('/papirer/word', form)).status).toBe(403);
    expect([...page.files]).toEqual(before);
  });
});
