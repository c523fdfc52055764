import { readFile } from 'node:fs/promises';

// In dist/, one folder up from dist/program; run from src/, as the tests are, there is none, and nobody can say which program it is.
const FINGERPRINT = new URL('../fingerprint', import.meta.url);

/**
 * Which program this is: the fingerprint of all that it was built from (build.mjs), and the Node that runs it, whose zlib packs what it
 * finishes. Undefined where it is not built.
 */
export async function builtProgram(): Promise<string | undefined> {
  const built = await readFile(FINGERPRINT, 'utf8').catch(() => undefined);
  return built === undefined ? undefined : `${built} ${process.version}`;
}
