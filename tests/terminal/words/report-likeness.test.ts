import { describe, expect, it } from 'vitest';
import type { MadePaper, MadePapers } from '../../../src/application/make-papers.ts';
import { likenessText } from '../../../src/terminal/words/report-likeness.ts';

const SAME = 'Vi beder udvalget i Randers om et svar. Det er for længe for en butik.';

function made(file: string, markdown: string, toBePublished = true): MadePapers & { readonly file: string } {
  const paper = { markdown, paper: { toBePublished } } as MadePaper;
  return {
    file,
    papers: [paper],
    faults: [],
    valid: true,
    folder: '',
    calendar: '',
    replaced: [],
    known: null,
  };
}

describe('debate pieces of one run', () => {
  it('that are the same letter are named, with what to write', () => {
    const text = likenessText(
      [made('a.yaml', SAME), made('b.yaml', SAME.replace('Randers', 'Vejle'))],
      ['Randers', 'Vejle'],
    );
    expect(text).toContain('a.yaml og b.yaml: 2 af 2 sætninger er ens.');
    expect(text).toContain('jeres eget eksempel');
  });

  it('are compared with those of earlier runs too, but those not with each other', () => {
    const before = [
      { file: 'ud/vejle/debatindlaeg.md', markdown: SAME.replace('Randers', 'Vejle') },
      { file: 'ud/faxe/debatindlaeg.md', markdown: SAME.replace('Randers', 'Faxe') },
    ];
    const text = likenessText([made('a.yaml', SAME)], ['Randers', 'Vejle', 'Faxe'], before);
    expect(text).toContain('a.yaml og ud/vejle/debatindlaeg.md: 2 af 2 sætninger er ens.');
    expect(text).not.toContain('ud/vejle/debatindlaeg.md og');
    expect(likenessText([], [], before)).toBe('');
  });

  it('that differ are not spoken of, nor are papers that no newspaper gets', () => {
    expect(likenessText([made('a.yaml', SAME), made('b.yaml', 'Hun fik jobbet. Så kom brevet.')], [])).toBe(
      '',
    );
    expect(likenessText([made('a.yaml', SAME, false), made('b.yaml', SAME, false)], [])).toBe('');
  });
});
