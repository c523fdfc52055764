import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/application/outcome.ts';
import { sit } from '../../src/application/sit.ts';
import { given, type MemoryOptions, memoryPorts } from '../builders/memory-ports.ts';
import { smallDictionary } from '../builders/small-dictionary.ts';
import { scriptedFace } from '../interview/scripted-face.ts';
import { scriptOf } from '../interview/walk-script.ts';
import { hiddenFields, openPage, type Visitor, visitor } from './open-page.ts';
import { filledIn, seen, textOf, walkPages } from './walk-pages.ts';

const FILE = 'Dokumenter/brobygger/randers/svar.yaml';

async function sitWithoutPage(depth: 'hurtig' | 'fuld'): Promise<string> {
  const { ports, text } = memoryPorts();
  const opened = await sit(
    { file: given('svar.yaml'), depth, date: ports.clock.today(), ownCatalogue: undefined, formats: [] },
    ports,
  );
  if (isRefused(opened)) throw new Error('no sitting');
  await scriptedFace(opened.sitting, scriptOf());
  return text('svar.yaml');
}

/** A page that is open at the question with this id, on the quick path in Randers. */
async function at(
  id: string,
  answers = '',
  options: MemoryOptions = {},
): Promise<{ person: Visitor; page: Awaited<ReturnType<typeof openPage>> }> {
  const page = await openPage(
    { 'svar.yaml': `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n${answers}` },
    options,
  );
  const person = await visitor(page);
  await person.send('/fortsaet');
  await person.get(`/spoergsmaal/${id}`);
  expect(person.path).toBe(`/spoergsmaal/${id}`);
  return { person, page };
}

describe('the pages of the questions', () => {
  it.each(['hurtig', 'fuld'] as const)(
    'give the same svar.yaml, byte for byte, as the sitting without a page: %s',
    async (depth) => {
      const page = await openPage();
      await walkPages(page, depth);
      expect(page.text(FILE)).toBe(await sitWithoutPage(depth));
    },
  );

  it('give the same when every form is sent twice, and one that is old is sent at every page', async () => {
    const page = await openPage();
    const old: { action: string; fields: Record<string, string> }[] = [];
    let refused = 0;
    await walkPages(page, 'hurtig', async (person, now) => {
      const fields = { ...hiddenFields(person.page.text, now.action), ...filledIn(now) } as Record<
        string,
        string
      >;
      const [before] = old.slice(-1);
      if (before) {
        // A double click: the form that was just taken once more.
        const twice = await person.post(before.action, before.fields);
        expect(twice.status).toBe(303);
        expect(twice.headers.location).toBe(person.path);
      }
      const older = old.at(-3);
      if (older) {
        const stale = await person.post(older.action, older.fields);
        refused += stale.status === 200 ? 1 : 0;
        await person.get(now.action);
        expect(seen(person.page.text).heading).toBe(now.heading);
        fields.spurgt = (hiddenFields(person.page.text, now.action) as Record<string, string>).spurgt ?? '';
      }
      old.push({ action: now.action, fields });
    });
    expect(refused).toBeGreaterThan(5);
    expect(page.text(FILE)).toBe(await sitWithoutPage('hurtig'));
  });

  it('ask of a word that may be misspelt, with the word as it stands marked', async () => {
    const dictionary = smallDictionary(['mange', 'venter', 'længe'], { menesker: ['mennesker'] });
    const { person, page } = await at('debat.eksempel', '', { dictionary });
    const address = '/spoergsmaal/debat.eksempel';
    await person.send(address, { svar: 'Mange menesker venter længe.', handling: 'svar' });
    expect(person.path).toBe(address);
    expect(textOf(person.page.text)).toContain('I svaret står "menesker", som ikke er i ordbogen.');
    expect(person.page.text).toMatch(/value="behold" checked/);
    await person.send(address, { svar: '0', handling: 'svar' });
    expect(page.text('svar.yaml')).toContain('Mange mennesker venter længe.');
    expect(page.text('svar.yaml')).not.toContain('egne_ord');

    await person.get(address);
    await person.send(address, { svar: 'Mange menesker.', handling: 'svar' });
    await person.send(address, { svar: 'behold', handling: 'svar' });
    expect(page.text('svar.yaml')).toMatch(/Mange menesker\.[\s\S]*egne_ord:\s+(?:- |\[)menesker/);
  });

  it('shows what was typed as text, whatever it is', async () => {
    const { person } = await at('om_jer.navn');
    await person.send('/spoergsmaal/om_jer.navn', { svar: '"><script>alert(1)</script>', handling: 'svar' });
    await person.get('/spoergsmaal/om_jer.navn');
    expect(person.page.text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    await person.get('/svar');
    expect(person.page.text).not.toContain('<script>alert');
  });

  it('lead back and forth as the browser does, and keep what was answered', async () => {
    const { person } = await at('om_jer.navn');
    await person.send('/spoergsmaal/om_jer.navn', { svar: 'Kirsten Holm', handling: 'svar' });
    const next = person.path;
    await person.get('/spoergsmaal/om_jer.navn');
    expect(seen(person.page.text).fields[0]?.value).toBe('Kirsten Holm');
    await person.get(next);
    expect(person.path).toBe(next);
    await person.get(next);
    expect(person.page.status).toBe(200);
  });

  it('say where one is in words, in the one heading and in the title', async () => {
    const { person } = await at('om_jer.navn');
    const { text } = person.page;
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(textOf(text)).toMatch(/Spørgsmål \d+ af \d+, Om jer/);
    expect(text).toContain(`<title>${seen(text).heading} - brobygger</title>`);
  });
});

describe('a form that is not the newest', () => {
  it('answers no other question, and loses nothing that was typed', async () => {
    const { person, page } = await at('om_jer.navn');
    const first = hiddenFields(person.page.text, '/spoergsmaal/om_jer.navn');
    await person.send('/spoergsmaal/om_jer.navn', { svar: 'Kirsten Holm', handling: 'svar' });
    await person.send(seen(person.page.text).action, { handling: 'skip' });
    const saved = page.text('svar.yaml');
    // The other tab, left open at the first question.
    const late = await person.post('/spoergsmaal/om_jer.navn', {
      ...first,
      svar: 'Karen Holm',
      handling: 'svar',
    });
    expect(page.text('svar.yaml')).toBe(saved);
    expect(seen(late.text)).toMatchObject({
      action: '/spoergsmaal/om_jer.navn',
      fields: [{ value: 'Karen Holm' }],
    });
    expect(late.text).toContain('ikke var den nyeste');
    const again = await person.post('/spoergsmaal/om_jer.navn', {
      ...hiddenFields(late.text, '/spoergsmaal/om_jer.navn'),
      svar: 'Karen Holm',
      handling: 'svar',
    });
    expect(again.status).toBe(303);
    expect(page.text('svar.yaml')).toContain('navn: Karen Holm');
  });
});

describe('a fault', () => {
  it('is told in a list on top, at the field, in the title, and what was typed is still there', async () => {
    const { person } = await at('om_jer.email');
    await person.send('/spoergsmaal/om_jer.email', { svar: 'kirsten', handling: 'svar' });
    const { text } = person.page;
    expect(text).toContain('<title>Fejl: ');
    expect(text).toMatch(/tabindex="-1" autofocus>[\s\S]*<a href="#svar">Det ligner ikke en mailadresse/);
    expect(text).toMatch(
      /id="svar"[^>]* value="kirsten"[^>]*aria-describedby="[^"]*svar-fejl"[^>]* aria-invalid="true"/,
    );
  });

  it('says in the list on top which of several fields it is about', async () => {
    const { person } = await at('tal.fleksjob');
    await person.send('/spoergsmaal/tal.fleksjob', { handling: 'svar' });
    const links = [...person.page.text.matchAll(/<a href="#svar[^"]*">([^<]*)</g)].map(([, text]) => text);
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links).size).toBe(links.length);
    expect(links[0]).toMatch(/^Antal: Der er ikke skrevet noget/);
  });

  it('of a list of choices is told in its legend', async () => {
    const { person } = await at('kommune.strategi');
    await person.send('/spoergsmaal/kommune.strategi', { handling: 'svar' });
    expect(person.page.text).toMatch(/<legend>[\s\S]*Fejl: [\s\S]*<\/legend>/);
  });

  it('of a figure is told at each of its parts at once', async () => {
    const { person, page } = await at('tal.fleksjob');
    const before = page.text('svar.yaml');
    const fields = {
      'svar-vaerdi': 'mange',
      'svar-periode': 'i fjor',
      'svar-kilde': 'x',
      'svar-opslaaet': '3/12-2026',
      handling: 'svar',
    };
    await person.send('/spoergsmaal/tal.fleksjob', fields);
    const { text } = person.page;
    for (const part of ['vaerdi', 'periode', 'kilde', 'opslaaet']) {
      expect(text).toContain(`<a href="#svar-${part}">`);
      expect(text).toContain(`id="svar-${part}-fejl"`);
    }
    expect(seen(text).fields.map(({ value }) => value)).toEqual(['mange', 'i fjor', 'x', '3/12-2026', '']);
    expect(page.text('svar.yaml')).toBe(before);
    await person.send('/spoergsmaal/tal.fleksjob', {
      'svar-vaerdi': '1.234',
      'svar-periode': '2. kvartal 2026',
      'svar-kilde': 'kommunen',
      handling: 'svar',
    });
    expect(page.text('svar.yaml')).toMatch(/vaerdi: 1234\n.*\n.*periode: 2. kvartal 2026\n.*kilde: kommunen/);
  });

  it('names no command, key or file, whatever is wrong', async () => {
    const { person } = await at('om_jer.navn');
    const words: string[] = [];
    for (let count = 0; count < 40 && person.path !== '/svar'; count += 1) {
      const { action } = seen(person.page.text);
      for (const svar of ['', 'x'.repeat(5000), '010190-1234', 'ja', '!'])
        words.push(
          textOf((await person.send(action, { svar, 'svar-vaerdi': svar, 'svar-kilde': svar })).text),
        );
      await person.get(action);
      await person.send(action, { handling: 'skip' });
      if (seen(person.page.text).action === action)
        await person.send(action, filledIn(seen(person.page.text)));
    }
    const strange = words.filter((text) =>
      /brobygger (?:start|lav|tjek|kontrol|doktor)|svar\.yaml|\bEnter\b|--\w/.test(text),
    );
    expect(strange).toEqual([]);
    expect(words.length).toBeGreaterThan(50);
  });
});

describe('what can be said instead of an answer', () => {
  it('is a button: ved ikke, also to a figure that is half told', async () => {
    const { person, page } = await at('tal.fleksjob');
    await person.send('/spoergsmaal/tal.fleksjob', {
      'svar-vaerdi': '12',
      'svar-periode': 'i fjor',
      handling: 'svar',
    });
    expect(person.page.status).toBe(422);
    await person.send('/spoergsmaal/tal.fleksjob', { handling: 'unknown' });
    expect(person.page.status).toBe(200);
    expect(page.text('svar.yaml')).toContain('fleksjob: ved-ikke');
    await person.get('/spoergsmaal/tal.fleksjob');
    expect(textOf(person.page.text)).toContain('Jeres svar nu: ved ikke');
    await person.send('/spoergsmaal/tal.fleksjob', { 'svar-vaerdi': '', handling: 'svar' });
    expect(person.page.status).toBe(200);
    expect(page.text('svar.yaml')).toContain('fleksjob: ved-ikke');
  });

  it('is refused with a reason where the answer is needed', async () => {
    const { person } = await at('kommune.navn');
    expect(seen(person.page.text).buttons).not.toContain('skip');
    await person.send('/spoergsmaal/kommune.navn', { handling: 'skip' });
    expect(textOf(person.page.text)).toContain('kan ikke springes over');
  });
});

describe('an answer that may give somebody away', () => {
  it('is asked about before it is kept, and can be written anew', async () => {
    const { person, page } = await at('debat.eksempel');
    const story = 'Peter på 27 med autisme fik job hos Maribo Tømmerhandel. Ring på 12 34 56 78.';
    await person.send('/spoergsmaal/debat.eksempel', { svar: story, handling: 'svar' });
    expect(seen(person.page.text).choices.map(({ value }) => value)).toEqual(['keep', 'change']);
    expect(page.text('svar.yaml')).not.toContain('Peter');
    await person.send('/spoergsmaal/debat.eksempel', { svar: 'change' });
    expect(seen(person.page.text).isLong).toBe(true);
  });
});
