import { rm } from 'node:fs/promises';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { plainData } from '../../content/yaml/plain-data.ts';
import type { DraftStore } from '../../interview/ask/drafts.ts';
import { readPlainTextIfAny } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';

type Drafts = Readonly<Record<string, string>>;

const HEADER =
  '# Kladde til et svar, der ikke er bekræftet endnu. brobygger start tilbyder den igen, og fjerner den bagefter.\n';

/** The draft of an answers file: beside it, so that it is as private as the answers. */
export function draftPath(answersPath: string): string {
  return `${answersPath}.kladde`;
}

/**
 * Long texts being written, on disk by question id. Writes happen one after another. A draft that cannot be read or
 * written is none: the answer itself is saved, or told of, elsewhere.
 */
export function draftFile(path: string): DraftStore {
  let last: Promise<void> = Promise.resolve();
  return {
    async read(questionId) {
      await last;
      return (await readDrafts(path))[questionId]?.split('\n').map(printableLine) ?? [];
    },
    keep(questionId, lines) {
      last = last.then(() => put(path, questionId, lines)).catch(() => undefined);
      return last;
    },
  };
}

async function put(path: string, questionId: string, lines: readonly string[]): Promise<void> {
  const before = await readDrafts(path);
  const { [questionId]: _, ...others } = before;
  const after: Drafts = lines.length > 0 ? { ...others, [questionId]: lines.join('\n') } : others;
  if (Object.keys(after).length === 0) return rm(path, { force: true });
  const { stringify } = await import('yaml');
  await writeAtomically(path, HEADER + stringify(after));
}

async function readDrafts(path: string): Promise<Drafts> {
  const text = (await readPlainTextIfAny(path)) ?? '';
  const parsed = parseYaml(text, path);
  const data = parsed.ok ? plainData(parsed.value.document.contents) : undefined;
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(([, draft]) => typeof draft === 'string' && draft !== ''),
  );
}

/** A file from somebody else can hold characters that move the cursor. */
function printableLine(line: string): string {
  return line.replace(/[^\P{Cc}\t]/gu, '');
}
