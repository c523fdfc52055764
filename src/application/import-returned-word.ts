import { basename } from 'node:path';
import type { Fault } from '../fault.ts';
import { openWordFile } from '../formats/word/in/open-word-file.ts';
import { importWord, type WordImported } from './import-word.ts';
import { type Refused, refused } from './outcome.ts';
import type { Ports } from './ports.ts';

export interface ReturnedWord {
  /** As whoever sends it calls it. */
  readonly name: string;
  readonly content: Uint8Array;
  /** The papers it may belong to, absolute. */
  readonly papers: readonly string[];
}

/** Two papers of one branch have fewer lines in common. */
const LEAST_ALIKE = 0.35;

/**
 * Brings a Word file home that comes without a place: to the paper it was made from, whatever it is called now, or to the one
 * with its name. Refused: `word-of-no-paper`, and as `importWord`.
 */
export async function importReturnedWord(
  { name, content, papers }: ReturnedWord,
  at: Pick<Ports, 'shelf' | 'host'>,
): Promise<WordImported | Refused> {
  const opened = await openWordFile(content);
  if (!opened.ok) return { refused: true, outcome: 'not-made', faults: opened.faults };
  const into =
    (await madeFrom(papers, opened.value.origin, at)) ?? papers.find((path) => isCalled(name, path));
  if (into === undefined) return refused(OF_NO_PAPER);
  return importWord({ file: { path: `${into}.docx`, name }, content, into }, at);
}

/** The paper that is most like the text the file was made from, if any is. */
async function madeFrom(
  papers: readonly string[],
  origin: string | null,
  { shelf }: Pick<Ports, 'shelf'>,
): Promise<string | undefined> {
  const [beside] = papers;
  const text = beside === undefined ? null : await shelf.origin(beside, origin);
  if (text === null) return undefined;
  const lines = new Set(linesOf(text));
  let best: { readonly path: string; readonly share: number } | undefined;
  for (const path of papers) {
    const bytes = await shelf.read({ path, name: path });
    const own = bytes.ok ? linesOf(new TextDecoder().decode(bytes.value)) : [];
    const share = own.filter((line) => lines.has(line)).length / Math.max(own.length, lines.size, 1);
    if (share > (best?.share ?? LEAST_ALIKE)) best = { path, share };
  }
  return best?.path;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** "debatindlaeg (1).docx" and "debatindlaeg - Kopi.docx" are the debate piece, too. */
function isCalled(name: string, path: string): boolean {
  const stem = basename(name.replaceAll('\\', '/'))
    .replace(/\.docx$/i, '')
    .replace(/[ _]*(?:\(.*\)|- ?kopi|- ?copy)[ _]*$/i, '');
  return stem.toLocaleLowerCase('da') === basename(path, '.md').toLocaleLowerCase('da');
}

const OF_NO_PAPER: Fault = {
  code: 'word-of-no-paper',
  severity: 'error',
  message: 'Vi kan ikke se, hvilket papir Word-filen hører til, så intet er ændret.',
  wayOut: 'Giv filen det navn, den havde, da I hentede den, for eksempel debatindlaeg.docx, og prøv igen.',
};
