import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { exampleText } from '../../builders/examples.ts';

const RANDERS = exampleText('randers/svar.yaml');
const HOEJE_TAASTRUP = exampleText('hoeje-taastrup/svar.yaml');
const BAD = 'version: 1\nomfang: hurtig\nkommune:\n  navn: Rander\n';

const linesOf = (text: string) => text.split('\n').filter(Boolean);
const papersIn = (files: ReadonlyMap<string, unknown>, folder: string) =>
  [...files.keys()]
    .filter((path) => path.startsWith(`/hjem/${folder}/`) && !path.includes('.brobygger'))
    .map((path) => path.slice(`/hjem/${folder}/`.length));

describe('lav', () => {
  it('lays the papers in a folder beside the answers, and says which on stdout', async () => {
    const { run, files } = commandLine({ 'svar.yaml': RANDERS });
    const { code, out } = await run('lav', 'svar.yaml', '--format', 'md');
    expect(code).toBe(0);
    expect(out).toContain('papirer/strategiforslag.md');
    const papers = papersIn(files, 'papirer').filter((name) => name.endsWith('.md'));
    expect(linesOf(out)).toEqual(papers.map((name) => `papirer/${name}`));
  });

  it('makes every municipality a folder of its own, and one bad file never stops the rest', async () => {
    const { run, files } = commandLine({ 'a.yaml': RANDERS, 'b.yaml': BAD, 'c.yaml': HOEJE_TAASTRUP });
    const { code, err } = await run('lav', 'a.yaml', 'b.yaml', 'c.yaml', '--ud', 'ud', '--format', 'md');
    expect(code).toBe(3);
    expect(err).toContain('Der er ingen kommune i Danmark, der hedder "Rander".');
    expect(err).toContain('b.yaml: der er ikke lavet nogen papirer');
    expect(new Set(papersIn(files, 'ud').map((path) => path.split('/')[0]))).toEqual(
      new Set(['høje-taastrup', 'randers']),
    );
  });

  it('says where a file lies that it took the place of', async () => {
    const { run } = commandLine({
      'svar.yaml': RANDERS,
      'ud/randers/kalender.ics': 'Vores egen',
      'ud/randers/moedeoplaeg.html': 'Vores egen',
    });
    const args = ['lav', 'svar.yaml', '--ud', 'ud', '--format', 'html', '--dokument', 'moede'];
    const { err } = await run(...args);
    expect(err.match(/^.*: der lå en fil/gm)).toEqual([
      'ud/randers/kalender.ics: der lå en fil',
      'ud/randers/moedeoplaeg.html: der lå en fil',
    ]);
    expect((await run(...args)).err).not.toContain('der lå en fil');
  });

  it('shows both texts when the board and the answers have changed the same place, and makes no PDF: exit code 5', async () => {
    const { run, files, text } = commandLine({ 'svar.yaml': RANDERS });
    const args = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'debat'];
    await run(...args);
    const path = 'papirer/debatindlaeg.md';
    files.set(`/hjem/${path}`, text(path).replace('Tirsdag den 8. december', 'I morgen'));
    files.set('/hjem/svar.yaml', RANDERS.replace('Tirsdag den 8. december', 'Onsdag den 9. december'));
    const { code, err } = await run(...args);
    expect(code).toBe(5);
    expect(err).toContain('Jeres tekst: I morgen drøfter');
    expect(err).toContain('Ny tekst: Onsdag den 9. december drøfter');
    expect(text(path)).toContain('I morgen drøfter');
  });

  it('writes the Markdown and says one calm thing when there is no browser: exit code 4', async () => {
    const { run, text } = commandLine({ 'svar.yaml': RANDERS });
    const { code, err } = await run('lav', 'svar.yaml', '--ud', 'ud');
    expect(code).toBe(4);
    const message = err.slice(err.indexOf('Fejl:'), err.indexOf('Det mangler endnu'));
    expect(message.trim().split('\n').length).toBeLessThanOrEqual(6);
    expect(err).toContain('Teksterne ligger klar som Markdown');
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
    expect(text('ud/randers/strategiforslag.md')).toContain('# Forslag');
  });

  it('makes no web page of a set that is not ready, and says what mends it, unless as a draft: exit code 5', async () => {
    const { run, files } = commandLine({ 'svar.yaml': HOEJE_TAASTRUP });
    const args = ['lav', 'svar.yaml', '--ud', 'ud', '--format', 'html', '--dokument', 'arrangement,resume'];
    const { code, err } = await run(...args);
    expect(code).toBe(5);
    expect(err).toMatch(/^Ikke klar: (?:én|\d+) ting mangler\.$/m);
    expect(err).toContain('Ret svaret: arrangement.dato');
    expect(papersIn(files, 'ud/høje-taastrup')).toContain('kort-fortalt.md');
    expect(papersIn(files, 'ud/høje-taastrup')).not.toContain('kort-fortalt.html');
    expect(papersIn(files, 'ud/høje-taastrup')).not.toContain('arrangement-virksomhedsbesoeg-presse.html');
    expect((await run(...args, '--udkast')).code).toBe(0);
    expect(papersIn(files, 'ud/høje-taastrup')).toContain('arrangement-virksomhedsbesoeg-presse.html');
  });

  it('gives programs the whole result as JSON and nothing else on stdout', async () => {
    const { run } = commandLine({ 'svar.yaml': HOEJE_TAASTRUP });
    const { out } = await run('lav', 'svar.yaml', '--ud', 'ud', '--format', 'md', '--json');
    const result = JSON.parse(out) as { files: { valid: boolean; papers: { gaps: string[] }[] }[] };
    expect(result.files[0]?.valid).toBe(true);
    expect(result.files[0]?.papers.some((paper) => paper.gaps.length > 0)).toBe(true);
  });
});

describe('lav over a folder', () => {
  const begun = async () => {
    const memory = commandLine();
    await memory.run('kampagne', '--kommuner', 'Randers,Aarhus,Fanø', '--ud', 'k');
    return memory;
  };

  it('tells a line each, makes the good ones, and tells the bad ones at the end', async () => {
    const { run, files } = await begun();
    files.set('/hjem/k/fanø/svar.yaml', BAD.replace('Rander', 'Fnø'));
    const { code, out, err } = await run('lav', 'k', '--format', 'md');
    expect(code).toBe(3);
    expect(linesOf(out).sort()).toEqual(['k/aarhus/papirer', 'k/randers/papirer']);
    const lines = err.split('\n').slice(0, 3).join('\n');
    expect(lines).toMatch(/^\d af 3: .*fanø.*: \d+ fejl, ingen papirer\.$/m);
    expect(lines).toMatch(/^\d af 3: .*randers.*: \d+ papirer, mangler noget \d+ steder\.$/m);
    expect(err).toContain('Fnø');
    expect(err).toMatch(/Lavet: \d+ papirer fra 2 svarfiler\.\nSvarfiler med fejl: 1\./);
    expect(err).not.toContain(String.fromCharCode(27));
    expect(err).not.toContain('\r');
  });

  it('says so when there is none', async () => {
    expect(await commandLine().run('lav', '.')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Der er ingen svarfiler'),
    });
  });
});
