import { describe, expect, it } from 'vitest';
import { given, HOME } from '../builders/memory-ports.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { openPage, visitor } from './open-page.ts';
import { seen, textOf } from './walk-pages.ts';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const BORNHOLM =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('bornholm'))?.text ?? '';
const begun = (name: string) => `version: 1\nomfang: hurtig\nkommune:\n  navn: ${name}\n`;

describe('the page one begins at, with nothing named', () => {
  it('offers what was open last first, then what lies here and among the documents, then a new one', async () => {
    const page = await openPage(
      {
        'svar.yaml': begun('Randers'),
        'Dokumenter/brobygger/bornholm/svar.yaml': begun('Bornholm'),
        'et-andet-sted/svar.yaml': begun('Aarhus'),
      },
      { lastOpened: `${HOME}/et-andet-sted/svar.yaml` },
    );
    const person = await visitor(page);
    const text = textOf(person.page.text);
    const order = [
      'Fortsæt med Aarhus',
      'Fortsæt med Randers',
      'Fortsæt med Bornholm',
      'Begynd med en kommune',
    ];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      [...order.map((words) => text.indexOf(words))].sort((one, other) => one - other),
    );
    expect(text).toMatch(/Sidst svarede I om Aarhus\. 1 af \d+ spørgsmål er besvaret\./);
    await person.send('/fortsaet');
    expect(textOf(person.page.text)).toContain('brobygger , Aarhus');
  });

  it('does not offer what was open last and is gone, nor that twice which lies here', async () => {
    for (const last of ['vaek/svar.yaml', 'svar.yaml']) {
      const page = await openPage({ 'svar.yaml': begun('Randers') }, { lastOpened: `${HOME}/${last}` });
      const { text } = (await visitor(page)).page;
      expect(text.match(/action="\/fortsaet"/g)).toHaveLength(1);
    }
  });

  it('begins a new one in a folder of its own among the documents, and remembers it', async () => {
    const page = await openPage();
    const person = await visitor(page);
    await person.send('/begynd', { kommune: 'Høje-Taastrup', omfang: 'hurtig' });
    expect(page.text('Dokumenter/brobygger/høje-taastrup/svar.yaml')).toContain('navn: Høje-Taastrup');
    expect(await page.ports.pageMemory.lastOpened()).toBe(
      `${HOME}/Dokumenter/brobygger/høje-taastrup/svar.yaml`,
    );
  });

  it('keeps to the folder that was named, whatever was open last', async () => {
    const page = await openPage(
      { 'mappe/a/svar.yaml': begun('Randers'), 'svar.yaml': begun('Aarhus') },
      { lastOpened: `${HOME}/svar.yaml` },
      { given: given('mappe') },
    );
    expect(textOf((await visitor(page)).page.text)).not.toContain('Aarhus.');
  });

  it('leads to papers with made-up answers that can be read', async () => {
    const person = await visitor(await openPage());
    await person.get('/eksempler');
    const [href] = /\/eksempler\/randers\/[^"]+/.exec(person.page.text) ?? [];
    const paper = await person.get(href ?? '');
    expect(paper.headers['content-security-policy']).toContain('sandbox');
    expect(textOf(paper.text)).toContain('Randers');
    for (const path of ['/eksempler/randers/svar', '/eksempler/../svar/md', '/eksempler/__proto__/x'])
      expect([303, 404]).toContain((await person.get(path)).status);
  });
});

describe('a form that was left open about another municipality', () => {
  it('speaks of that one, and never answers for the one that is open now', async () => {
    const page = await openPage(
      { 'a/svar.yaml': begun('Randers'), 'b/svar.yaml': begun('Bornholm') },
      {},
      {
        given: given('.'),
      },
    );
    const person = await visitor(page);
    const ids = [...person.page.text.matchAll(/name="svarfil" value="([^"]+)"/g)].map(
      ([, id]) => id as string,
    );
    await person.get(`/kommune/${ids[0]}`);
    await person.get('/spoergsmaal/om_jer.navn');
    const first = person.page;
    await person.get(`/kommune/${ids[1]}`);
    await person.get('/spoergsmaal/om_jer.navn');
    const before = page.text('b/svar.yaml');
    const hidden = Object.fromEntries(
      [...first.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    const late = await person.post('/spoergsmaal/om_jer.navn', {
      ...hidden,
      svar: 'Kirsten Holm',
      handling: 'svar',
    } as never);
    expect(page.text('b/svar.yaml')).toBe(before);
    const shown = await person.get('/spoergsmaal/om_jer.navn');
    const isSaved = page.text('a/svar.yaml').includes('Kirsten Holm');
    expect(isSaved || seen(late.text).fields[0]?.value === 'Kirsten Holm').toBe(true);
    expect(textOf(shown.text)).toContain('brobygger , Randers');
  });
});

describe('all municipalities of a folder', () => {
  const several = async () => {
    const page = await openPage(
      { 'a/svar.yaml': RANDERS, 'b/svar.yaml': BORNHOLM, 'c/svar.yaml': 'version: [\n' },
      {},
      { given: given('.') },
    );
    return { page, person: await visitor(page) };
  };

  it('stand in a table with how far each is, what is missing and the next date, in cells that say so', async () => {
    const { person } = await several();
    await person.get('/kommuner');
    const text = textOf(person.page.text);
    expect(text).toMatch(/Randers \d+ af \d+ besvaret/);
    expect(text).toMatch(/\d+ mangler, først: |Intet mangler/);
    expect(text).toMatch(/\d{1,2}\. \p{L}+ 2026: /u);
    expect(person.page.text.match(/<th scope="row">/g)).toHaveLength(3);
  });

  it('are made at once, municipality by municipality, with words for each and no stop at one that is wrong', async () => {
    const { page, person } = await several();
    await person.get('/kommuner');
    await person.send('/kommuner/lav');
    expect(person.page.text).toContain('role="status" data-foelg="/kommuner/status"');
    const said = new Set<string>();
    for (let count = 0; count < 300; count += 1) {
      const { text, isOver } = JSON.parse((await person.get('/kommuner/status')).text);
      said.add(text);
      if (isOver) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    await person.get('/kommuner');
    expect([...said].at(-1)).toBe('Færdig. Der er lavet papirer til 2 af 3 kommuner.');
    expect(page.text('a/papirer/strategiforslag.md')).toContain('Randers');
    expect(page.text('b/papirer/strategiforslag.md')).toContain('Bornholm');
    expect(person.page.text).toContain('<h2 class="alert-heading">');
    expect(textOf(person.page.text)).not.toMatch(/brobygger (?:doktor|lav|start|tjek)|--\w/);
  });

  it('can be stopped, and the page answers meanwhile', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`m${index}/svar.yaml`, BORNHOLM]),
    );
    const page = await openPage(files, {}, { given: given('.') });
    const person = await visitor(page);
    await person.get('/kommuner');
    await person.send('/kommuner/lav');
    await person.send('/kommuner/stop');
    for (let count = 0; count < 300; count += 1) {
      if (JSON.parse((await person.get('/kommuner/status')).text).isOver) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(JSON.parse((await person.get('/kommuner/status')).text).text).toMatch(/^Stoppet\. /);
    const made = [...page.files.keys()].filter((path) => path.endsWith('strategiforslag.md'));
    expect(made.length).toBeLessThan(20);
  });

  it('are 98 in at most 300 milliseconds, once they have been looked at', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 98 }, (_, index) => [`m${index}/svar.yaml`, index % 2 ? RANDERS : BORNHOLM]),
    );
    const page = await openPage(files, {}, { given: given('.') });
    const person = await visitor(page);
    const times: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      const began = performance.now();
      await person.get('/kommuner');
      times.push(performance.now() - began);
    }
    expect(Math.min(...times)).toBeLessThan(300);
    expect(person.page.text.match(/<th scope="row">/g)).toHaveLength(98);
  });
});

describe('help', () => {
  it('says how it is done, where the files lie, and leads to the statement on accessibility', async () => {
    const opened: string[] = [];
    const page = await openPage(
      { 'svar.yaml': begun('Randers') },
      { host: { showInBrowser: async (address) => Boolean(opened.push(address)) } },
    );
    const person = await visitor(page);
    await person.send('/fortsaet');
    await person.get('/hjaelp');
    expect(textOf(person.page.text)).toContain(HOME);
    await person.send('/hjaelp/mappe');
    expect(opened).toEqual([`file://${HOME}`]);
    await person.get('/hjaelp/tilgaengelighed');
    expect(textOf(person.page.text)).toContain('Tilgængelighed i brobygger');
    expect(textOf(person.page.text)).not.toMatch(/brobygger start|--enkel|npm run/);
  });

  it('is where more or fewer questions are chosen', async () => {
    const page = await openPage({ 'svar.yaml': begun('Randers') });
    const person = await visitor(page);
    await person.send('/fortsaet');
    await person.get('/hjaelp');
    await person.send('/hjaelp/omfang', { omfang: 'fuld' });
    expect(page.text('svar.yaml')).toContain('omfang: fuld');
    expect(person.path).toContain('/spoergsmaal/');
  });
});

describe('a new version beside the old one', () => {
  const FILE = 'Dokumenter/brobygger/randers/svar.yaml';
  const OPTIONS = {
    changelog:
      '## [0.2.0] - 2026-12-24\n\n### På dansk\n\n- Noget er nyt. I vinduet skriver I: brobygger flet\n',
    lastVersion: '0.1.0',
    lastOpened: `${HOME}/${FILE}`,
  };

  it('finds the same answers, and says what is new as long as it is open', async () => {
    const page = await openPage({ [FILE]: begun('Randers') }, OPTIONS, { version: '0.2.0' });
    const person = await visitor(page);
    const text = textOf(person.page.text);
    expect(text).toContain('Nyt i udgave 0.2.0 Noget er nyt. Jeres svar er de samme som før.');
    expect(text).toContain('Fortsæt med Randers');
    expect(textOf((await person.get('/')).text)).toContain('Noget er nyt.');
    expect(await page.ports.pageMemory.lastVersion()).toBe('0.2.0');
    expect(page.text(FILE)).toBe(begun('Randers'));
  });

  it('says nothing the next time', async () => {
    const page = await openPage({}, { ...OPTIONS, lastVersion: '0.2.0' }, { version: '0.2.0' });
    expect((await visitor(page)).page.text).not.toContain('Nyt i udgave');
  });
});
