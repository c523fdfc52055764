import { createHash } from 'node:crypto';
import type { CatalogueFiles } from '../catalogue/load-catalogue.ts';

/** Changes when any of the files does: SHA-256 over their names and texts. */
export function fingerprintOf({ strategies, schemas }: CatalogueFiles): string {
  const hash = createHash('sha256');
  for (const { name, text } of [...strategies, ...schemas])
    hash.update(`${name.length} ${name} ${text.length} ${text}`);
  return hash.digest('hex');
}
