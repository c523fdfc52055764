import { describe, expect, it } from 'vitest';
import { paperParagraphs, withParagraph } from '../../../src/papers/read/paper-paragraphs.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';

const PAPER = `# Et forslag

Første afsnit med **fed** skrift.
Og en linje til.

- ét punkt
- to punkter
  på to linjer

> Et citat
> på to linjer

| a | b |
| - | - |
| 1 | 2 |

1. første
2. andet
`;

const changed = (text: string, at: (text: string) => boolean, markdown = PAPER) => {
  const one = paperParagraphs(markdown).find((paragraph) => at(paragraph.text));
  if (!one) throw new Error('not found');
  return withParagraph(markdown, one, text);
};

describe('the paragraphs of a paper', () => {
  it('are its headings, paragraphs, items and quotations, and no tables', () => {
    expect(paperParagraphs(PAPER).map(({ kind, line, own }) => [kind, line, own])).toEqual([
      ['heading', 1, 'Et forslag'],
      ['paragraph', 3, 'Første afsnit med **fed** skrift.\nOg en linje til.'],
      ['item', 6, 'ét punkt'],
      ['item', 7, 'to punkter\npå to linjer'],
      ['quote', 10, 'Et citat\npå to linjer'],
      ['item', 17, 'første'],
      ['item', 18, 'andet'],
    ]);
  });

  it.each([
    ['heading', 'Et forslag', 'Et andet', '# Et andet\n'],
    ['item', 'ét punkt', 'et nyt\npunkt', '- et nyt punkt\n- to'],
    ['quote', 'Et citat', 'En\nto', '> En\n> to\n'],
    ['number', 'andet', 'noget tredje', '2. noget tredje\n'],
    ['paragraph', 'Første', 'Nyt.\n\nOg et til.', 'Nyt.\n\nOg et til.\n\n- ét'],
  ])('keep their form when they are written anew: %s', (_, start, text, wanted) => {
    expect(changed(text, (one) => one.startsWith(start))).toContain(wanted);
  });

  it('leave every other line as it is, sign by sign, with the line ends of the file', () => {
    const windows = PAPER.replaceAll('\n', '\r\n');
    const after = changed('Nyt afsnit.', (one) => one.startsWith('Første'), windows);
    expect(after).toBe(
      windows.replace('Første afsnit med **fed** skrift.\r\nOg en linje til.', 'Nyt afsnit.'),
    );
  });

  it('can be taken out, and leave no hole', () => {
    expect(changed('', (one) => one.startsWith('Første'))).toContain('# Et forslag\n\n- ét punkt');
  });

  it('of every paper of the examples can be put back as they are', () => {
    const wrong = projectFiles('examples', '.md').flatMap(({ name, text }) =>
      paperParagraphs(text)
        .filter((one) => one.kind !== 'item' && withParagraph(text, one, one.own) !== text)
        .map(({ line }) => `${name}:${line}`),
    );
    expect(wrong).toEqual([]);
  });
});
