import type { Fault } from '../../fault.ts';
import { finishedPath } from '../../formats/format.ts';
import { FORMATS } from '../../formats/formats.ts';
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
  shelf: Pick<Shelf, 'setAside'>,
): Promise<OutdatedFiles> {
  const outdated: Outdated[] = [];
  const faults: Fault[] = [];
  for (const format of FORMATS) {
    const finished = finishedPath(path, format);
    if (spared.has(finished) || finished.toLowerCase() === path.toLowerCase()) continue;
    const aside = await shelf.setAside(finished, now);
    if (!aside.ok) faults.push(...aside.faults);
    else if (aside.value !== null) outdated.push(aside.value);
  }
  return { outdated, faults };
}
