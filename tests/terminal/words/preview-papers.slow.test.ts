import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { runBrobygger } from '../../builders/run-brobygger.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const example = fileURLToPath(new URL('../../../examples/randers/svar.yaml', import.meta.url));
const LAV = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'moede,debat', '--dato', '2026-11-22'];

async function folderWithPapers() {
  const cwd = await temporaryFolder();
  const answers = await readFile(example, 'utf8');
  await writeFile(join(cwd, 'svar.yaml'), answers);
  return { cwd, answers, lav: (...more: string[]) => runBrobygger([...LAV, ...more], { cwd }) };
}

describe('lav --vis', () => {
  it('tells which papers would be made, and makes none', async () => {
    const { cwd, lav } = await folderWithPapers();
    const { code, out, err } = await lav('--vis');
    expect(code).toBe(0);
    expect(out).toContain(`${join('papirer', 'moedeoplaeg.md')}: bliver lavet.\n`);
    expect(err).toContain('Intet er skrevet.');
    expect(await readdir(cwd)).toEqual(['svar.yaml']);
  });

  it('tells the sentences that would change, and in one line what stays', async () => {
    const { cwd, answers, lav } = await folderWithPapers();
    await lav();
    expect((await lav('--vis')).out).toMatch(/^Ingen ændringer: .*moedeoplaeg\.md.*\n$/);
    await writeFile(
      join(cwd, 'svar.yaml'),
      answers.replace('Tirsdag den 8. december', 'Onsdag den 9. december'),
    );
    const before = await readFile(join(cwd, 'papirer', 'debatindlaeg.md'), 'utf8');
    const { code, out } = await lav('--vis');
    expect(code).toBe(0);
    expect(out).toMatch(
      /debatindlaeg\.md: \d+ sted(er)? ændres\.\nFør: Tirsdag den 8\. december .*\nNu: Onsdag den 9\. december/,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point.
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F]|\u001B/);
    expect(await readFile(join(cwd, 'papirer', 'debatindlaeg.md'), 'utf8')).toBe(before);
  });

  it('shows no words that a link leads to, and says which it is', async () => {
    const { cwd, lav } = await folderWithPapers();
    await writeFile(join(cwd, 'hemmelig.conf'), 'kodeord');
    await mkdir(join(cwd, 'papirer'));
    await symlink(join(cwd, 'hemmelig.conf'), join(cwd, 'papirer', 'debatindlaeg.md'));
    const { out, err } = await lav('--vis');
    expect(`${out}${err}`).not.toContain('kodeord');
    expect(err).toMatch(/debatindlaeg\.md\n.*genvej til et andet sted/);
  });

  it('tells both texts of a conflict beforehand, and the whole to programs', async () => {
    const { cwd, answers, lav } = await folderWithPapers();
    await lav();
    const path = join(cwd, 'papirer', 'debatindlaeg.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Tirsdag den 8. december', 'I morgen'));
    await writeFile(
      join(cwd, 'svar.yaml'),
      answers.replace('Tirsdag den 8. december', 'Onsdag den 9. december'),
    );
    const seen = await lav('--vis');
    expect(seen.code).toBe(0);
    expect(seen.out).toContain('Jeres tekst: I morgen drøfter');
    expect(seen.out).toContain('Ny tekst: Onsdag den 9. december drøfter');
    const { files } = JSON.parse((await lav('--vis', '--json')).out) as {
      files: { papers: { markdown: string; state: string }[] }[];
    };
    expect(files[0]?.papers.find(({ markdown }) => markdown === path)?.state).toBe('conflict');
    expect(await readdir(join(cwd, 'papirer'))).not.toContain('debatindlaeg.ny.md');
  });

  it('lets no format be made of a paper with a conflict: exit code 5', async () => {
    const { cwd, answers, lav } = await folderWithPapers();
    await lav();
    const path = join(cwd, 'papirer', 'debatindlaeg.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Tirsdag den 8. december', 'I morgen'));
    await writeFile(
      join(cwd, 'svar.yaml'),
      answers.replace('Tirsdag den 8. december', 'Onsdag den 9. december'),
    );
    const made = await lav('--format', 'docx,html');
    expect(made.code).toBe(5);
    const names = await readdir(join(cwd, 'papirer'));
    expect(names).toContain('moedeoplaeg.docx');
    expect(names.filter((name) => /^debatindlaeg\.(docx|html|pdf)$/.test(name))).toEqual([]);
  });
});
