import { execFile, execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import mammoth from 'mammoth';
import { describe, expect, it, vi } from 'vitest';
import { mergeWord } from '../../src/word/merge-word.ts';
import { projectFiles } from '../builders/real-catalogue.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { wordFile } from '../builders/word.ts';

vi.setConfig({ testTimeout: 300_000 });

const run = promisify(execFile);
const installed = isInstalled();
if (!installed)
  process.stderr.write('SKIPPED: LibreOffice is not installed, so no Word file was opened with it.\n');

const papers = projectFiles('examples', '.md').filter(({ name }) => name.startsWith('randers/'));

describe.skipIf(!installed)('a paper in Word, opened with LibreOffice', () => {
  it.each(papers)(
    '$name keeps its headings, lists, tables and words when it is saved again',
    async ({ text }) => {
      const before = await wordFile(text);
      const after = await convert(before, 'docx');
      expect(await outline(after)).toEqual(await outline(before));
      const merged = await mergeWord({ present: text, base: text, word: after });
      expect(merged).toMatchObject({ ok: true, value: { markdown: text, conflicts: [] } });
    },
  );

  it('becomes a PDF with its title and at least as many pages as it needs', async () => {
    const text = papers.find(({ name }) => name.endsWith('strategiforslag.md'))?.text ?? '';
    const pdf = await PDFDocument.load(await convert(await wordFile(text), 'pdf'));
    expect(pdf.getTitle()).toMatch(/^Forslag til strategi/);
    expect(pdf.getPageCount()).toBeGreaterThan(8);
    expect(pdf.getPageCount()).toBeLessThan(14);
  });
});

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

async function convert(bytes: Uint8Array, ending: 'docx' | 'pdf'): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'papir.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    ending,
    '--outdir',
    join(folder, 'ud'),
    join(folder, 'papir.docx'),
  ]);
  return readFile(join(folder, 'ud', `papir.${ending}`));
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
