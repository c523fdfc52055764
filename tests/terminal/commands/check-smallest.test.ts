import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

const ANSWERS = [
  'version: 1',
  'omfang: fuld',
  'kommune:',
  '  navn: Randers',
  'om_jer:',
  '  afdeling: DH Randers',
  '',
];
const withLine = (...lines: readonly string[]) => [...ANSWERS, ...lines, ''].join('\n');

async function told(text: string): Promise<string> {
  const { out, err } = await commandLine({ 'svar.yaml': text }).run('tjek', 'svar.yaml');
  return `${out}${err}`;
}

/** What people have really written or pasted, and what they were told that led them astray. */
describe('what tjek says of', () => {
  it.each([
    [
      'a vertical tab from a slide',
      withLine('debat:', '  krav: "bedre\u000bfrister"'),
      /usynligt tegn/,
      /"e"/,
    ],
    [
      'a no-break space after a colon',
      ANSWERS.join('\n').replace('navn: R', 'navn:\u00a0R'),
      /Efter navn: står et særligt mellemrum/,
      /kolon mangler/,
    ],
    [
      'a comma inside braces',
      withLine('tal:', '  fleksjob: { vaerdi: 56,5, periode: 2026 }'),
      /vaerdi: 56\.5/,
      /ukendt/,
    ],
    [
      'curly quotes around a name',
      ANSWERS.join('\n').replace('DH Randers', '“DH Randers”'),
      /anførselstegn/,
      /I orden/,
    ],
  ])('%s names the cause', async (_what, text, right, astray) => {
    const said = await told(text);
    expect(said).toMatch(right);
    expect(said).not.toMatch(astray);
  });

  it('a municipality whose å is a letter and a ring, as on a Mac, is nothing', async () => {
    const said = await told(ANSWERS.join('\n').replace('navn: Randers', 'navn: Ta\u030arnby'));
    expect(said).not.toMatch(/Mente du|findes ikke|kender vi ikke/);
  });
});
