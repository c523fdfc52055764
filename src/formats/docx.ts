import { success } from '../fault.ts';
import type { Format } from './format.ts';
import { setupOf } from './recipe.ts';

/** A Word document, for a secretariat, a newspaper, or a board that wants to write in it. */
export const docx: Format = {
  id: 'docx',
  name: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  comesBack: true,
  setup: (tools) => setupOf(tools),
  async open(tools) {
    const [{ markdownToWord }, setup] = await Promise.all([
      import('./word/markdown-to-word.ts'),
      setupOf(tools),
    ]);
    return success({
      setup,
      make: ({ markdown, ...source }) => markdownToWord(markdown, source),
      [Symbol.asyncDispose]: async () => undefined,
    });
  },
};
