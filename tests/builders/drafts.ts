import { failure } from '../../src/fault.ts';
import type { DraftStore } from '../../src/interview/ask/drafts.ts';
import type { EditText } from '../../src/terminal/interview/view.ts';

/** No editor is chosen on this computer. */
const NO_EDITOR: EditText = async () =>
  failure({
    code: 'editor-missing',
    severity: 'error',
    message: 'Intet skriveprogram.',
    wayOut: 'Skriv her.',
  });

/** Drafts in a map instead of on disk, and every state they were in. */
export function draftsInMemory(before: Readonly<Record<string, readonly string[]>> = {}, edit = NO_EDITOR) {
  const kept = new Map(Object.entries(before));
  const history: (readonly string[])[] = [];
  const tools: { readonly edit: EditText; readonly drafts: DraftStore } = {
    edit,
    drafts: {
      read: async (id) => kept.get(id) ?? [],
      keep: async (id, lines) => {
        history.push(lines);
        if (lines.length > 0) kept.set(id, lines);
        else kept.delete(id);
      },
    },
  };
  return { tools, kept, history };
}
