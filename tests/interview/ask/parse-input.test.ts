import { describe, expect, it } from 'vitest';
import { parseInput, type WrittenQuestion } from '../../../src/interview/ask/parse-input.ts';
import { question, smallCatalogue } from '../../builders/catalogue.ts';

const { municipalities } = smallCatalogue();

function parse(type: WrittenQuestion['type'], text: string, given: Partial<WrittenQuestion> = {}) {
  return parseInput(question({ id: 'a.b', type, ...given }) as WrittenQuestion, text, {
    municipalities,
    today: '2026-11-22',
  });
}

describe('a typed answer', () => {
  it.each([
    ['kommune', 'randers', 'Randers'],
    ['dato', '3/12-2026', '2026-12-03'],
    ['helt_tal', '1.234', 1234],
    ['tekst', '  DH Randers ', 'DH Randers'],
    ['lang_tekst', 'En linje\nto linjer', 'En linje\nto linjer'],
  ] as const)('is read as its question wants it: %s', (type, text, value) => {
    expect(parse(type, text)).toEqual({ ok: true, value });
  });

  it('is held to the bounds of the question', () => {
    expect(parse('helt_tal', '61', { mindst: 0, hoejst: 60 })).toMatchObject({
      ok: false,
      faults: [{ message: 'Tallet skal være fra 0 til 60.' }],
    });
    expect(parse('tekst', 'for lang', { maks_tegn: 5 })).toMatchObject({ ok: false });
  });
});
