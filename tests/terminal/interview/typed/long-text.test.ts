import { describe, expect, it } from 'vitest';
import { success } from '../../../../src/fault.ts';
import type { LinesPrompt } from '../../../../src/interview/ask/prompt.ts';
import { receipt, stillThere, takeLine } from '../../../../src/terminal/interview/typed/long-text.ts';

const PROMPT: LinesPrompt = { kind: 'lines', text: 'Fortæl.', commands: [], parse: success, longest: 20 };

/** The text that comes of these lines, and what is said on the way. */
function write(typed: readonly string[], prompt = PROMPT) {
  let lines: readonly string[] = [];
  const said: string[] = [];
  for (const line of typed) {
    const taken = takeLine(prompt, lines, line);
    if (taken.kind === 'end') return { text: taken.text, said };
    if (taken.kind === 'stop') return { stopped: true, said };
    if (taken.kind === 'more' && taken.said) said.push(taken.said);
    lines = taken.lines;
  }
  return { lines, said };
}

describe('a long text', () => {
  it('is all lines until a single full stop, blank ones too', () => {
    expect(write(['en', '', 'to.', '.']).text).toBe('en\n\nto.');
  });

  it.each(['', 'tilbage', 'ved ikke'])('ends at once when the first line is "%s"', (first) => {
    expect(write([first]).text).toBe(first);
  });

  it('does not swallow a command word in the middle, and tells what to do', () => {
    const { text, said } = write(['Vi gik', 'Tilbage', '\\tilbage', 'vi går tilbage', 'slut', '.']);
    expect(text).toBe('Vi gik\ntilbage\nvi går tilbage\nslut');
    expect(said).toEqual([
      'Du er midt i en tekst. Slut den først med et punktum alene på en linje, eller skriv forfra. Skal ordet stå i teksten, så skriv \\tilbage.',
    ]);
  });

  it('can be left in the middle', () => {
    expect(write(['Vi gik', 'afslut'])).toEqual({ stopped: true, said: [] });
  });

  it('is counted on demand, against the limit', () => {
    expect(write(['Mange venter', 'antal']).said).toEqual([
      'Du har skrevet 2 ord, 12 tegn. Der er plads til 20 tegn, så der er 8 tilbage.',
    ]);
    expect(write(['Mange mennesker venter', 'Antal']).said).toEqual([
      'Du har skrevet 3 ord, 22 tegn. Der er plads til 20 tegn, så der er 2 for mange.',
    ]);
  });

  it('is counted against what the newspaper takes, when that is known', () => {
    const { said } = write(['antal'], { ...PROMPT, newspaperWords: 300 });
    expect(said[0]).toContain('Avisen tager højst 300 ord til hele indlægget.');
  });

  it('gives up its last line, and says which', () => {
    const { text, said } = write(['en', 'to', 'fortryd', 'tre', '.']);
    expect(text).toBe('en\ntre');
    expect(said).toEqual(['Fjernet: to']);
    expect(write(['fortryd']).said).toEqual(['Der er ingen linje at fjerne.']);
  });

  it('begins again', () => {
    expect(write(['en', 'forfra', 'to', '.']).text).toBe('to');
  });

  it('helps without losing a line', () => {
    const { text, said } = write(['en', 'hjælp', 'to', '.']);
    expect(text).toBe('en\nto');
    expect(said[0]).toContain('antal: hør, hvor meget du har skrevet.');
  });

  it('can hold its own words and a lone full stop after a backslash', () => {
    expect(write(['en', '\\antal', '\\.', '\\andet', '.']).text).toBe('en\nantal\n.\n\\andet');
  });

  it('tells how much there is, and that what was refused is still there', () => {
    expect(receipt(PROMPT, 'en\n\nto.')).toBe('Modtaget: 3 linjer, 7 tegn.');
    expect(receipt(PROMPT, 'en')).toBe('Modtaget: 1 linje, 2 tegn.');
    expect(stillThere(['en', 'to'])).toContain('Din tekst er her endnu, 2 linjer.');
  });
});
