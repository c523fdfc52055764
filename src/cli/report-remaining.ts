import { relative } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { IsoDate } from '../catalogue/registers.ts';
import { reviewPaper } from '../review/review-paper.ts';
import type { Context } from './context.ts';
import type { MadePapers } from './make-papers.ts';
import { loadReviewLibrary } from './package-files.ts';
import { remainingText } from './review-text.ts';

/** As much as anybody reads after a long run. */
const MOST_SHOWN = 5;
/** Told already by the report of the papers. */
const TOLD = ['huller', 'ord'];

/** Reads the papers just made with their checklists, and ends with what is left to do. */
export async function reportRemaining(
  made: readonly MadePapers[],
  {
    catalogue,
    date,
    context,
  }: { readonly catalogue: Catalogue; readonly date: IsoDate; readonly context: Context },
): Promise<void> {
  const { checklists, words } = await loadReviewLibrary();
  for (const { papers, known } of made) {
    const read = papers.map(({ path, paper, markdown }) => ({
      file: relative(context.cwd, path),
      unjudged: [],
      findings: reviewPaper(paper.name, markdown, checklists, {
        date,
        catalogue,
        words,
        known,
      }).findings.filter(({ rule }) => !TOLD.includes(rule)),
    }));
    context.stderr.write(remainingText(read, MOST_SHOWN));
  }
}
