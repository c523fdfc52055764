import { execFile, execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import mammoth from 'mammoth';
import { describe, expect, it, vi } from 'vitest';
import type { Picture, Pictures } from '../../../src/formats/picture.ts';
import { mergeWord } from '../../../src/formats/word/merge-word.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { outlineOfMarkdown, outlineOfPdf } from '../../builders/outline.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { wordFile } from '../../builders/word.ts';

vi.setConfig({ testTimeout: 300_000 });

const run = promisify(execFile);
const installed = isInstalled();
if (!installed)
  process.stderr.write(
    'SKIPPED: LibreOffice or pdfinfo (poppler) is not installed, so no Word file was opened with them.\n',
  );

const branding = { logo: { picture: everythingPictures.get('rampe.png') as Picture, text: 'Logo for DH' } };
const everything = { name: 'everything-paper.md', text: everythingPaper, pictures: everythingPictures };
const papers: readonly { name: string; text: string; pictures?: Pictures }[] = projectFiles(
  'examples',
  '.md',
).filter(({ name }) => name.startsWith('randers/'));

describe.skipIf(!installed)('a paper in Word, opened with LibreOffice', () => {
  it.each(papers)(
    '$name keeps its headings, lists, tables and words when it is saved again',
    async ({ text }) => {
      const before = await wordFile(text, { pictures: picturesOf(text) });
      const after = await convert(before, 'docx');
      expect(await outline(after)).toEqual(await outline(before));
      const merged = await mergeWord({ present: text, base: text, word: after });
      expect(merged).toMatchObject({ ok: true, value: { markdown: text, conflicts: [] } });
    },
  );

  it.each([...papers, everything])(
    '$name becomes a PDF that tells a screen reader of the headings and tables of the Markdown, in their order',
    async ({ text, pictures }) => {
      const bytes = await convert(
        await wordFile(text, { pictures: pictures ?? picturesOf(text), branding }),
        'pdf',
      );
      const expected = outlineOfMarkdown(text);
      expect(expected.length).toBeGreaterThan(0);
      expect(outlineOfPdf(await structureOf(bytes))).toEqual(expected);
      const title = (await PDFDocument.load(bytes)).getTitle() ?? '';
      expect(`H1 ${title.replace(/\s+/g, '')}`).toBe(expected[0]);
    },
  );
});

/** A picture in the place of each, a curve among them. */
function picturesOf(text: string): Pictures {
  const read = readPaper(text);
  const addresses = read.ok ? read.value.pictures.map(({ href }) => href) : [];
  return new Map(addresses.map((href) => [href, everythingPictures.get('rampe.png') as Picture]));
}

/** The elements of a Word file as another program sees them, with the words of its headings. */
async function outline(bytes: Uint8Array): Promise<object> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const count = (pattern: RegExp) => (value.match(pattern) ?? []).length;
  return {
    headings: [...value.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(
      (match) => `${match[1]} ${(match[2] ?? '').replace(/<[^>]*>/g, '')}`,
    ),
    tables: count(/<table>/g),
    headerRows: count(/<thead>/g),
    cells: count(/<t[dh][ >]/g),
    items: count(/<li>/g),
  };
}

async function structureOf(pdf: Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'papir.pdf');
  await writeFile(path, pdf);
  return (await run('pdfinfo', ['-struct-text', path], { maxBuffer: 64_000_000 })).stdout;
}

const TAGGED_PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

async function convert(bytes: Uint8Array, ending: 'docx' | 'pdf'): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'papir.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    ending === 'pdf' ? TAGGED_PDF : ending,
    '--outdir',
    join(folder, 'ud'),
    join(folder, 'papir.docx'),
  ]);
  return readFile(join(folder, 'ud', `papir.${ending}`));
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
