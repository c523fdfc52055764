import { describe, expect, it } from 'vitest';
import type { MemoryOptions } from '../builders/memory-ports.ts';
import { hiddenFields, openPage, visitor } from './open-page.ts';
import { textOf } from './walk-pages.ts';

const FILE = 'Dokumenter/brobygger/randers/svar.yaml';
const COPY = 'Dokumenter/brobygger/randers/svar-PC.yaml';
const MERGED = 'Dokumenter/brobygger/randers/svar-samlet.yaml';
const answers = (committee: string, more = '') =>
  `# Vores\nversion: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n  udvalg: ${committee}\n${more}`;
const OURS = answers('Beskæftigelsesudvalget');
const THEIRS = answers('Socialudvalget', 'om_jer:\n  afdeling: DH Randers\n');

/** Somebody with the answers open, and a copy beside them if there is one. */
async function opened(files: Readonly<Record<string, string>> = {}, options: MemoryOptions = {}) {
  const page = await openPage({ [FILE]: OURS, ...files }, options);
  const person = await visitor(page);
  await person.send('/begynd', { kommune: 'Randers', omfang: 'hurtig' });
  return { page, person };
}

async function sent(name: string, content: string, options: MemoryOptions = {}) {
  const { page, person } = await opened({}, options);
  await person.get('/flet');
  const form = new FormData();
  for (const [field, value] of Object.entries(hiddenFields(person.page.text, '/flet/fil')))
    form.set(field, value as string);
  form.set('den-anden', new File([content], name));
  const answered = await person.upload('/flet/fil', form);
  return { page, person, answered };
}

describe('the answers of two people on the page', () => {
  it('are offered at the beginning when a program has made a copy, and compared with it', async () => {
    const { person } = await opened({ [COPY]: THEIRS });
    await person.get('/');
    expect(textOf(person.page.text)).toContain('Fortsæt med Randers (svar-PC.yaml)');
    expect(textOf(person.page.text)).toContain('Der ligger en kopi af jeres svar ved siden af: svar-PC.yaml');
    await person.get('/flet');
    await person.send('/flet/kopi');
    expect(person.path).toBe('/flet/valg');
    expect(textOf(person.page.text)).toContain('Ét svar skal I vælge imellem.');
    expect(textOf(person.page.text)).toContain('svar-PC.yaml: Socialudvalget');
  });

  it('are one choice for each difference, and none is made for them', async () => {
    const { page, person } = await opened({ [COPY]: THEIRS });
    await person.get('/flet');
    await person.send('/flet/kopi');
    expect(person.page.text).not.toContain(' checked');
    await person.send('/flet/gem', { hvor: 'ny' });
    expect(person.page.status).toBe(422);
    expect(person.page.text).toContain('<title>Fejl: ');
    expect(person.page.text).toContain('href="#valg.kommune.udvalg-one"');
    expect(person.page.text).toMatch(/id="hvor-ny" value="ny" checked/);
    expect(page.text(MERGED)).toBe('');
  });

  it('become a new file beside both, when that is chosen', async () => {
    const { page, person } = await opened({ [COPY]: THEIRS });
    await person.get('/flet');
    await person.send('/flet/kopi');
    await person.send('/flet/gem', { 'valg.kommune.udvalg': 'other', hvor: 'ny' });
    expect(textOf(person.page.text)).toContain('Svarene er samlet');
    expect(page.text(MERGED)).toContain('udvalg: Socialudvalget');
    expect(page.text(MERGED)).toContain('afdeling: DH Randers');
    expect([page.text(FILE), page.text(COPY)]).toEqual([OURS, THEIRS]);
  });

  it('become the answers one goes on with, and what they were is kept', async () => {
    const { page, person, answered } = await sent('svar fra Bent.yaml', THEIRS);
    expect(answered.status).toBe(303);
    await person.get('/flet/valg');
    await person.send('/flet/gem', { 'valg.kommune.udvalg': 'one', hvor: 'one' });
    expect(textOf(person.page.text)).toContain('Der er kommet 1 svar med fra den andens svar.');
    expect(page.text(FILE)).toBe(`${OURS}om_jer:\n  afdeling: DH Randers\n`);
    expect([...page.files].some(([path, text]) => path.includes('/.brobygger/kopi/') && text === OURS)).toBe(
      true,
    );
    await person.get('/svar');
    expect(textOf(person.page.text)).toContain('DH Randers');
    // The form once more is a double click.
    await person.get('/flet/valg');
    expect(person.path).toBe('/flet');
  });

  it('ask nothing about what only one has changed, where it is known what both began with', async () => {
    const { person } = await sent('svar.yaml', THEIRS, { origin: OURS });
    await person.get('/flet/valg');
    expect(textOf(person.page.text)).toContain('I skal ikke vælge imellem noget.');
  });

  it.each([
    [
      'about another municipality',
      THEIRS.replace('Randers\n  udvalg', 'Bornholm\n  udvalg'),
      'den andens svar er om Bornholm',
    ],
    ['that is no answers file', 'Kære Bent\nHer er svarene.', 'ligner ikke en svarfil'],
    ['that is empty', ' ', 'ingen svar'],
  ])('turn down a file %s, calmly', async (_, content, words) => {
    const { page, answered } = await sent('svar.yaml', content);
    expect(answered.status).toBe(422);
    expect(textOf(answered.text)).toContain(words);
    expect(textOf(answered.text)).not.toMatch(/--\w|brobygger start/);
    expect(page.text(FILE)).toBe(OURS);
  });

  it('say so when no file is chosen, and when a copy has gone', async () => {
    const { person } = await opened({ [COPY]: THEIRS });
    await person.get('/flet');
    await person.send('/flet/fil');
    expect(person.page.status).toBe(422);
    await person.get('/flet');
    await person.send('/flet/kopi', { kopi: 'findes-ikke' });
    expect(person.path).toBe('/flet');
  });
});
