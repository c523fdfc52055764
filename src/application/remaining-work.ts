import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { loadReviewLibrary } from '../disk/package-files.ts';
import { reviewPaper } from '../papers/review/review-paper.ts';
import type { Context } from '../terminal/context.ts';
import { remainingText } from '../terminal/words/review-text.ts';
import type { MadePapers } from './make-papers.ts';

/** As much as anybody reads after a long run. */
const MOST_SHOWN = 5;
/** Told already by the report of the papers. */
const without = ['huller', 'ord'];

/** Long enough for a browser that waits to be given its next paper. */
const BREATH_MS = 2;

/**
 * Reads the papers just made with their checklists: what is left to do in them. They are read while the browser prints
 * them, so between two of them it has its turn.
 */
export async function remainingWork(
  made: readonly MadePapers[],
  {
    catalogue,
    date,
    context,
  }: { readonly catalogue: Catalogue; readonly date: IsoDate; readonly context: Pick<Context, 'cwd'> },
): Promise<string> {
  const { checklists, words } = await loadReviewLibrary();
  const texts: string[] = [];
  for (const { papers, known } of made) {
    const read = [];
    for (const { path, paper, markdown } of papers) {
      await pause(BREATH_MS);
      const { findings } = reviewPaper(paper.name, markdown, checklists, {
        date,
        catalogue,
        words,
        known,
        without,
      });
      read.push({ file: relative(context.cwd, path), unjudged: [], findings });
    }
    texts.push(remainingText(read, MOST_SHOWN));
  }
  return texts.join('');
}
