import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../builders/built-program.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { entranceAt, visitor } from '../web/open-page.ts';
import { walkPages } from '../web/walk-pages.ts';
import { newWine, type Wine, type WineEnded, type WineRunning, withoutWine } from './wine.ts';

const { packageFor } = await import(new URL('../../packaging/pack.mjs', import.meta.url).href);

const EXAMPLE =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const START = 'START HER – Start brobygger.cmd';
/** Opened as Windows opens a file that nobody else may open, change or rename meanwhile (libuv's UV_FS_O_EXLOCK). */
const HOLD = `const fs = require('node:fs');
for (const file of process.argv.slice(1)) fs.openSync(file, fs.constants.O_RDWR | 0x10000000);
console.log('holder'); setTimeout(() => {}, 120000);`;
const BYTE_ORDER_MARK = '\uFEFF';
const MOST_MB = 35;
/** A change of the answers that every paper shows. */
const RENAMED = ['afdeling: DH Randers', 'afdeling: DH Randers og Omegn'] as const;
/** Two papers are enough. */
const DAY = ['--dato', '2026-11-22', '--udkast', '--dokument', 'strategi,moede'];

const missing = withoutWine();
// Said aloud, so that nobody takes a green run for more than it is.
if (missing) process.stderr.write(`\nSKIPPED: tests/packaging/windows.slow.test.ts. ${missing}\n`);

describe.skipIf(missing)('the package for Windows, with its own node.exe', () => {
  let wine: Wine;
  let bytes: Uint8Array;
  /** Where the zip is unpacked: as people's folders are called. */
  let folder: string;
  let work: string;

  beforeAll(async () => {
    bytes = await packageFor('windows');
    folder = join(
      mkdtempSync(join(tmpdir(), 'brobygger-windows-')),
      'Mine dokumenter æøå',
      'brobygger (1) & co',
    );
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    wine = newWine();
  });

  afterAll(() => {
    wine?.close();
    if (folder) rmSync(dirname(dirname(folder)), { recursive: true, force: true });
  });

  beforeEach(() => {
    work = join(mkdtempSync(join(dirname(dirname(folder)), 'arbejde-')), 'Svar og papirer ÆØÅ');
    mkdirSync(work, { recursive: true });
  });

  const node = () => join(folder, 'program', 'node.exe');
  const program = (...args: string[]) => [join(folder, 'program/bin/brobygger.js'), ...args];
  const brobygger = (...args: string[]): Promise<WineEnded> => wine.run(node(), program(...args), work);
  const lay = (name: string, text: string) => writeFileSync(join(work, name), text);
  const read = (...path: string[]) => readFileSync(join(work, ...path), 'utf8');
  const hold = async (...files: string[]): Promise<WineRunning> => {
    const holder = wine.start(node(), ['-e', HOLD, ...files], work);
    await holder.hears(/holder/);
    return holder;
  };

  it('is small enough, and begins with what is double-clicked', () => {
    expect(bytes.length / 1e6).toBeLessThanOrEqual(MOST_MB);
    expect(Object.keys(unzipSync(bytes)).slice(0, 2)).toEqual([START, 'Læs mig.txt']);
    const words = readFileSync(join(folder, 'Læs mig.txt'), 'utf8');
    expect(words).toContain('"Windows beskyttede din pc"');
    expect(words.match(/(?<!\r)\n/)).toBeNull();
  });

  it('goes from a double click through the questions to papers, and leaves the folder of the program as it was', async () => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const running = wine.start('cmd', ['/c', START, '--ingen-browser'], folder);
    const address = await running.hears(/http:\/\/127\.0\.0\.1:\d+\/\S+/);
    const person = await walkPages(entranceAt(address), 'hurtig');
    await person.get('/papirer');
    await person.send('/papirer/lav');
    const isOver = async () => JSON.parse((await person.get('/papirer/status')).text).isOver;
    while (!(await isOver())) await pause(200);
    const word = await person.get('/papirer/strategiforslag/docx');
    expect(word.body.subarray(0, 2).toString()).toBe('PK');
    const shown = await person.get('/papirer/strategiforslag/laes');
    expect(shown.text).toContain('Randers');
    expect((await person.get('/papirer/strategiforslag/md')).text).toContain('# ');
    await person.get('/svar');
    await person.send('/luk');
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(running.told()).not.toMatch(/Error|warning|\bat .*:\d+/i);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    const home = join(wine.home, 'brobygger');
    expect(readdirSync(home, { recursive: true }).map(String)).toContain(join('randers', 'svar.yaml'));
  });

  it('reads answers and papers as Windows saves them, and makes Markdown, Word and a web page', async () => {
    lay('svar.yaml', BYTE_ORDER_MARK + EXAMPLE.replaceAll('\n', '\r\n'));
    const made = await brobygger('lav', 'svar.yaml', '--format', 'docx,html', ...DAY);
    expect(made).toMatchObject({ code: 0 });
    for (const ending of ['md', 'docx', 'html'])
      expect(readdirSync(join(work, 'papirer'))).toContain(`strategiforslag.${ending}`);
    const paper = read('papirer', 'strategiforslag.md');
    lay(
      'papirer/strategiforslag.md',
      BYTE_ORDER_MARK + `${paper}\nEn linje, vi selv har skrevet.\n`.replaceAll('\n', '\r\n'),
    );
    lay('svar.yaml', read('svar.yaml').replace(...RENAMED));
    expect(await brobygger('lav', 'svar.yaml', '--format', 'docx', ...DAY)).toMatchObject({ code: 0 });
    expect(read('papirer', 'strategiforslag.md')).toContain('DH Randers og Omegn');
    expect(read('papirer', 'strategiforslag.md')).toContain('En linje, vi selv har skrevet.');
  });

  it('names a finished file that another program holds, makes the rest, and lays it in place once it is closed', async () => {
    const lav = () => brobygger('lav', 'svar.yaml', '--format', 'docx,html', ...DAY);
    const file = (name: string) => readFileSync(join(work, 'papirer', name));
    lay('svar.yaml', EXAMPLE);
    await lav();
    const before = ['strategiforslag.docx', 'moedeoplaeg.docx'].map(file);
    lay('svar.yaml', EXAMPLE.replace(...RENAMED));
    const holder = await hold(join('papirer', 'strategiforslag.docx'));
    const told = await lav();
    await holder.end();
    expect(told.code).toBe(4);
    expect(told.err).toContain('papirer\\strategiforslag.docx\n');
    expect(told.err).toContain(
      'Filen er åben i et andet program, så den nye ligger ved siden af: strategiforslag (ny).docx.',
    );
    expect(told.err).toContain('Luk filen i det andet program, og kør samme kommando igen.');
    expect(told.err).not.toContain('moedeoplaeg.docx');
    // What was held is as it was, and all else is new.
    expect(file('strategiforslag.docx')).toEqual(before[0]);
    expect(file('moedeoplaeg.docx')).not.toEqual(before[1]);
    const beside = file('strategiforslag (ny).docx');
    expect((await lav()).code).toBe(0);
    expect(file('strategiforslag.docx')).toEqual(beside);
    expect(readdirSync(join(work, 'papirer'))).not.toContain('strategiforslag (ny).docx');
  });

  it.each([
    ['svar.yaml', 3],
    [join('papirer', 'strategiforslag.md'), 4],
  ])('names %s when another program holds it, and loses nothing', async (held, code) => {
    lay('svar.yaml', EXAMPLE);
    await brobygger('lav', 'svar.yaml', '--format', 'docx', ...DAY);
    const before = read(held);
    const holder = await hold(held);
    const told = await brobygger('lav', 'svar.yaml', '--format', 'docx', ...DAY);
    await holder.end();
    expect(told.code).toBe(code);
    expect(told.err).toContain(`${held.replaceAll('/', '\\')}\nFejl: Filen er åben i et andet program.\n`);
    expect(told.err).toContain('Luk filen i det andet program, og prøv igen.');
    expect(read(held)).toBe(before);
    expect(await brobygger('lav', 'svar.yaml', '--format', 'docx', ...DAY)).toMatchObject({ code: 0 });
  });

  it('finds a browser where the registry of Windows says that it is, and goes on when it does not start', async () => {
    const chrome = join(tmpdir(), `chrome-${process.pid}.exe`);
    writeFileSync(chrome, 'no program');
    const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\chrome.exe';
    await wine.run('reg', ['add', key, '/ve', '/d', wine.pathOf(chrome), '/f'], work);
    const told = await brobygger('doktor', '--fejlsøg');
    rmSync(chrome);
    expect(told.err).toContain(`registered: ${wine.pathOf(chrome)}`);
    expect(told.out).toContain(`Google Chrome (${wine.pathOf(chrome)}) kan ikke starte`);
    expect(told.out).toContain('Windows: Microsoft Edge følger normalt med.');
  });

  it('can be opened twice at once', async () => {
    const both = [1, 2].map(() => wine.start('cmd', ['/c', START, '--ingen-browser'], folder));
    const addresses = await Promise.all(both.map((one) => one.hears(/http:\/\/127\.0\.0\.1:\d+\/\S+/)));
    const people = await Promise.all(addresses.map((address) => visitor(entranceAt(address))));
    for (const person of people) expect(person.page.status).toBe(200);
    // One page for both, unless Wine was so slow that the second no longer waited for the first.
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    for (const origin of origins)
      await people[addresses.findIndex((address) => address.startsWith(origin))]?.send('/luk');
    for (const one of both) expect(await one.ended).toMatchObject({ code: 0 });
  });

  it.each(['NUL', 'con', 'Aux.papirer', 'papirer.'])(
    'makes no folder that nobody could open: --ud %s',
    async (name) => {
      lay('svar.yaml', EXAMPLE);
      const told = await brobygger('lav', 'svar.yaml', '--format', 'docx', '--ud', `ud\\${name}`, ...DAY);
      expect(told.code).toBe(4);
      expect(told.err).toContain(`Windows kan ikke åbne en mappe eller fil, der hedder »${name}«.`);
      expect(readdirSync(work, { recursive: true }).map(String)).not.toContain(join('ud', name));
    },
  );

  it('begins no answers under a name of that kind', async () => {
    const told = await brobygger('start', 'aux.yaml', '--enkel');
    expect(told.code).toBe(2);
    expect(told.err).toContain('der hedder »aux.yaml«');
    expect(readdirSync(work)).toEqual([]);
  });

  it('makes papers in a folder whose path is longer than 260 signs', async () => {
    const deep = join(
      work,
      ...Array.from({ length: 6 }, (_, index) => `${index} ${'lang mappe '.repeat(4)}æøå`),
    );
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'svar.yaml'), EXAMPLE);
    expect(wine.pathOf(deep).length).toBeGreaterThan(260);
    const name = join(relative(work, deep), 'svar.yaml');
    const made = await brobygger('lav', name, '--format', 'docx,html', ...DAY);
    expect(made.err).not.toMatch(/Error|ENOENT/);
    expect(made).toMatchObject({ code: 0 });
    expect(readdirSync(join(deep, 'papirer'))).toContain('strategiforslag.docx');
  });

  it('sees the copy that OneDrive has made, joins the two, and leaves both as they were', async () => {
    lay('svar.yaml', EXAMPLE);
    lay('svar-DESKTOP-4F7G8H2.yaml', EXAMPLE.replace(...RENAMED).replaceAll('\n', '\r\n'));
    const told = await brobygger('flet', '--ved-forskel', 'anden');
    expect(told).toMatchObject({ code: 0 });
    expect(read('svar-samlet.yaml')).toContain(RENAMED[1]);
    expect(read('svar.yaml')).toBe(EXAMPLE);
  });

  it('holds a pause at Ctrl and C in the middle of the questions, with every answer kept', async () => {
    const console = wine.console(node(), program('start', '--enkel'), work);
    await console.shows(/Skriv et tal fra 1 til 2/);
    console.type('1\r');
    await console.shows(/Hvilken kommune/);
    console.type('Randers\r');
    await console.shows(/Hvilken afdeling|afdeling/);
    await pause(500);
    console.type('\x03');
    expect(await console.ended).toBe(130);
    await console.shows(/Du holder pause/);
    expect(read('svar.yaml')).toContain('navn: Randers');
    expect(readdirSync(work)).not.toContain('svar.yaml.lock');
  });

  it('closes the page at Ctrl and C, and lets go of what it held', async () => {
    const console = wine.console(node(), program('web', '--ingen-browser'), work);
    const address = await console.shows(/http:\/\/127\.0\.0\.1:\d+\/\?noegle=[\w-]{43}/);
    const person = await visitor(entranceAt(address));
    await person.send('/begynd', { kommune: 'Bornholm', omfang: 'hurtig' });
    console.type('\x03');
    expect(await console.ended).toBe(130);
    const kept = join(wine.home, 'brobygger', 'bornholm');
    expect(readFileSync(join(kept, 'svar.yaml'), 'utf8')).toContain('navn: Bornholm');
    expect(readdirSync(kept, { recursive: true }).filter((name) => String(name).endsWith('.lock'))).toEqual(
      [],
    );
  });

  it('lays drafts of mails', async () => {
    lay('svar.yaml', EXAMPLE);
    await brobygger('lav', 'svar.yaml', '--format', 'docx', ...DAY);
    const told = await brobygger('mail', '--papir', 'moedeoplaeg', '--dato', '2026-11-22');
    expect(told).toMatchObject({ code: 0 });
    expect(told.out).toContain('papirer\\mail-moedeoplaeg.eml');
  });

  it('says how to unpack when it is started from inside the zip', async () => {
    writeFileSync(join(work, START), readFileSync(join(folder, START)));
    const told = await wine.run('cmd', ['/c', START], work);
    expect(told.code).toBe(1);
    expect(told.out).toContain('Mappen er ikke pakket ud endnu.');
    expect(told.out).toContain(
      'Marker filen brobygger-windows-x64.zip, og brug Udpak alle i menuen for oven.',
    );
  });
});
