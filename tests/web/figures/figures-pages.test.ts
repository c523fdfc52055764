import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../../src/answers/answers-file.ts';
import type { BankBody, BankQuestion, StatBank } from '../../../src/statbank/bank.ts';
import { type FakeOptions, fakeBank } from '../../builders/fake-statbank.ts';
import { hiddenFields, openPage, visitor } from '../open-page.ts';
import { textOf } from '../walk-pages.ts';
import { FAULT_SAMPLES } from './bank-samples.ts';

const ANSWERS = '# Vores svar\nversion: 1\nomfang: hurtig\nkommune:\n  navn: Randers\n';
const OWN = setAnswer(ANSWERS, 'tal.fleksjob', {
  vaerdi: 900,
  enhed: 'antal',
  periode: '1. kvartal 2026',
  kilde: 'kommunens årsberetning',
  opslaaet: '2026-10-01',
});

/** A person before the page of figures, and what the service has been asked. */
async function standing(text = ANSWERS, { bank, ...options }: FakeOptions & { bank?: StatBank } = {}) {
  const asked: [BankQuestion, BankBody][] = [];
  const page = await openPage({ 'svar.yaml': text }, { bank: bank ?? fakeBank(options, asked) });
  const person = await visitor(page);
  await person.send('/fortsaet');
  await person.get('/tal');
  return { page, person, asked, said: () => textOf(person.page.text) };
}

describe('the page of figures', () => {
  it('says in two lines what will be asked of whom and what is sent, and asks nobody before a yes', async () => {
    const { person, asked, said } = await standing();
    expect(said()).toContain(
      'Spørger Danmarks Statistik på statbank.eksempel om tabel AUK01 (fleksjob, ledighedsydelse, førtidspension og skånejob, de 20 nyeste perioder) og tabel FOLK1A (folketal fra 16 til 64 år, de 24 nyeste perioder), 4 gange i alt. Det eneste om jer, der bliver sendt, er kommunekoden 730 for Randers. Jeres svar bliver her.',
    );
    await person.get('/tal');
    await person.get('/tal/status');
    expect(asked).toEqual([]);
  });

  it('shows the figures with period and source beside those of the branch, and writes them all after one press', async () => {
    const { page, person, asked, said } = await standing();
    await person.send('/tal/hent');
    expect(asked).toHaveLength(4);
    expect(said()).toMatch(
      /personer i fleksjob [^.]*1\.250 \(2\. kvartal 2026\)\. I hele landet 125\.000\. Med følger 20 perioder fra 3\. kvartal 2021\. Intet tal endnu/,
    );
    expect(said()).toContain('Kilde: Danmarks Statistik, Statistikbanken, tabel AUK01.');
    expect(said()).toContain('tabellen har ikke det tal');
    expect(page.text('svar.yaml')).toBe(ANSWERS);
    await person.send('/tal/skriv', { handling: 'alle' });
    expect(said()).toContain('4 tal er skrevet i jeres svar');
    const written = page.text('svar.yaml');
    expect(written.startsWith(ANSWERS)).toBe(true);
    expect(written.match(/serie:/g)).toHaveLength(4);
    // The answers are open again, and the next page goes on with them.
    await person.get('/spoergsmaal/tal.fleksjob');
    expect(person.page.text).toContain('1.250');
  });

  it('writes only what is ticked', async () => {
    const { page, person } = await standing();
    await person.send('/tal/hent');
    await person.send('/tal/skriv', { handling: 'valgte', tal: ['tal.ledighedsydelse'] });
    expect(page.text('svar.yaml')).toContain('ledighedsydelse:');
    expect(page.text('svar.yaml')).not.toContain('fleksjob:');
  });

  it('asks again where nothing is ticked, and writes nothing', async () => {
    const { page, person, said } = await standing();
    await person.send('/tal/hent');
    const answered = await person.send('/tal/skriv', { handling: 'valgte' });
    expect(answered.status).toBe(422);
    expect(said()).toContain('Sæt kryds ved de tal, der skal skrives.');
    expect(page.text('svar.yaml')).toBe(ANSWERS);
  });

  it('never writes over a figure of the branch’s own unless that very one is ticked', async () => {
    for (const [fields, value] of [
      [{ handling: 'alle', tal: ['tal.fleksjob'] }, 900],
      [{ handling: 'valgte', tal: ['tal.ledighedsydelse'] }, 900],
      [{ handling: 'valgte', tal: ['tal.fleksjob'] }, 1250],
    ] as const) {
      const { page, person, said } = await standing(OWN);
      await person.send('/tal/hent');
      expect(said()).toContain('900 (1. kvartal 2026), kommunens årsberetning. Det har I selv skrevet.');
      expect(said()).toContain('lad 1.250 (2. kvartal 2026) stå i stedet for jeres eget');
      expect(person.page.text).toMatch(/value="tal\.fleksjob">/);
      await person.send('/tal/skriv', fields as never);
      expect(page.text('svar.yaml')).toMatch(new RegExp(`fleksjob:\\s+vaerdi: ${value}\\n`));
    }
  });

  it('writes nothing when an answer was given in another tab meanwhile, and says so', async () => {
    const { page, person, said } = await standing();
    await person.send('/tal/hent');
    const fields = hiddenFields(person.page.text, '/tal/skriv');
    page.files.set('/hjem/svar.yaml', OWN);
    await person.post('/tal/skriv', { ...fields, handling: 'alle' });
    await person.send('/tal/skriv', { handling: 'alle' });
    expect(page.text('svar.yaml')).toBe(OWN);
    expect(said()).not.toContain('er skrevet i jeres svar');
  });

  it('is asked for once by a double click, and a form of an earlier fetching takes nothing', async () => {
    const { page, person, asked } = await standing();
    const hent = hiddenFields(person.page.text, '/tal/hent');
    await Promise.all([person.post('/tal/hent', hent), person.post('/tal/hent', hent)]);
    expect(asked).toHaveLength(4);
    await person.get('/tal');
    const fields = hiddenFields(person.page.text, '/tal/skriv');
    await person.post('/tal/skriv', { ...fields, hentet: '0', handling: 'alle' });
    expect(page.text('svar.yaml')).toBe(ANSWERS);
  });

  it('tells that it is asking while the service thinks it over, and the page comes back by itself', async () => {
    let answer: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const inner = fakeBank();
    const bank: StatBank = {
      host: inner.host,
      ask: async (question, body) => {
        await waits;
        return inner.ask(question, body);
      },
    };
    const { person, said } = await standing(ANSWERS, { bank });
    await person.send('/tal/hent');
    expect(person.page.text).toMatch(/<noscript><meta http-equiv="refresh"/);
    expect(said()).toContain('Spørger Danmarks Statistik. ');
    expect(JSON.parse((await person.get('/tal/status')).text)).toMatchObject({ isOver: false });
    answer();
    await new Promise((done) => setTimeout(done, 20));
    expect(JSON.parse((await person.get('/tal/status')).text)).toMatchObject({ isOver: true });
    await person.get('/tal');
    expect(said()).toContain('Hvilke tal skal skrives i jeres svar?');
  });

  it.each(FAULT_SAMPLES)(
    'tells of %s what the terminal tells, and writes nothing',
    async (_what, bank, says) => {
      const { page, person, said } = await standing(ANSWERS, { bank });
      await person.send('/tal/hent');
      expect(said()).toContain('Tallene kunne ikke hentes');
      expect(said()).toMatch(says);
      expect(said()).toContain('Der er ikke skrevet noget i jeres svar.');
      expect(said()).not.toMatch(/--\w|brobygger [a-z]+ /);
      expect([...page.files.keys()]).toEqual(['/hjem/svar.yaml']);
      expect(page.text('svar.yaml')).toBe(ANSWERS);
      // Asked again only by a new yes.
      expect(person.page.text).toContain('action="/tal/hent"');
    },
  );

  it('is led to from the front page and from each figure that the source has, and from no other question', async () => {
    const { person } = await standing();
    for (const path of ['/', '/spoergsmaal/tal.fleksjob'])
      expect((await person.get(path)).text).toContain('href="/tal"');
    expect((await person.get('/spoergsmaal/om_jer.navn')).text).not.toContain('href="/tal"');
  });

  it('leads to the front page where no answers are open', async () => {
    const person = await visitor(await openPage());
    await person.get('/tal');
    expect(person.path).toBe('/');
  });
});
