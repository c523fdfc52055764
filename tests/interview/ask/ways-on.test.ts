import { describe, expect, it } from 'vitest';
import type { ChoicePrompt, ChoicesPrompt } from '../../../src/interview/ask/prompt.ts';
import { toggleMark, waysOn, waysOnMarked } from '../../../src/interview/ask/ways-on.ts';

const PROMPT: ChoicesPrompt = {
  kind: 'choices',
  text: 'Hvilke?',
  choices: ['a', 'b', 'c'].map((vaerdi) => ({ vaerdi, tekst: vaerdi.toUpperCase() })),
  commands: ['back', 'skip', 'unknown', 'save'],
  chosen: [],
  most: 2,
};
const KEPT = { ...PROMPT, offer: { meaning: 'keep', label: 'A' } } as const;

describe('a list of which one is chosen', () => {
  const { chosen: _, most: __, ...list } = PROMPT;
  const one: ChoicePrompt = { ...list, kind: 'choice' };

  it('offers what there was, and nothing to save', () => {
    const offer = { meaning: 'keep', label: 'A' } as const;
    expect(waysOn({ ...one, offer })).toEqual({ offer, commands: ['back', 'skip', 'unknown'] });
    expect(waysOn({ ...one, offer, chosen: 'a' }).offer).toBeNull();
  });
});

describe('a list of choices', () => {
  it('is gone on from with what is marked, in the order of the list, and not skipped then', () => {
    expect(waysOnMarked(PROMPT, ['c', 'a'])).toEqual({
      answer: ['a', 'c'],
      offer: null,
      commands: ['back', 'unknown'],
    });
  });

  it('can be skipped, and is no answer, while nothing is marked', () => {
    expect(waysOnMarked(PROMPT, [])).toEqual({
      answer: null,
      offer: null,
      commands: ['back', 'skip', 'unknown'],
    });
  });

  it('keeps the answer there was only where none of its marks has been taken away', () => {
    expect(waysOnMarked(KEPT, []).offer).toEqual(KEPT.offer);
    expect(waysOnMarked({ ...KEPT, chosen: ['a'] }, []).offer).toBeNull();
  });

  it('takes a mark away that is set, and sets no more than there is room for', () => {
    expect(toggleMark(PROMPT, ['a', 'b'], 'a')).toEqual({ ok: true, value: ['b'] });
    expect(toggleMark(PROMPT, ['b'], 'a')).toEqual({ ok: true, value: ['a', 'b'] });
    expect(toggleMark(PROMPT, ['a', 'b'], 'c')).toMatchObject({ faults: [{ code: 'choices-too-many' }] });
  });
});
