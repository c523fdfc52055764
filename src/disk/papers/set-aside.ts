import type { Outdated, TextNow } from '../../application/ports.ts';
import { readPlainFile } from '../plain-file.ts';
import { moveToCopies } from './backups.ts';
import { textDigest, textsOf } from './known-files.ts';

/**
 * Takes a finished file out of sight that was made of another text than the one there is now. One that somebody else has written
 * in, or that is nobody knows whose, stays. `stamp` is the time in the name of the copy (see backups.ts). Throws what the file
 * system throws.
 */
export async function setAsideOutdated(path: string, now: TextNow, stamp: string): Promise<Outdated | null> {
  const present = await readPlainFile(path).catch(() => 'unreadable' as const);
  if (present === null) return null;
  const texts = present === 'unreadable' ? null : await textsOf(path, present);
  if (texts === null) return now.isNew ? { path, copy: null } : null;
  return isOutdated(texts, now) ? { path, copy: await moveToCopies(path, stamp) } : null;
}

/** One from before it was written down what files are made of is outdated when the text has just changed. */
function isOutdated(texts: ReadonlySet<string>, { markdown, isNew }: TextNow): boolean {
  if (markdown === null) return true;
  return texts.size === 0 ? isNew : !texts.has(textDigest(markdown));
}
