import { describe, expect, it } from 'vitest';
import { runBrobygger } from '../builders/run-brobygger.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

describe('the command line', () => {
  it('called alone says in a few Danish lines how to begin', async () => {
    const { code, out, err } = await runBrobygger([], { cwd: await temporaryFolder() });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('brobygger start');
    expect(out.trim().split('\n').length).toBeLessThanOrEqual(9);
  });

  it('knows help by the words that are typed by habit, and does not list them', async () => {
    const cwd = await temporaryFolder();
    for (const word of ['help', 'hjaelp']) {
      expect((await runBrobygger([word], { cwd })).out).toContain('Kommandoer:');
      expect((await runBrobygger([word, 'lav'], { cwd })).out).toContain('Sådan bruges den: brobygger lav');
    }
    expect((await runBrobygger(['--help'], { cwd })).out).not.toMatch(/^ *help/m);
  });

  it.each([
    [['lavv'], 'Kommandoen lavv findes ikke.', 'Mente du: lav'],
    [['lav', '--formatt', 'md', 'x'], 'Valget --formatt findes ikke.', 'Mente du: --format'],
    [['lav'], 'Der mangler noget efter kommandoen', 'brobygger --help'],
    [['lav', 'x', '--ud'], 'Der mangler noget efter valget', 'brobygger --help'],
    [['katalog', 'a', 'b'], 'Der står for meget efter kommandoen katalog', 'brobygger --help'],
    [['start', '--hurtig', '--fuld'], 'kan ikke bruges sammen med det andet valg', 'brobygger --help'],
    [['lav', 'x', '--format', 'doc'], 'Formatet doc findes ikke.', 'md, pdf'],
    [['lav', 'x', '--dokument', 'avis'], 'Papiret avis findes ikke.', 'strategi'],
    [['lav', 'x', '--dato', 'i går'], 'er ikke en dato', '--dato 2026-12-03'],
    [['katalog', 'SCR-11'], 'ikke noget, der hedder "SCR-11"', 'Mente du SCR-1?'],
  ])('answers %j with one calm message and exit code 2', async (args, message, wayOut) => {
    const { code, err } = await runBrobygger(args, { cwd: await temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(wayOut);
    expect(err).not.toMatch(/\bat .*\.js:\d+|[Ee]rror:/);
  });

  it('shows the whole catalogue, a theme, a measure, and all of it for programs', async () => {
    const cwd = await temporaryFolder();
    expect((await runBrobygger(['katalog'], { cwd })).out).toContain('SCR-1:');
    expect((await runBrobygger(['katalog', 'screening'], { cwd })).out).toContain('Hvorfor:');
    expect((await runBrobygger(['katalog', 'tvæ-1'], { cwd })).out).toContain('Første skridt:');
    const json = JSON.parse((await runBrobygger(['catalogue', '--json'], { cwd })).out) as { id: string }[];
    expect(json.map((theme) => theme.id)).toContain('skaanejob');
  });

  it('tells which facts and rules stop being printable on a date', async () => {
    const cwd = await temporaryFolder();
    const before = await runBrobygger(['kilder', '--dato', '2026-12-31', '--json'], { cwd });
    const after = await runBrobygger(['kilder', '--dato', '2027-01-02', '--json'], { cwd });
    const stopped = (text: string) =>
      (JSON.parse(text) as { notPrintable: { id: string }[] }).notPrintable.map(({ id }) => id);
    expect(stopped(before.out)).not.toContain('B7');
    expect(stopped(after.out)).toContain('B7');
  });
});
