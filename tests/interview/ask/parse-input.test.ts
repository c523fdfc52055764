import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAnswerValidator } from '../../../src/content/catalogue/answer-schema.ts';
import { parseInput, type WholeQuestion } from '../../../src/interview/ask/parse-input.ts';
import { question, SMALL_QUESTIONS, smallCatalogue } from '../../builders/catalogue.ts';

const { municipalities } = smallCatalogue();

function parse(type: WholeQuestion['type'], text: string, given: Partial<WholeQuestion> = {}) {
  return parseInput(question({ id: 'a.b', type, ...given }) as WholeQuestion, text, municipalities);
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

  it('chooses among the choices of the question', () => {
    const valg = [
      { vaerdi: 'ja', tekst: 'Ja' },
      { vaerdi: 'nej', tekst: 'Nej' },
    ];
    expect(parse('valg', '2', { valg })).toEqual({ ok: true, value: 'nej' });
    expect(parse('flervalg', '2, 1', { valg, hoejst_valgte: 2 })).toEqual({ ok: true, value: ['ja', 'nej'] });
  });

  it('that is accepted is always valid by the schema, whatever was typed', () => {
    const whole = SMALL_QUESTIONS.filter(
      (candidate): candidate is WholeQuestion => candidate.type !== 'tal' && candidate.type !== 'maal',
    );
    for (const candidate of whole) {
      const { hvis: _, ...unconditional } = { ...candidate, id: 'svar.her' };
      const validate = compileAnswerValidator({ questions: [unconditional] });
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), plausible), (text) => {
          const parsed = parseInput(candidate, text, municipalities);
          if (!parsed.ok) {
            expect(parsed.faults[0]?.message).toMatch(/^\p{Lu}.*\.$/u);
            expect(parsed.faults[0]?.wayOut).toBeTruthy();
            return;
          }
          const file = { version: 1, omfang: 'fuld', svar: { her: parsed.value } };
          expect(validate(file), `${candidate.id}: ${JSON.stringify(file)}`).toBe(true);
        }),
      );
    }
  });
});

/** What people type, by and large. */
const plausible = fc.oneof(
  fc.constantFrom(
    '1',
    '1, 2',
    '3',
    'ja',
    'Delvist',
    'randers',
    'kbh.',
    '3/12-2026',
    '31. november 2026',
    '12 34 56 78',
  ),
  fc.nat(5000).map(String),
  fc.emailAddress(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
