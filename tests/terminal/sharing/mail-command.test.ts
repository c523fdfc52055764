import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';

const FILES = {
  'svar.yaml':
    projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '',
  'papirer/moedeoplaeg.md': '# Oplæg\n\nTekst.\n',
  'papirer/moedeoplaeg.pdf': 'oplæg som pdf',
};

describe('`mail`', () => {
  it('says of each draft where it lies, to whom it goes and what is in it, and that nothing is sent', async () => {
    const { run } = commandLine(FILES, { today: '2026-11-22' });
    const { out, code } = await run('mail');
    expect(out).toBe(`papirer/mail-moedeoplaeg.eml
Emne: Punkt til handicaprådets dagsorden
Til: Handicaprådets sekretær, med kopi til rådets formand
Senest: 13. januar 2027
Vedhæftet: Punkt til handicaprådets dagsorden.pdf
Mangler: Forslag til strategi for handicap og job er ikke lavet endnu.

Intet er sendt. Åbn hvert udkast i jeres mailprogram, skriv adressen, læs det igennem, og send det.
`);
    expect(code).toBe(0);
  });

  it('tells programs the same', async () => {
    const { run } = commandLine(FILES);
    const { out } = await run('draft', '--json', '--papir', 'moedeoplaeg');
    expect(JSON.parse(out)).toMatchObject({ outcome: 'done', mails: [{ paper: 'moedeoplaeg' }] });
    expect(out.length).toBeLessThan(2000);
  });

  it('says which papers are sent when another is asked for', async () => {
    const { run } = commandLine(FILES);
    const { err, code } = await run('mail', '--papir', 'noter');
    expect(err).toContain('noter er ikke et papir, der bliver sendt.');
    expect(code).toBe(2);
  });
});
