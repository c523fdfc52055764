import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/formats.ts';
import { optionFormats } from '../../src/terminal/option-formats.ts';

function chosen(given: string | undefined): readonly string[] | string | undefined {
  const formats = optionFormats(given);
  return formats.ok ? formats.value.map(({ id }) => id) : formats.faults[0]?.wayOut;
}

describe('--format', () => {
  it('is PDF when nothing is said', () => {
    expect(chosen(undefined)).toEqual(['pdf']);
  });

  it('makes nothing but the Markdown when only that is asked for', () => {
    expect(chosen('md')).toEqual([]);
  });

  it('takes several, however they are written', () => {
    expect(chosen('html, PDF,md')).toEqual(['pdf', 'html']);
  });

  it('names every format when it does not know one', () => {
    const way = chosen('pdf,odt');
    for (const { id } of FORMATS) expect(way).toContain(id);
  });
});
