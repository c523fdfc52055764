import { join } from 'node:path';
import type { Fault } from '../../fault.ts';
import type { Paper } from '../../papers/write/render-documents.ts';
import { writingFault } from '../writing-fault.ts';
import type { Replaced } from './lay-finished.ts';
import { paperLinksOut } from './links-out.ts';
import type { PaperPlace, WrittenPaper } from './paper-folder.ts';

export interface LaidPapers {
  readonly papers: readonly { readonly paper: Paper; readonly written: WrittenPaper }[];
  /** Files of somebody's own that the calendar, or the new version of a paper, took the place of. */
  readonly replaced: readonly Replaced[];
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
  const replaced: Replaced[] = [];
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
      const written = await place.paper(folder, paper);
      laid.push({ paper, written });
      replaced.push(...written.replaced);
    });
  }
  const file = join(folder, CALENDAR);
  await lay(file, async () => {
    replaced.push(...(await place.file(file, calendar)));
  });
  return { papers: laid, replaced, faults };
}

/** The days of the papers, for a calendar program. */
export const CALENDAR = 'kalender.ics';
