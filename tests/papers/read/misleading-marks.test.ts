import { describe, expect, it } from 'vitest';
import { misleadingMarks } from '../../../src/papers/read/misleading-marks.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { everythingPaper } from '../../builders/everything-paper.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';

const told = (markdown: string) =>
  misleadingMarks(parsePaper(`# T\n\n${markdown}\n`)).map(
    ({ spot, harmless, message }) => `${spot.line}${harmless ? ' (harmless)' : ''}: ${message}`,
  );

describe('Markdown that means something else than it looks like', () => {
  it.each([
    ['15. december kom svaret.', /^3 \(harmless\).*»15\. december kom svaret\.«/],
    ['> 15. december kom svaret.', /^3 \(harmless\)/],
    ['+ 45 12 34 56 78', /^3 \(harmless\)/],
    ['1. Et\n1. To', /^3 \(harmless\).*1, 2, 3/],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 | 5 |', /^6: .*3 felter.*2 kolonner/],
    ['| | |\n|---|---|\n| a | b | c |', /^5: .*3 felter/],
    ['> | a | b |\n> |---|---|\n> | 1 | 2 | 3 |', /^5: /],
    ['Vores mål\n---', /^3: .*overskrift \(##\)/],
    ['Vores mål\n===', /^3: .*overskrift \(#\)/],
    ['Se[^kilde].', /^3: .*\[\^kilde\]/],
    ['Før.\n\n    **rykket** ind', /^5: .*kode/],
  ])('is told with its line: %j', (markdown, message) => {
    expect(told(markdown)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['---\ntitle: Et papir\nauthor: Os\n---\n\n# T\n', 2],
    ['---\ntitle: Et papir\ntags:\n  - job\n  - unge\n# en bemærkning\n---\n# T\n', 2],
    ['---\ntitle: Et papir\n---\n', 2],
    ['+++\ntitle = "Et papir"\n+++\n\n# T\n', 1],
  ])('is told where a text begins with what another program needs to know: %j', (markdown, line) => {
    expect(misleadingMarks(parsePaper(markdown))).toEqual([
      expect.objectContaining({
        harmless: false,
        spot: expect.objectContaining({ line }),
        message: expect.stringMatching(/andet program/),
      }),
    ]);
  });

  it.each([
    '---\n\n# T\n',
    '---\nTil udvalget: se her.\n\n# T\n',
    '---\n# T\n\nTekst.\n\n---\n\nMere.',
    '---\n# T\n\n---\n\nMere.',
  ])('is not told of a line across the page at the top: %j', (markdown) => {
    expect(misleadingMarks(parsePaper(markdown))).toEqual([]);
  });

  it.each([
    '15\\. december kom svaret.',
    '\\+ 45 12 34 56 78',
    '1. Et\n2. To',
    '1. Et',
    '| a | b |\n|---|---|\n| 1 | 2 | |',
    '| a \\| b | c |\n|---|---|\n| 1 | 2 |',
    '## Mål',
    '> ## Mål\n\n- ### Mål',
    'Se[^kilde].\n\n[^kilde]: Noten.',
    '```\n[^kode]\n```',
    'Sætning.\n\n---\n\nSætning.',
    'Den 15. december kom svaret.',
  ])('is not what means what it looks like: %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  it.each(projectFiles('examples', '.md').map(({ name, text }) => [name, text]))(
    'is in none of our own papers: %s',
    (_name, text) => {
      expect(misleadingMarks(parsePaper(text))).toEqual([]);
    },
  );

  it('is only the code that is set in, in a paper with everything that is allowed', () => {
    expect(misleadingMarks(parsePaper(everythingPaper)).map(({ spot }) => spot.excerpt)).toEqual([
      'Indrykket kode',
    ]);
  });
});
