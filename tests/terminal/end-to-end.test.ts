import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { editedInWord } from '../builders/word.ts';
import { describeWithBrowser } from '../formats/pdf/browser-at-hand.ts';

// Each command once as it is built and started, over real files; all else about them is tried in memory.
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const DATE = ['--dato', '2026-11-22'];

async function branch() {
  const cwd = await temporaryFolder();
  await cp(inProject('examples/randers/svar.yaml'), join(cwd, 'svar.yaml'));
  return { cwd, run: (...args: readonly string[]) => runBrobygger(args, { cwd }) };
}

describe('brobygger as it is started', () => {
  it('from a campaign to papers, their check, a page, and words that come back from Word', async () => {
    const { cwd, run } = await branch();
    expect(await run('kampagne', '--kommuner', 'Randers', '--ud', 'k')).toMatchObject({
      code: 0,
      out: `${join('k', 'randers', 'svar.yaml')}\n`,
    });
    expect(await run('tjek', 'svar.yaml', ...DATE)).toMatchObject({
      code: 0,
      out: expect.stringContaining('svar.yaml er i orden'),
    });
    const made = await run(
      'lav',
      'svar.yaml',
      '--format',
      'docx',
      '--dokument',
      'resume',
      '--udkast',
      ...DATE,
    );
    expect([made.code, made.out]).toEqual([
      0,
      ['md', 'docx'].map((ending) => `${join('papirer', `kort-fortalt.${ending}`)}\n`).join(''),
    ]);
    expect(await readFile(join(cwd, 'papirer', 'kort-fortalt.md'), 'utf8')).toMatch(/^# /);
    expect((await run('kontrol', 'svar.yaml', ...DATE)).out).toMatch(/^1 papir er læst[.:]/m);
    const text = join('papirer', 'kort-fortalt.md');
    expect(await run('pdf', text, '--format', 'html')).toMatchObject({ code: 0, err: '' });
    expect((await readdir(join(cwd, 'papirer'))).filter((name) => name.endsWith('.html'))).toHaveLength(1);
    const word = join('papirer', 'kort-fortalt.docx');
    const hand = (xml: string) => xml.replace('Randers', 'Randers by');
    await writeFile(join(cwd, word), editedInWord(await readFile(join(cwd, word)), hand));
    expect(await run('hent', word)).toMatchObject({ code: 0, out: expect.stringContaining('Randers by') });
  });

  it('knows a catalogue of one’s own by a path seen from where one stands', async () => {
    const { cwd, run } = await branch();
    await cp(inProject('docs/eksempel-katalog'), join(cwd, 'eget'), { recursive: true });
    expect(await run('katalog', 'transport', '--katalog', 'eget')).toMatchObject({
      code: 0,
      out: expect.stringContaining('TRA-1'),
    });
    expect(await run('kilder', '--katalog', 'væk')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Mappen med jeres eget katalog findes ikke.'),
    });
  });

  it('remembers a setting, and goes by it the next time', async () => {
    const cwd = await temporaryFolder();
    const env = { BROBYGGER_INDSTILLINGER: join(cwd, 'ny', 'indstillinger.yaml') };
    await cp(inProject('docs/eksempel-katalog'), join(cwd, 'eget'), { recursive: true });
    expect(await runBrobygger(['indstil', 'katalog', 'eget'], { cwd, env })).toMatchObject({ code: 0 });
    const { out } = await runBrobygger(['kilder', '--json'], { cwd, env });
    expect(JSON.parse(out).sources.map(({ source }: { source: { id: string } }) => source.id)).toContain(
      'eget-medlemsmoede',
    );
  });

  it('says what is missing on this computer, and what it does for those who cannot see', async () => {
    const cwd = await temporaryFolder();
    const env = { BROBYGGER_BROWSER: join(cwd, 'ingen-browser') };
    expect(await runBrobygger(['doktor'], { cwd, env })).toMatchObject({
      code: 4,
      out: expect.stringContaining('Browser til PDF: mangler.'),
    });
    expect((await runBrobygger(['tilgængelighed'], { cwd })).out).toContain('Det, vi ved er dårligt');
  });

  it.skipIf(process.platform === 'win32')('lets no name of a file steer the terminal', async () => {
    const { cwd, run } = await branch();
    await writeFile(join(cwd, 'a\u001B[31mb.md'), '# T\n');
    const { code, out } = await run('pdf', 'a\u001B[31mb.md', '--format', 'html');
    expect([code, out]).toEqual([0, `${join(cwd, 'a\uFFFD[31mb.html')}\n`]);
  });

  it('ends wrong usage with 2, and says nothing of the inside of the program', async () => {
    const { code, err } = await (await branch()).run('hent');
    expect(code).toBe(2);
    expect(err).toContain('Der mangler noget efter kommandoen');
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describeWithBrowser('papers that are made again', () => {
  it('print only what differs, start no browser when nothing does, and keep the day they were printed', async () => {
    const { cwd, run } = await branch();
    const files = ['moedeoplaeg', 'moedenoter'].map((name) => join(cwd, 'papirer', `${name}.pdf`));
    const bytes = () => Promise.all(files.map((file) => readFile(file)));
    const make = (...more: readonly string[]) =>
      run('lav', 'svar.yaml', '--dokument', 'moede', '--udkast', '--fejlsøg', ...DATE, ...more);
    const started = ({ err }: { readonly err: string }) => /^browser: chosen/m.test(err);
    expect(started(await make())).toBe(true);
    const first = await bytes();
    expect(started(await make())).toBe(false);
    expect(await bytes()).toEqual(first);
    expect(started(await run('pdf', join('papirer', 'moedenoter.md'), '--fejlsøg'))).toBe(false);

    const notes = join(cwd, 'papirer', 'moedenoter.md');
    await writeFile(notes, `${await readFile(notes, 'utf8')}\nHusk nøglen til lokalet.\n`);
    expect(started(await make())).toBe(true);
    const second = await bytes();
    expect(second.map((one, index) => one.equals(first[index] ?? Buffer.of()))).toEqual([true, false]);

    expect(started(await make('--forfra'))).toBe(true);
    expect((await bytes()).map((one, index) => one.equals(second[index] ?? Buffer.of()))).toEqual([
      false,
      false,
    ]);
  });
});
