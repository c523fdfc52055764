import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/papers/read/read-paper.ts';

const refused = (markdown: string) => {
  const paper = readPaper(markdown);
  return paper.ok ? [] : paper.faults.map(({ code, wayOut }) => `${code}: ${wayOut}`);
};

describe('a text whose title stands only where another program looks for it', () => {
  it.each([
    ['---\ntitle: "Et papir"\nauthor: Os\n---\n\nTekst.\n', '# Et papir'],
    ["+++\ntitle = 'Et papir'\n+++\n\nTekst.\n", '# Et papir'],
    ['---\ndate: 2026-11-22\n---\n\n## Mål\n', '# Forslag til strategi'],
  ])('is told where it is, and how to write it: %j', (markdown, title) => {
    expect(refused(markdown)).toEqual([expect.stringMatching(new RegExp(`^no-title: Slet .*: ${title}$`))]);
  });

  it('is told as any other where there is none of it', () => {
    expect(refused('---\n\nTekst.\n')).toEqual([expect.stringMatching(/^no-title: Skriv titlen øverst/)]);
  });
});
