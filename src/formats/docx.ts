import { success } from '../fault.ts';
import type { Format } from './format.ts';

/** A Word document, for a secretariat, a newspaper, or a board that wants to write in it. */
export const docx: Format = {
  id: 'docx',
  comesBack: true,
  async open() {
    const { markdownToWord } = await import('./word/markdown-to-word.ts');
    return success({
      make: ({ markdown, ...source }) => markdownToWord(markdown, source),
      [Symbol.asyncDispose]: async () => undefined,
    });
  },
};
