import { createHash } from 'node:crypto';
import type { NamedText } from '../catalogue/read-register.ts';

/** Changes when any of the files does: SHA-256 over their names and texts. */
export function fingerprintOf(files: readonly NamedText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name.length} ${name} ${text.length} ${text}`);
  return hash.digest('hex');
}
