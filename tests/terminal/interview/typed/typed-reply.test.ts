import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAnswerValidator } from '../../../../src/content/catalogue/answer-schema.ts';
import { hear } from '../../../../src/interview/ask/hear.ts';
import { questionPrompt, type WholeQuestion } from '../../../../src/interview/ask/question-prompt.ts';
import { typedReply } from '../../../../src/terminal/interview/typed/typed-reply.ts';
import { question, SMALL_QUESTIONS, smallCatalogue } from '../../../builders/catalogue.ts';

const { municipalities } = smallCatalogue();

/** The prompt of a question as the interview puts it. */
function promptOf(asked: WholeQuestion) {
  const current = { question: asked, position: 1, total: 1 };
  const nowhere = {
    today: '2026-11-22',
    tell: () => undefined,
    file: 'svar.yaml',
    parts: new Map(),
    opening: true,
  };
  return questionPrompt(asked, { current, municipalities, ...nowhere });
}

describe('a typed answer', () => {
  it.each([
    ['valg', '2', 'nej'],
    ['flervalg', '2, 1', ['ja', 'nej']],
  ] as const)('chooses among the choices of the question: %s', (type, text, value) => {
    const valg = [
      { vaerdi: 'ja', tekst: 'Ja' },
      { vaerdi: 'nej', tekst: 'Nej' },
    ];
    const asked = question({ id: 'a.b', type, valg, hoejst_valgte: 2 }) as WholeQuestion;
    expect(typedReply(promptOf(asked), text)).toMatchObject({ ok: true, value: { heard: { value } } });
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
          const parsed = typedReply(promptOf(candidate), text);
          if (!parsed.ok) {
            expect(parsed.faults[0]?.message).toMatch(/^\p{Lu}.*\.$/u);
            expect(parsed.faults[0]?.wayOut).toBeTruthy();
            return;
          }
          if (parsed.value.heard.kind !== 'value') return;
          const file = { version: 1, omfang: 'fuld', svar: { her: parsed.value.heard.value } };
          expect(validate(file), `${candidate.id}: ${JSON.stringify(file)}`).toBe(true);
        }),
      );
    }
  });
});

describe('a word that asks for something', () => {
  const kept = { meaning: 'keep', label: 'DH Randers' } as const;
  const words = ['skip', 'Spring over', 'spring', 'næste', 'videre', 'ved ikke', 'aner det ikke', 'hjælp'];
  const asked = ['tekst', 'lang_tekst', 'valg', 'flervalg'] as const;

  it.each(words)('means the same as in every face, over an answer and over none: "%s"', (word) => {
    for (const type of asked) {
      const valg = [{ vaerdi: 'ja', tekst: 'Ja' }];
      const prompt = promptOf(question({ id: 'a.b', type, valg }) as WholeQuestion);
      for (const one of [prompt, { ...prompt, offer: kept }]) {
        const typed = typedReply(one, word);
        const heard = hear(one, { kind: 'text', text: word });
        expect(typed.ok && typed.value.heard, type).toEqual(heard.ok && heard.value);
      }
    }
  });
});

describe('what cannot be used', () => {
  const asked = (given: Parameters<typeof question>[0]) => promptOf(question(given) as WholeQuestion);
  const wayOut = (prompt: ReturnType<typeof promptOf>, text: string) => {
    const typed = typedReply(prompt, text);
    return typed.ok ? undefined : typed.faults[0]?.wayOut;
  };

  it('is told with what to type, not only with what to do', () => {
    const free = asked({ id: 'a.b', type: 'tekst' });
    const needed = asked({ id: 'a.b', type: 'tekst', paakraevet: true });
    const several = asked({ id: 'a.b', type: 'flervalg', valg: [{ vaerdi: 'ja', tekst: 'Ja' }] });
    expect(wayOut(free, '')).toBe('Skriv et svar, eller skriv spring over.');
    expect(wayOut(needed, '')).toBe('Skriv et svar.');
    expect(wayOut(several, ',')).toBe(
      'Skriv et eller flere numre, for eksempel 1, 3. Eller skriv spring over.',
    );
  });

  it('names the words that can be used between the questions', () => {
    const prompt = {
      kind: 'choice',
      text: 'Hvad nu?',
      choices: [],
      commands: ['back'],
      onlyThese: true,
    } as const;
    expect(typedReply(prompt, 'spring over')).toMatchObject({
      faults: [
        {
          message: 'Ordet spring over kan ikke bruges her.',
          wayOut: 'Svar på det, der bliver spurgt om, eller skriv tilbage eller afslut.',
        },
      ],
    });
    expect(typedReply(prompt, 'afslut')).toMatchObject({ ok: true });
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
