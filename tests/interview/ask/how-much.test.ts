import { describe, expect, it } from 'vitest';
import { success } from '../../../src/fault.ts';
import { howMuch } from '../../../src/interview/ask/how-much.ts';
import { parseText } from '../../../src/interview/ask/parse/parse-text.ts';
import type { LinesPrompt } from '../../../src/interview/ask/prompt.ts';

const PROMPT: LinesPrompt = { kind: 'lines', text: 'Fortæl.', commands: [], parse: success };

describe('a long text while it is written', () => {
  it('is counted in words and characters, against the limits there are', () => {
    expect(howMuch({ ...PROMPT, longest: 20, newspaperWords: 300 }, 'Mange venter')).toEqual({
      words: 2,
      characters: 12,
      room: { longest: 20, left: 8 },
      newspaperWords: 300,
    });
    expect(howMuch(PROMPT, '')).toEqual({ words: 0, characters: 0, room: null, newspaperWords: null });
  });

  it.each(['Mange venter', ' en  \nto\t\n\n', 'usynligt\u200B', 'e\u0301t', '👩‍🦽', 'a\r\nb'])(
    'has room left exactly where it would be taken: %j',
    (text) => {
      for (let longest = 1; longest < 20; longest++) {
        const left = howMuch({ ...PROMPT, longest }, text).room?.left ?? 0;
        expect(parseText(text, longest).ok).toBe(left >= 0);
      }
    },
  );
});
