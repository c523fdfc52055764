import type { Replaced } from '../../application/ports.ts';
import { readPlainFile } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { isKnown, rememberFile } from './known-files.ts';

/**
 * Lays a file that brobygger has finished. What lies there and is not as brobygger left it is copied first, and told; our own from
 * an earlier run makes way silently. `stamp` is the time in the name of the copy (see backups.ts), `markdown` the text that the
 * file is made of.
 */
export async function layFinished(
  path: string,
  content: string | Uint8Array,
  stamp: string,
  markdown?: string,
): Promise<readonly Replaced[]> {
  const present = await readPlainFile(path);
  const isSame = present?.equals(Buffer.from(content)) ?? false;
  const isTheirs = present !== null && !isSame && !(await isKnown(path, present));
  const copy = isTheirs ? await keepCopy(path, present, stamp) : undefined;
  await rememberFile(path, content, markdown);
  if (!isSame) await writeAtomically(path, content);
  return copy === undefined ? [] : [{ path, copy }];
}
