import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { failure, success } from '../../src/fault.ts';
import { createPlainView } from '../../src/terminal/interview/plain-view.ts';
import type { EditText } from '../../src/terminal/interview/view.ts';
import { question } from '../builders/catalogue.ts';
import { draftsInMemory } from '../builders/drafts.ts';
import { answers, interviewTools, questionnaire, wholeSitting } from '../builders/interview.ts';

const STORY = question({ id: 'debat.fortaelling', type: 'lang_tekst' });
const GO_ON = '1';
const FROM_EDITOR = 'Fra skriveprogrammet.';

/** What an editor can do to a text. */
const EDITORS: Readonly<Record<string, EditText>> = {
  adds: async (text) => success(text === '' ? FROM_EDITOR : `${text}\n${FROM_EDITOR}`),
  empties: async () => success(''),
  fails: async () => failure({ code: 'editor-failed', severity: 'error', message: 'Gik ikke.' }),
};

const line = fc.constantFrom(
  ...['Vi ringede.', 'Ingen svarede.', '\\antal', '#: {', 'vi går tilbage', 'æøå 😀'],
  ...['antal', 'fortryd', 'forfra', 'hjælp', 'tilbage', 'redigér', 'redigér'],
);
const sittings = fc.array(
  fc.record({
    editor: fc.constantFrom('adds', 'empties', 'fails'),
    typed: fc.array(line, { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What a text is after one more line: written apart from the program, in the fewest words there are. */
function after(text: readonly string[], typed: string, editor: string): readonly string[] {
  switch (typed) {
    case 'antal':
    case 'hjælp':
    case 'tilbage':
      return text;
    case 'fortryd':
      return text.slice(0, -1);
    case 'forfra':
      return [];
    case 'redigér':
      return editor === 'adds' ? [...text, FROM_EDITOR] : editor === 'empties' ? [] : text;
    default:
      return [...text, typed.replace('\\', '')];
  }
}

/** Sits at the question, types, and is stopped by the end of input. */
async function sit(
  memory: ReturnType<typeof draftsInMemory>,
  editor: string,
  typed: readonly string[],
): Promise<readonly unknown[]> {
  const input = new PassThrough();
  const silent = { write: () => true };
  const reader = createInterface({ input, terminal: false });
  const view = createPlainView({ reader, input: {}, output: silent, errors: silent });
  input.end(typed.map((text) => `${text}\n`).join(''));
  const tools = interviewTools(view, { ...memory.tools, edit: EDITORS[editor] as EditText });
  await wholeSitting(questionnaire([STORY]), answers('fuld'), tools);
  return tools.saved.map(([, value]) => value);
}

it('any number of sittings at a long text lose no line of it, with an editor or without', async () => {
  await fc.assert(
    fc.asyncProperty(sittings, async (all) => {
      const memory = draftsInMemory();
      let text: readonly string[] = [];
      for (const { editor, typed } of all) {
        const onwards = text.length > 0 ? [GO_ON] : [];
        expect(await sit(memory, editor, [...onwards, ...typed])).toEqual([]);
        text = typed.reduce((sofar, next) => after(sofar, next, editor), text);
        expect(memory.kept.get(STORY.id) ?? []).toEqual(text);
      }
      fc.pre(text.length > 0);
      expect(await sit(memory, 'fails', [GO_ON, '.'])).toEqual([text.join('\n')]);
      expect(memory.kept.size).toBe(0);
    }),
    { numRuns: 150 },
  );
});
