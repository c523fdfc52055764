import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { everythingPaper, everythingPictures } from '../../builders/everything-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { wordFile } from '../../builders/word.ts';

const pandoc = runs('pandoc', ['--version']);
const pythonDocx = runs('python3', ['-c', 'import docx']);
for (const [name, installed] of Object.entries({ pandoc, 'python-docx': pythonDocx }))
  if (!installed)
    process.stderr.write(`SKIPPED: ${name} is not installed, so no Word file was read with it.\n`);

const papers = [
  ...projectFiles('examples', '.md').filter(({ name }) => name.startsWith('randers/')),
  { name: 'everything-paper.md', text: everythingPaper },
];

const READ_STYLES = `
import docx, json, sys
print(json.dumps([[p.style.name if p.style is not None else None, p.text] for p in docx.Document(sys.argv[1]).paragraphs]))
`;

describe.each(papers)('$name as a Word file', ({ text }) => {
  it.skipIf(!pandoc)('has all its headings for pandoc, each on its level', async () => {
    const json = read('pandoc', ['--from=docx', '--to=json', await written(text)]);
    const { blocks } = JSON.parse(json) as { readonly blocks: readonly { t: string; c: unknown[] }[] };
    const found = blocks.flatMap(({ t, c }) => (t === 'Header' ? [c[0]] : []));
    expect(found).toEqual(levelsOf(text));
  });

  it.skipIf(!pythonDocx)(
    'has a style for python-docx in every paragraph, and the headings theirs',
    async () => {
      const json = read('python3', ['-c', READ_STYLES, await written(text)]);
      const styles = (JSON.parse(json) as readonly (readonly [string | null, string])[]).map(
        ([style]) => style,
      );
      expect(styles).not.toContain(null);
      const headings = styles.flatMap((style) => /^Heading (\d)$/.exec(style ?? '')?.[1] ?? []);
      expect(headings.map(Number)).toEqual(levelsOf(text));
    },
  );
});

function levelsOf(markdown: string): readonly number[] {
  const paper = readPaper(markdown);
  if (!paper.ok) throw new Error(paper.faults[0]?.code);
  return paper.value.parts.flatMap((part) => (part.kind === 'heading' ? [part.level] : []));
}

async function written(markdown: string): Promise<string> {
  const path = join(await temporaryFolder(), 'papir.docx');
  await writeFile(path, await wordFile(markdown, { pictures: everythingPictures }));
  return path;
}

function read(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
