import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How writeAtomically calls what it has not finished. */
const UNFINISHED = /\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/**
 * Takes away what a program that was killed in the middle of writing has left in a folder: of the file called `name`, or of any. Only
 * for the one who has the right to write there. What cannot be taken away stays.
 */
export async function clearLeftovers(folder: string, name?: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((one) => UNFINISHED.test(one) && (!name || one.startsWith(`${name}.`)));
  await Promise.all(left.map((one) => rm(join(folder, one), { force: true }).catch(() => undefined)));
}
