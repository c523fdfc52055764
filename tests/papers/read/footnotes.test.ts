import { describe, expect, it } from 'vitest';
import { printedBody } from '../../builders/printed.ts';

const notes = (markdown: string) => printedBody(`# T\n\n${markdown}`).replace(/^[\s\S]*<h2/, '<h2');

describe('notes', () => {
  it('stand at the end under a heading, in the order in which they are referred to', () => {
    expect(notes('Først[^b], så[^a].\n\n[^a]: Anden note.\n[^b]: Første *note*.\n\nSidste afsnit.')).toBe(
      '<h2 id="noter">Noter</h2><ol>' +
        '<li id="_note-1"><a class="back" href="#_henvisning-1">&nbsp;</a>Første <i>note</i>.</li>' +
        '<li id="_note-2"><a class="back" href="#_henvisning-2">&nbsp;</a>Anden note.</li></ol>',
    );
  });

  it('are led to from the text, each time they are named', () => {
    const body = printedBody('# T\n\nEn[^x] og igen[^x].\n\n[^x]: Noten.');
    expect(body).toContain(
      '<p>En<sup><a id="_henvisning-1" href="#_note-1">1</a></sup> og igen<sup><a href="#_note-1">1</a></sup>.</p>',
    );
  });

  it('are not lost when nothing refers to them', () => {
    expect(notes('Tekst.\n\n[^glemt]: Den glemte note.')).toContain('<li id="_note-1">Den glemte note.</li>');
  });

  it('can hold a list', () => {
    expect(notes('A[^1].\n\n[^1]: Med liste:\n\n    - et\n    - to\n')).toContain('<li>et</li>');
  });

  it('leave a text without notes as it was', () => {
    expect(printedBody('# T\n\nSe [1] og [^ingen].')).toBe('\n<h1 id="t">T</h1><p>Se [1] og [^ingen].</p>');
  });
});
