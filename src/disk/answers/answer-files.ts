import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Papers lie here, beside the answers; nothing in it is an answer file. */
const PAPERS = 'papirer';
const DEEPEST = 4;

/**
 * The answer files that a command line names: files as they are given, and every YAML file in the folders, in the order of
 * their names. What does not exist is passed on, so that it is told like any other file.
 */
export async function findAnswerFiles(given: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(
    given.map(async (path) => {
      const stats = await stat(resolve(cwd, path)).catch(() => undefined);
      return stats?.isDirectory() ? below(path, cwd, 0) : [path];
    }),
  );
  return found.flat();
}

async function below(folder: string, cwd: string, depth: number): Promise<readonly string[]> {
  if (depth > DEEPEST) return [];
  const entries = (await readdir(resolve(cwd, folder), { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.') && name !== PAPERS && name !== 'node_modules')
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path, cwd, depth + 1);
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}

/** Folders with more than one answer file in them, whose papers must not be laid on top of each other. */
export function sharedFolders(files: readonly string[], cwd: string): ReadonlySet<string> {
  const folders = files.map((file) => dirname(resolve(cwd, file)));
  return new Set(folders.filter((folder, index) => folders.indexOf(folder) !== index));
}
