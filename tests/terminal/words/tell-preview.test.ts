import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';
import { exampleText } from '../../builders/examples.ts';
import { A_LINK } from '../../builders/memory-ports.ts';

const RANDERS = exampleText('randers/svar.yaml');
const LAV = ['lav', 'svar.yaml', '--format', 'md', '--dokument', 'moede,debat'];
const PIECE = 'papirer/debatindlaeg.md';

function branch(failing = {}) {
  const memory = commandLine({ 'svar.yaml': RANDERS }, { failing });
  return {
    ...memory,
    lav: (...more: readonly string[]) => memory.run(...LAV, ...more),
    anotherDay: () =>
      memory.files.set(
        '/hjem/svar.yaml',
        RANDERS.replace('Tirsdag den 8. december', 'Onsdag den 9. december'),
      ),
    editPiece: () =>
      memory.files.set(`/hjem/${PIECE}`, memory.text(PIECE).replace('Tirsdag den 8. december', 'I morgen')),
  };
}

describe('lav --vis', () => {
  it('tells which papers would be made, and makes none', async () => {
    const { files, lav } = branch();
    const { code, out, err } = await lav('--vis');
    expect(code).toBe(0);
    expect(out).toContain('papirer/moedeoplaeg.md: bliver lavet.\n');
    expect(err).toContain('Intet er skrevet.');
    expect([...files.keys()]).toEqual(['/hjem/svar.yaml']);
  });

  it('tells of a good answer file what making the papers tells', async () => {
    const { lav } = branch();
    const late = ['--dato', '1. juli 2027'] as const;
    const told = (err: string) => err.match(/^Bemærk: .*$/gm) ?? [];
    const looked = told((await lav('--vis', ...late)).err);
    expect(looked.length).toBeGreaterThan(0);
    expect(looked).toEqual(told((await lav(...late)).err));
  });

  it('tells the sentences that would change, and in one line what stays', async () => {
    const { lav, anotherDay, text } = branch();
    await lav();
    expect((await lav('--vis')).out).toMatch(/^Ingen ændringer: .*moedeoplaeg\.md.*\n$/);
    anotherDay();
    const before = text(PIECE);
    const { code, out } = await lav('--vis');
    expect(code).toBe(0);
    expect(out).toMatch(
      /debatindlaeg\.md: \d+ sted(er)? ændres\.\nFør: Tirsdag den 8\. december .*\nNu: Onsdag den 9\. december/,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point.
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F]|\u001B/);
    expect(text(PIECE)).toBe(before);
  });

  it('says which paper cannot be looked at, and shows the others', async () => {
    const { lav } = branch({ [PIECE]: { ...A_LINK, place: { file: PIECE } } });
    const { out, err } = await lav('--vis');
    expect(err).toMatch(/debatindlaeg\.md\n.*genvej til et andet sted/);
    expect(out).not.toContain(PIECE);
    expect(out).toContain('papirer/moedeoplaeg.md: bliver lavet.\n');
  });

  it('tells both texts of a conflict beforehand, and the whole to programs', async () => {
    const { lav, anotherDay, editPiece, files } = branch();
    await lav();
    editPiece();
    anotherDay();
    const seen = await lav('--vis');
    expect(seen.code).toBe(0);
    expect(seen.out).toContain('Jeres tekst: I morgen drøfter');
    expect(seen.out).toContain('Ny tekst: Onsdag den 9. december drøfter');
    const told = JSON.parse((await lav('--vis', '--json')).out) as {
      files: { papers: { markdown: string; state: string }[] }[];
    };
    const piece = told.files[0]?.papers.find(({ markdown }) => markdown === `/hjem/${PIECE}`);
    expect(piece?.state).toBe('conflict');
    expect([...files.keys()]).not.toContain('/hjem/papirer/debatindlaeg.ny.md');
  });
});
