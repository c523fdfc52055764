import { describe, expect, it } from 'vitest';
import { outdatedText } from '../../../src/terminal/words/outdated-text.ts';

const moved = (name: string) => ({ path: name, copy: `.brobygger/kopi/${name}` });
const shown = (path: string) => `papirer/${path}`;

describe('finished files of a former text', () => {
  it('are told a line each: where one lies now, and that an edited one has not been touched', () => {
    const lines = outdatedText([moved('a.pdf'), { path: 'b.docx', copy: null }], shown).split('\n');
    expect(lines).toEqual([
      'papirer/a.pdf var lavet af en tidligere tekst. Den ligger nu i papirer/.brobygger/kopi/a.pdf.',
      expect.stringMatching(/^papirer\/b\.docx er rettet af nogen .* ikke rørt/),
      '',
    ]);
  });

  it('are counted when there are many', () => {
    const many = Array.from({ length: 13 }, (_, index) => moved(`${index}.pdf`));
    expect(outdatedText(many, shown)).toMatch(/^13 filer var lavet af en tidligere tekst\..*\n$/);
    expect(outdatedText([], shown)).toBe('');
  });
});
