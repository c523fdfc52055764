import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importWord } from '../../src/application/import-word.ts';
import { makePapers } from '../../src/application/make-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { printPapers } from '../../src/application/print-papers.ts';
import { reviewPapers } from '../../src/application/review-papers.ts';
import { shelfOnDisk } from '../../src/disk/papers/shelf.ts';
import { docx } from '../../src/formats/docx.ts';
import { html } from '../../src/formats/html.ts';
import { given, memoryPorts } from '../builders/memory-ports.ts';
import { EXAMPLE_DATE } from '../builders/papers.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { editedInWord } from '../builders/word.ts';

const TEXT = '# Forslag på mødet\n\nKommunen svarer hurtigt.\n\nDet er godt.\n';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Ways to save a text in which nobody can be sure of its letters. */
const UNSURE: readonly (readonly [name: string, code: string, save: (text: string) => Uint8Array])[] = [
  ['Windows-1252', 'not-utf-8', (text) => Buffer.from(text, 'latin1')],
  ['UTF-16', 'utf-16', utf16],
  ['UTF-16, the other way round', 'utf-16', (text) => utf16(text).swap16()],
  ['a Word file', 'foreign-file', (text) => Buffer.from(`PK\u0003\u0004${text}`)],
];
const marked = (text: string) => Buffer.from(`\ufeff${text}`);

/** A paper saved in some way, with a Word file made from it before, in which somebody has written. */
async function saved(bytes: Uint8Array) {
  const made = memoryPorts({ 'papir.md': TEXT });
  await printPapers(
    { files: [given('papir.md')], formats: [docx], answers: given('svar.yaml'), ownCatalogue: undefined },
    made.ports,
  );
  const word = made.files.get('/hjem/papir.docx') as Uint8Array;
  const hand = (xml: string) => xml.replace('svarer hurtigt', 'svarer på en uge');
  const origin = made.text('.brobygger/word/abc.md');
  return memoryPorts({
    'papir.md': bytes,
    'papir.docx': editedInWord(word, hand),
    '.brobygger/word/abc.md': origin,
  });
}

const printed = (memory: ReturnType<typeof memoryPorts>) =>
  printPapers(
    { files: [given('papir.md')], formats: [html], answers: given('svar.yaml'), ownCatalogue: undefined },
    memory.ports,
  );
const fetched = (memory: ReturnType<typeof memoryPorts>) =>
  importWord({ file: given('papir.docx'), into: undefined }, memory.ports);
const reviewed = (memory: ReturnType<typeof memoryPorts>) =>
  reviewPapers(
    {
      files: [given('papir.md')],
      answers: undefined,
      as: undefined,
      date: EXAMPLE_DATE,
      ownCatalogue: undefined,
    },
    memory.ports,
  );

describe.each(UNSURE)('a paper saved as %s', (_name, code, save) => {
  it.each([
    ['pdf', printed],
    ['hent', fetched],
    ['kontrol', reviewed],
  ] as const)('is told by %s, with its name and a way out, and nothing is written', async (_command, run) => {
    const memory = await saved(save(TEXT));
    const before = new Map(memory.files);
    const value = await run(memory);
    const faults = isRefused(value) ? value.faults : 'files' in value ? value.files[0]?.faults : [];
    expect(faults).toMatchObject([
      { code, place: { file: expect.stringMatching(/papir\.md$/) }, wayOut: expect.any(String) },
    ]);
    expect(memory.files).toEqual(before);
  });

  it('is told by lav, stays as it is, and the other papers are made', async () => {
    const answers = projectFiles('examples/randers', 'svar.yaml')[0]?.text ?? '';
    const paper = save(TEXT);
    const memory = memoryPorts({ 'svar.yaml': answers, 'papirer/kort-fortalt.md': paper });
    const value = await makePapers(
      {
        files: [given('svar.yaml')],
        date: EXAMPLE_DATE,
        ownCatalogue: undefined,
        documents: undefined,
        formats: [],
        out: undefined,
        drafts: false,
      },
      memory.ports,
    );
    if (isRefused(value)) throw new Error(value.faults[0]?.message);
    expect(value.outcome).toBe('not-made');
    expect(value.files[0]?.faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code, place: { file: '/hjem/papirer/kort-fortalt.md' } },
    ]);
    expect(memory.files.get('/hjem/papirer/kort-fortalt.md')).toEqual(paper);
    expect(value.files[0]?.papers.length).toBeGreaterThan(5);
  });

  it.each(['layPaper', 'lookAtPaper'] as const)('stays as it is on the disk: %s', async (how) => {
    const path = join(await temporaryFolder(), 'papir.md');
    await writeFile(path, save(TEXT));
    const shelf = shelfOnDisk({ cwd: '/', stamp: () => '2026-11-22 17.05.09' });
    const laid = await shelf[how](dirname(path), {
      documentId: 'resume',
      name: 'papir',
      internal: false,
      toBePublished: false,
      markdown: '# Nyt\n',
    });
    expect(laid).toMatchObject({ ok: false, faults: [{ code, place: { file: path } }] });
    expect(await readFile(path)).toEqual(Buffer.from(save(TEXT)));
  });
});

describe('a paper saved with a byte order mark', () => {
  it('is read as without one, by every command', async () => {
    const [plain, withMark] = [await saved(Buffer.from(TEXT)), await saved(marked(TEXT))];
    for (const run of [printed, reviewed]) expect(await run(withMark)).toEqual(await run(plain));
    expect(withMark.text('papir.html')).toBe(plain.text('papir.html'));
    const [one, other] = [await fetched(plain), await fetched(withMark)];
    expect(other).toMatchObject({ state: 'merged' });
    expect(one).toMatchObject({ state: 'merged' });
    expect(withMark.text('papir.md')).toBe(plain.text('papir.md'));
  });

  it('is joined with new answers, and its copy is the very bytes', async () => {
    const folder = await temporaryFolder();
    const shelf = shelfOnDisk({ cwd: '/', stamp: () => '2026-11-22 17.05.09' });
    const paper = (markdown: string) => ({
      documentId: 'resume',
      name: 'papir',
      internal: false,
      toBePublished: false,
      markdown,
    });
    await shelf.layPaper(folder, paper('# A\n\nEt.\n\nTo.\n\nTal: 3\n'));
    const edited = marked('# A\r\n\r\nEt på.\r\n\r\nTo.\r\n\r\nTal: 3\r\n');
    await writeFile(join(folder, 'papir.md'), edited);
    const laid = await shelf.layPaper(folder, paper('# A\n\nEt.\n\nTo.\n\nTal: 4\n'));
    if (!laid.ok) throw new Error(laid.faults[0]?.message);
    expect(laid.value.markdown).toBe('# A\n\nEt på.\n\nTo.\n\nTal: 4\n');
    expect(await readFile(laid.value.copy ?? '')).toEqual(edited);
  });

  it('keeps the very bytes when a Word file is fetched into it', async () => {
    const folder = await temporaryFolder();
    const shelf = shelfOnDisk({ cwd: '/', stamp: () => '2026-11-22 17.05.09' });
    const path = join(folder, 'papir.md');
    const bytes = marked('# A\r\n\r\nEt.\r\n');
    await writeFile(path, bytes);
    const copy = await shelf.change(path, bytes, '# A\n\nTo.\n');
    expect(copy.ok && (await readFile(copy.value))).toEqual(bytes);
  });
});
