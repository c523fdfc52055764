import { describe, expect, it } from 'vitest';
import { toggleMark, waysOn } from '../../../src/interview/ask/marking.ts';
import type { ChoicesPrompt } from '../../../src/interview/ask/prompt.ts';

const PROMPT: ChoicesPrompt = {
  kind: 'choices',
  text: 'Hvilke?',
  choices: ['a', 'b', 'c'].map((vaerdi) => ({ vaerdi, tekst: vaerdi.toUpperCase() })),
  commands: ['back', 'skip', 'unknown', 'save'],
  chosen: [],
  most: 2,
};
const KEPT = { ...PROMPT, offer: { meaning: 'keep', label: 'A' } } as const;

describe('a list of choices', () => {
  it('is gone on from with what is marked, in the order of the list, and not skipped then', () => {
    expect(waysOn(PROMPT, ['c', 'a'])).toEqual({
      answer: ['a', 'c'],
      offer: null,
      commands: ['back', 'unknown'],
    });
  });

  it('can be skipped, and is no answer, while nothing is marked', () => {
    expect(waysOn(PROMPT, [])).toEqual({ answer: null, offer: null, commands: ['back', 'skip', 'unknown'] });
  });

  it('keeps the answer there was only where none of its marks has been taken away', () => {
    expect(waysOn(KEPT, []).offer).toEqual(KEPT.offer);
    expect(waysOn({ ...KEPT, chosen: ['a'] }, []).offer).toBeNull();
  });

  it('takes a mark away that is set, and sets no more than there is room for', () => {
    expect(toggleMark(PROMPT, ['a', 'b'], 'a')).toEqual({ ok: true, value: ['b'] });
    expect(toggleMark(PROMPT, ['b'], 'a')).toEqual({ ok: true, value: ['a', 'b'] });
    expect(toggleMark(PROMPT, ['a', 'b'], 'c')).toMatchObject({ faults: [{ code: 'choices-too-many' }] });
  });
});
