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
      'Kommune;Besvaret;Mangler;Tal;Næste dato;Papirer lavet;Godkendt;Sendt til formanden;Kommunen har besluttet;Fejl',
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
});
