import { join } from 'node:path';
import type { Paper } from '../documents/render-documents.ts';
import type { Fault } from '../fault.ts';
import { paperLinksOut } from './links-out.ts';
import type { PaperPlace, WrittenPaper } from './paper-folder.ts';
import { writingFault } from './writing-fault.ts';

export interface LaidPapers {
  readonly papers: readonly { readonly paper: Paper; readonly written: WrittenPaper }[];
  /** Why the others could not be written; the same reason is told once. */
  readonly faults: readonly Fault[];
}

/**
 * Lays the papers and their calendar where they belong. One that cannot be written, or that is a link to somebody else's words,
 * never costs the others.
 */
export async function layPapers(
  papers: readonly Paper[],
  calendar: string,
  folder: string,
  place: PaperPlace,
): Promise<LaidPapers> {
  const laid: { paper: Paper; written: WrittenPaper }[] = [];
  const faults: Fault[] = [];
  const lay = async (path: string, work: () => Promise<void>) => {
    const fault =
      (await paperLinksOut(path)) ??
      (await work().then(
        () => undefined,
        (error: unknown) => writingFault(error, path),
      ));
    if (fault && !faults.some((other) => other.message === fault.message)) faults.push(fault);
  };
  for (const paper of papers) {
    await lay(join(folder, `${paper.name}.md`), async () => {
      laid.push({ paper, written: await place.paper(folder, paper) });
    });
  }
  const file = join(folder, CALENDAR);
  await lay(file, () => place.file(file, calendar));
  return { papers: laid, faults };
}

/** The days of the papers, for a calendar program. */
export const CALENDAR = 'kalender.ics';
