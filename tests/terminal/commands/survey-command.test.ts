import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { exampleText } from '../../builders/examples.ts';

const FILES = {
  'k/randers/svar.yaml': exampleText('randers/svar.yaml'),
  'k/bornholm/svar.yaml': exampleText('bornholm/svar.yaml'),
};

describe('oversigt', () => {
  it('is a line for each municipality, and the sum', async () => {
    const { run } = commandLine(FILES);
    const { code, out } = await run('oversigt', 'k');
    const [first, second, sum] = out.split('\n');
    expect(first).toMatch(/^Bornholm: \d+ af \d+ svar, /);
    expect(second).toMatch(
      /^Randers: .*5 af 8 tal, ingen papirer endnu, godkendt 18\. november 2026, .*næste dato \d/,
    );
    expect(sum).toBe('2 kommuner. Papirer er lavet i 0. Kommunen har besluttet noget i 1.');
    expect(code).toBe(0);
  });

  it('is CSV that a Danish Excel opens: byte order mark, semicolons, CRLF, and no formula', async () => {
    const formula = FILES['k/randers/svar.yaml'].replace('navn: Randers', 'navn: Ukendt');
    const { run, text } = commandLine({ ...FILES, 'k/=1+1.yaml': formula.replace(/^kommune:/m, 'komune:') });
    await run('oversigt', 'k', '--csv', 'o.csv');
    const csv = text('o.csv');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(new TextEncoder().encode(csv))
      .split('\r\n');
    expect(lines[0]?.replace('\uFEFF', '')).toBe(
      'Kommune;Besvaret;Mangler;Tal;Udvikling;Næste dato;Papirer lavet;Godkendt;Sendt til formanden;Kommunen har besluttet;Fejl',
    );
    expect(lines.every((line) => !/^[=+\-@]/.test(line))).toBe(true);
    expect(lines.some((line) => /^Randers;\d+ af \d+;\d+;5 af 8;/.test(line))).toBe(true);
  });

  it('is a page that is whole without scripts, and lets only its own script run', async () => {
    const { run, text } = commandLine(FILES);
    await run('oversigt', 'k', '--html', 'o.html');
    const page = text('o.html');
    expect(page).toContain('<th scope="row">Randers</th>');
    expect(page).toContain('<th scope="col">Næste dato</th>');
    expect(page).toMatch(/script-src 'sha256-[^']+'; /);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('is given to programs', async () => {
    const { run } = commandLine(FILES);
    const { out } = await run('oversigt', 'k', '--json');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'done', branches: [{ municipality: 'Bornholm' }, {}] });
  });

  it('changes nothing in the answers', async () => {
    const { run, text } = commandLine(FILES);
    await run('oversigt', 'k');
    expect(text('k/randers/svar.yaml')).toBe(FILES['k/randers/svar.yaml']);
  });

  it.each([[['tom']], [['k', '--dato', 'i går']]])('is refused: %j', async (args) => {
    const { run } = commandLine(FILES);
    expect((await run('oversigt', ...args)).code).toBe(2);
  });

  it('draws a small curve beside the words that say what it shows, and nothing of fewer than five', async () => {
    const { run, text } = commandLine(FILES);
    await run('oversigt', 'k', '--html', 'o.html', '--csv', 'o.csv');
    const page = text('o.html');
    expect(page).toMatch(
      /<svg [^>]*aria-hidden="true"[^>]*><path d="M[^"]+"[^>]*\/><circle [^>]*\/><\/svg> [^<]+: [\d.]+ i \d\. kvartal \d{4}, [\d.]+ i \d\. kvartal \d{4}</,
    );
    expect(text('o.csv')).toMatch(/kvartal \d{4}, [\d.]+ i/);
    const few = `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\ntal:\n  fleksjob: { vaerdi: 3, enhed: antal, periode: 2. kvartal 2026, kilde: os selv, opslaaet: 2026-10-01, serie: [${[1, 2, 3, 4].flatMap((quarter) => [2024, 2025].map((year) => `{ periode: ${quarter}. kvartal ${year}, vaerdi: 3 }`)).join(', ')}] }\n`;
    const small = commandLine({ 'k/svar.yaml': few });
    await small.run('oversigt', 'k', '--html', 'o.html');
    expect(small.text('o.html')).not.toContain('<svg');
  });
});

describe('oversigt --ind and --ret', () => {
  const files = {
    'k/a/svar.yaml':
      'version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nom_jer:\n  email: gammel@eksempel.dk\n',
    'k/b/svar.yaml': 'version: 1\nomfang: hurtig\nkommune:\n  navn: Aarhus\n',
    'ark.csv': '\uFEFFKommune;tal.fleksjob;periode\r\nRanders;1.250;2. kvartal 2026\r\n',
  };

  it('shows what will be written where, and writes it', async () => {
    const { run, text } = commandLine(files);
    const { out, code } = await run('oversigt', 'k', '--ind', 'ark.csv', '--ja');
    expect(out).toContain('Randers, personer i fleksjob: 1.250 (2. kvartal 2026)\n1 svar i én svarfil.');
    expect(code).toBe(0);
    expect(text('k/a/svar.yaml')).toContain('vaerdi: 1250');
    expect(text('k/b/svar.yaml')).toBe(files['k/b/svar.yaml']);
  });

  it('takes the place of an answer only with --erstat, and says what stood there', async () => {
    const { run, text } = commandLine(files);
    const args = ['oversigt', 'k', '--ret', 'om_jer.email=ny@eksempel.dk', '--ja'];
    const { out } = await run(...args);
    expect(out).toContain('Randers, om_jer.email: ny@eksempel.dk, i stedet for gammel@eksempel.dk');
    expect(text('k/a/svar.yaml')).toBe(files['k/a/svar.yaml']);
    expect(text('k/b/svar.yaml')).toContain('ny@eksempel.dk');
    await run(...args, '--erstat');
    expect(text('k/a/svar.yaml')).toContain('ny@eksempel.dk');
  });

  it('is refused where a program reads it and nobody has said yes, and tells the line of a sheet', async () => {
    const { run } = commandLine({ ...files, 'galt.csv': 'kommune;om_jer.email\nRnders;a@b.dk\n' });
    expect((await run('oversigt', 'k', '--ind', 'ark.csv', '--json')).code).toBe(2);
    const { code, err } = await run('oversigt', 'k', '--ind', 'galt.csv', '--ja');
    expect(code).toBe(2);
    expect(err).toContain('galt.csv, linje 2');
  });
});
