import { describe, expect, it } from 'vitest';
import { paperTerms } from '../../../src/papers/read/paper-terms.ts';
import { parsePaper } from '../../../src/papers/read/parse-paper.ts';
import { CATALOGUE } from '../../builders/papers.ts';

function found(markdown: string) {
  return paperTerms(parsePaper(markdown), CATALOGUE.terms, '2028-05-01').map((one) => [one.line, one.found]);
}

describe('a word of the register in a paper', () => {
  it('is found where it is printed, with its line and the heading above', () => {
    const markdown =
      '# T\n\nFørste.\n\n## Mål\n\n- et\n- to linjer,\n  en **kli**ent\n\n| A |\n| - |\n| klient |\n';
    expect(found(markdown)).toEqual([
      [9, 'klient'],
      [13, 'klient'],
    ]);
    const [first] = paperTerms(parsePaper(markdown), CATALOGUE.terms, '2028-05-01');
    expect(first?.heading).toBe('Mål');
  });

  it.each([
    ['behind a link', '[siden](klient.md)'],
    ['in a remark', 'a <!-- klient --> b'],
    ['from one item to the next', '- et skærpet\n- tilsyn'],
    ['in the list of sources', '## Kilder\n\n1. Klient i arbejde.\n\n### Mere\n\nKlient.'],
  ])('is not seen %s', (_where, markdown) => {
    expect(found(`# T\n\n${markdown}\n`)).toEqual([]);
  });

  it('is seen in the section after the sources', () => {
    expect(found('# T\n\n## Kilder\n\n1. Klient.\n\n## Efter\n\nKlient.\n')).toEqual([[9, 'Klient']]);
  });
});
