import { basename, dirname, join } from 'node:path';
import type { Fault } from '../../fault.ts';
import { finishedPath } from '../../formats/format.ts';
import { FORMATS } from '../../formats/formats.ts';
import { mailName } from '../mailing/mail-name.ts';
import type { Outdated, Shelf, TextNow } from '../ports.ts';

export interface OutdatedFiles {
  readonly outdated: readonly Outdated[];
  /** Why one could not be moved. */
  readonly faults: readonly Fault[];
}

/**
 * Leaves no finished file of a former text in sight beside the text at `path`, in any format: somebody would send it, with the
 * words that were taken out. `spared` are finished files that are new, or told of already.
 */
export async function setAsideOutdated(
  path: string,
  now: TextNow,
  spared: ReadonlySet<string>,
  shelf: Pick<Shelf, 'setAside' | 'papersOf'>,
): Promise<OutdatedFiles> {
  const outdated: Outdated[] = [];
  const faults: Fault[] = [];
  const finishedFiles = FORMATS.map((format) => finishedPath(path, format));
  for (const finished of [...finishedFiles, ...(await mailsOf(path, now, shelf))]) {
    if (spared.has(finished) || finished.toLowerCase() === path.toLowerCase()) continue;
    const aside = await shelf.setAside(finished, now);
    if (!aside.ok) faults.push(...aside.faults);
    else if (aside.value !== null) outdated.push(aside.value);
  }
  return { outdated, faults };
}

/** The drafts of mails in the folder, when a text in it is new: any of them may have its files attached. */
async function mailsOf(
  path: string,
  { isNew }: TextNow,
  shelf: Pick<Shelf, 'papersOf'>,
): Promise<readonly string[]> {
  if (!isNew) return [];
  const folder = dirname(path);
  const { papers } = await shelf.papersOf({ path: folder, name: basename(folder) }, undefined);
  return papers.map((paper) => join(folder, mailName(basename(paper.path, '.md'))));
}
