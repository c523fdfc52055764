import { describe, expect, it } from 'vitest';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { printedBody } from '../../builders/printed.ts';

/** What is printed below the title, without the ways back from the notes. */
const body = (markdown: string) =>
  printedBody(`# T\n\n${markdown}\n`)
    .replace('\n<h1 id="t">T</h1>', '')
    .replace(/<a class="back"[^>]*>&nbsp;<\/a>/g, '');
const kinds = (markdown: string) =>
  parsePaper(`# T\n\n${markdown}\n`)
    .parts.slice(1)
    .map(({ kind, line, excerpt }) => `${line} ${kind} ${excerpt}`);

describe('a table', () => {
  it('keeps the cells of a row that has more of them than its header', () => {
    expect(kinds('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 |')).toEqual([
      '3 row a | b | ',
      '5 row 1 | 2 | 3',
      '6 row 4 | 5 | ',
    ]);
    expect(body('a | b\n--|--\n1|2|3 \\| 4')).toContain('<td>3 | 4</td>');
  });

  it('is as wide as its header when nothing is written in the cells too many', () => {
    expect(kinds('| a | b |\n|---|---|\n| 1 | 2 | | |')).toEqual(['3 row a | b', '5 row 1 | 2']);
  });

  it('ends at a line without a bar, which is text', () => {
    expect(kinds('| a | b |\n|---|---|\n| 1 | 2 |\nTekst under\ntabellen.\n\nEfter.')).toEqual([
      '3 row a | b',
      '5 row 1 | 2',
      '6 paragraph Tekst under\ntabellen.',
      '9 paragraph Efter.',
    ]);
    expect(kinds('> | a | b |\n> |---|---|\n> Tekst.')).toEqual(['3 row a | b', '5 quote Tekst.']);
  });
});

describe('a sentence with a line of dashes below it', () => {
  it.each(['Vi mødes i maj.', 'Spørg os!', 'En lang sætning\nover to linjer', 'Han sagde: »Ja.«'])(
    'is a sentence and a line across the page: %j',
    (text) => {
      expect(parsePaper(`# T\n\n${text}\n---\nMere.\n`).parts.map(({ kind }) => kind)).toEqual([
        'heading',
        'paragraph',
        'rule',
        'paragraph',
      ]);
    },
  );

  it('is a heading where it looks like one', () => {
    expect(kinds('Vores mål\n---------\nMere.')).toEqual(['3 heading Vores mål', '5 paragraph Mere.']);
  });
});

describe('a note', () => {
  it('goes on in the next line', () => {
    expect(kinds('Se[^1].\n\n[^1]: Første linje\nog anden.\n\nEfter.')).toEqual([
      '3 paragraph Se[1].',
      '8 paragraph Efter.',
      expect.stringContaining('heading Noter'),
      '5 item Første linje\nog anden.',
    ]);
  });

  it.each(['\t', '    ', '  \t'])('goes on in a paragraph that is set in with %j', (indent) => {
    expect(body(`Se[^1].\n\n[^1]: Et.\n\n${indent}To.\n\nEfter.`)).toContain(
      '<li id="_note-1">Et.<p>To.</p>',
    );
  });

  it.each(['[^2]: Anden', '# Titel', '- punkt', '> citat', '| a | b |', '---', '```'])(
    'ends at what begins another block: %s',
    (line) => {
      expect(body(`Se[^1].\n\n[^1]: Noten.\n${line}`)).toContain('<li id="_note-1">Noten.</li>');
    },
  );

  it('is found whether its name is written with a capital or not', () => {
    expect(body('Se[^kilde] og [^KILDE].\n\n[^Kilde]: Noten.')).toMatch(/#_note-1.*#_note-1/);
  });
});

it('a line break in a heading is a space, for the bookmark leaves it out', () => {
  expect(body('## Mål<br>og midler')).toBe('<h2 id="mål-og-midler">Mål og midler</h2>');
});
