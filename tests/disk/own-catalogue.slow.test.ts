import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packageLibrary } from '../../src/disk/library.ts';
import type { Fault } from '../../src/fault.ts';
import { renderDocuments } from '../../src/papers/write/render-documents.ts';
import { commandLineOnDisk } from '../builders/command-line.ts';
import { exampleText } from '../builders/examples.ts';
import { exampleAnswers, proposalOf } from '../builders/papers.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const EXAMPLE = fileURLToPath(new URL('../../docs/eksempel-katalog', import.meta.url));
const RANDERS = exampleText('randers/svar.yaml');
const library = packageLibrary(import.meta.dirname);

describe('the worked example of a catalogue of one’s own', () => {
  it('adds its theme, its measure and its source to ours', async () => {
    const loaded = await library.catalogue(EXAMPLE);
    if (!loaded.ok) throw new Error(loaded.faults[0]?.message);
    const { themes, sources, questions } = loaded.value;
    expect(themes.map((theme) => theme.id).slice(-2)).toEqual(['unge', 'transport']);
    expect(themes[0]?.indsatser.at(-1)?.id).toBe('SCR-9');
    expect(sources.at(-1)?.id).toBe('eget-medlemsmoede');
    expect(questions.map((question) => question.id)).toContain('temaer.transport.status');
  });

  it('is known to every command, from the option and from the environment', async () => {
    const cwd = await temporaryFolder();
    await write(cwd, 'svar.yaml', [RANDERS]);
    const { run } = commandLineOnDisk(cwd);
    const option = ['--katalog', EXAMPLE];
    expect(await run('katalog', 'transport', ...option)).toMatchObject({
      code: 0,
      out: expect.stringContaining('TRA-1'),
    });
    const kilder = await commandLineOnDisk(cwd, { BROBYGGER_KATALOG: EXAMPLE }).run('kilder');
    expect(kilder.out).toContain('eget-medlemsmoede');
    const lav = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'nyhedsbrev', ...option];
    expect(await run(...lav)).toMatchObject({ code: 0, out: expect.stringContaining('nyhedsbrev.md') });
    for (const args of [
      ['tjek', 'svar.yaml'],
      ['kontrol', 'svar.yaml'],
      ['pdf', join('papirer', 'nyhedsbrev.md'), '--format', 'html'],
    ])
      expect(await run(...args, ...option), args[0] ?? '').toMatchObject({ code: 0, err: '' });
  });
});

describe('a catalogue of one’s own takes the place of ours where the id is the same', () => {
  it('for a theme, a fact, a term and a document', async () => {
    const folder = await temporaryFolder();
    await write(folder, 'strategies/ord.yaml', [
      '- id: klient',
      '  skriv_ikke: [kunde]',
      '  skriv: borger',
      '  hvorfor: En borger er ikke en kunde.',
      '  type: upassende',
    ]);
    await write(folder, 'templates/resume/dokument.yaml', [
      'id: resume',
      'titel: Vores egen side',
      'modtager: Alle',
      'raekkefoelge: 5',
      'filer: [{ fil: kort-fortalt, skabelon: side.hbs }]',
    ]);
    await write(folder, 'templates/resume/side.hbs', ['# Kort om {{municipality.name}}']);
    const loaded = await library.catalogue(folder);
    const mine = await library.documents(folder);
    if (!loaded.ok || !mine.ok) throw new Error('The folder was turned down.');
    expect(loaded.value.terms.find((term) => term.id === 'klient')?.skriv_ikke).toEqual(['kunde']);
    const documents = mine.value.documents.filter(({ id }) => id === 'resume');
    const proposal = proposalOf(exampleAnswers()[2]?.answers ?? never());
    const [paper] = renderDocuments(proposal, loaded.value, mine.value, { documents, askedFor: true });
    expect(paper?.markdown).toBe('# Kort om Randers\n');
  });
});

describe('a fault in a catalogue of one’s own is told like one in an answer file', () => {
  it.each([
    [
      'strategies/temaer/transport.yaml',
      (text: string) => text.replace('pris: 0', 'pris: gratis'),
      '    pris: gratis',
      /Der kan stå 0, 1, 2 eller 3/,
    ],
    [
      'strategies/temaer/transport.yaml',
      (text: string) => text.replace('kilder: [eget-medlemsmoede]', 'kilder: [eget-medlemsmøde]'),
      '      kilder: [eget-medlemsmøde]',
      /id fra strategies\/kilder.yaml/,
    ],
    [
      'strategies/temaer/transport.yaml',
      (text: string) => text.replace('kort: vejen', 'kort:vejen'),
      'kort:vejen til og fra arbejde',
      /mellemrum efter kolonet/,
    ],
    [
      'strategies/indsatser/screening.yaml',
      (text: string) => text.replace('eget-medlemsmoede', 'eget-medlemsmode'),
      '    kilder: [eget-medlemsmode]',
      /SCR-9 henviser til kilden.*Mente du eget-medlemsmoede/s,
    ],
    [
      'templates/nyhedsbrev/dokument.yaml',
      (text: string) => text.replace('fil: nyhedsbrev', 'fil: kort-fortalt'),
      undefined,
      /To papirer vil skrive i filen kort-fortalt/,
    ],
    [
      'templates/nyhedsbrev/dokument.yaml',
      (text: string) => text.replace('nyhedsbrev.hbs', 'nyhed.hbs'),
      '    skabelon: nyhed.hbs',
      /ligger ikke i mappen/,
    ],
    [
      'templates/nyhedsbrev/nyhedsbrev.hbs',
      (text: string) => text.replace('{{/each}}', '{{/if}}'),
      undefined,
      /Skabelonen kan ikke læses/,
    ],
  ])('%s', async (name, change, excerpt, says) => {
    const folder = join(await temporaryFolder(), 'katalog');
    await cp(EXAMPLE, folder, { recursive: true });
    const { readFile } = await import('node:fs/promises');
    const before = await readFile(join(folder, name), 'utf8');
    expect(change(before)).not.toBe(before);
    await writeFile(join(folder, name), change(before));
    const faults = await faultsOf(folder);
    expect(faults.map(({ message, wayOut }) => `${message} ${wayOut}`).join('\n')).toMatch(says);
    expect(faults[0]?.place?.file.endsWith(name)).toBe(true);
    if (excerpt !== undefined) {
      expect(faults.map(({ place }) => place?.excerpt)).toContain(excerpt);
      expect(faults[0]?.place?.column).toBeGreaterThan(0);
    }
  });

  it.each([
    ['{{hemmelig}}', /bruger navnet hemmelig/],
    ['{{findes_ikke "x"}}', /bruger navnet findes_ikke/],
    ['{{> findes-ikke}}', /henter teksten findes-ikke/],
    ['{{fakta "F99"}}', /henviser til .*F99/],
    ['{{> mig}}', /henter sig selv/],
  ])('a template with %s costs only its own paper', async (line, says) => {
    const cwd = await temporaryFolder();
    await cp(EXAMPLE, join(cwd, 'katalog'), { recursive: true });
    await write(cwd, 'svar.yaml', [RANDERS]);
    await write(cwd, 'katalog/templates/faelles/mig.hbs', ['{{> mig}}']);
    await write(cwd, 'katalog/templates/nyhedsbrev/nyhedsbrev.hbs', ['# Nyt', '', line]);
    const katalog = ['--katalog', join(cwd, 'katalog')];
    const args = ['lav', 'svar.yaml', '--format', 'md', ...katalog, '--dato', '2026-11-22'];
    const { code, out, err } = await commandLineOnDisk(cwd).run(...args);
    expect(err).toMatch(says);
    expect(err).not.toContain('ikke jeres skyld');
    expect(code).toBe(4);
    expect(out).toContain('strategiforslag.md');
    expect(out).not.toContain('nyhedsbrev.md');
  });
});

describe('a hostile catalogue', () => {
  it('brings in nothing through a link, neither a file nor a folder', async () => {
    const outside = await temporaryFolder();
    await write(outside, 'hemmelig.yaml', ['- hemmelig']);
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'strategies'));
    await symlink(join(outside, 'hemmelig.yaml'), join(folder, 'strategies', 'ord.yaml'));
    await symlink(outside, join(folder, 'templates'));
    const faults = await faultsOf(folder);
    expect(faults.map(({ code }) => code)).toContain('own-catalogue-link');
    expect(JSON.stringify(faults)).not.toContain('- hemmelig');
  });

  it('is turned down when a file is huge, when there are hundreds, and when folders never end', async () => {
    const huge = await temporaryFolder();
    await write(huge, 'strategies/ord.yaml', ['x'.repeat(600_000)]);
    expect((await faultsOf(huge)).map(({ code }) => code)).toEqual(['own-catalogue-too-large']);
    const many = await temporaryFolder();
    await Promise.all(
      Array.from({ length: 320 }, (_, index) => write(many, `templates/a/${index}.hbs`, ['# A'])),
    );
    expect((await faultsOf(many)).map(({ code }) => code)).toEqual(['own-catalogue-too-large']);
    const deep = await temporaryFolder();
    await write(deep, 'templates/a/b/c/d/e/f.hbs', ['# A']);
    expect((await faultsOf(deep)).map(({ code }) => code)).toEqual(['own-catalogue-too-large']);
  });

  it.each([
    ['{{constructor}}'],
    ['{{__proto__}}'],
    ['{{municipality.constructor.constructor "return process"}}'],
    ['{{#with (lookup municipality "constructor")}}{{name}}{{/with}}'],
    ['{{lookup (lookup this "__proto__") "constructor"}}'],
    ['{{#with "s" as |string|}}{{string.sub.apply 0 "x"}}{{/with}}'],
    ['{{log "skriv på skærmen"}}'],
    ['{{helperMissing}}'],
  ])('gains nothing by a template trick: %s', async (trick) => {
    const folder = await temporaryFolder();
    await write(folder, 'templates/brev/dokument.yaml', [
      'id: brev',
      'titel: Et brev',
      'modtager: Formanden',
      'raekkefoelge: 90',
      'filer: [{ fil: brev, skabelon: brev.hbs }]',
    ]);
    await write(folder, 'templates/brev/brev.hbs', ['# Brev', '', `A${trick}B`]);
    const loaded = await library.catalogue(undefined);
    const mine = await library.documents(folder);
    if (!loaded.ok) throw new Error('The shipped catalogue does not load.');
    if (!mine.ok) return expect(mine.faults[0]?.code).toBe('template-syntax');
    const documents = mine.value.documents.filter(({ id }) => id === 'brev');
    const proposal = proposalOf(exampleAnswers()[2]?.answers ?? never());
    let markdown = '';
    try {
      markdown =
        renderDocuments(proposal, loaded.value, mine.value, { documents, askedFor: true })[0]?.markdown ?? '';
    } catch {
      return;
    }
    expect(markdown).toBe('# Brev\n\nAB\n');
  });

  it('takes no key that every JavaScript object has', async () => {
    const folder = await temporaryFolder();
    await write(folder, 'strategies/ord.yaml', [
      '- id: ond',
      '  __proto__: { skriv_ikke: [alt] }',
      '  skriv_ikke: [ondskab]',
      '  skriv: godhed',
      '  hvorfor: Det er et forsøg på at bryde ind.',
      '  type: forkert',
    ]);
    expect((await faultsOf(folder)).map(({ message }) => message)).toEqual([
      'Navnet "__proto__" kendes ikke her.',
    ]);
    expect(({} as Record<string, unknown>).skriv_ikke).toBeUndefined();
  });

  it('that is not there, or is some other folder, is told so', async () => {
    const folder = await temporaryFolder();
    expect((await faultsOf(join(folder, 'nej'))).map(({ code }) => code)).toEqual(['own-catalogue-missing']);
    expect((await faultsOf(folder)).map(({ code }) => code)).toEqual(['own-catalogue-empty']);
    await write(folder, 'strategies/fakat.yaml', ['[]']);
    expect((await faultsOf(folder))[0]?.wayOut).toContain('Mente du fakta.yaml?');
  });
});

/** What is said about the folder, by the catalogue and by the documents. */
async function faultsOf(folder: string): Promise<readonly Fault[]> {
  const anew = packageLibrary(import.meta.dirname);
  const catalogue = await anew.catalogue(folder);
  const documents = await anew.documents(folder);
  const faults = [...(catalogue.ok ? [] : catalogue.faults), ...(documents.ok ? [] : documents.faults)];
  const texts = faults.map((fault) => JSON.stringify(fault));
  return faults.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

async function write(folder: string, name: string, lines: readonly string[]): Promise<void> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `${lines.join('\n')}\n`);
}

function never(): never {
  throw new Error('There is no such example.');
}
