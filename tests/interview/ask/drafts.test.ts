import { expect, it } from 'vitest';
import { success } from '../../../src/fault.ts';
import { textToEdit } from '../../../src/interview/ask/drafts.ts';
import type { LinesPrompt } from '../../../src/interview/ask/prompt.ts';

const PROMPT: LinesPrompt = { kind: 'lines', text: 'Fortæl.', commands: [], parse: success };

it('what is opened to be edited is what is written so far, or else the answer there is', () => {
  const answered = { ...PROMPT, offer: { meaning: 'keep', label: 'Før.' } } as const;
  expect(textToEdit(answered, ['Nu', 'igen.'])).toBe('Nu\nigen.');
  expect(textToEdit(answered, [])).toBe('Før.');
  expect(textToEdit({ ...PROMPT, offer: { meaning: 'leave', label: 'sprunget over' } }, [])).toBe('');
});

it('no CPR number leaves the program to be edited, wherever it stands', () => {
  const answered = { ...PROMPT, offer: { meaning: 'keep', label: 'Se 010203-1234' } } as const;
  expect(textToEdit(answered, [])).not.toContain('1234');
  expect(textToEdit(answered, ['Se 010203', '1234'])).not.toMatch(/010203\s*1234/);
});
