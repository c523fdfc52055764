import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the folder is called where no system says it, in the order in which they are looked for. */
const NAMES = ['Documents', 'Dokumenter'];

/**
 * The folder in which the user keeps documents. Linux says it in user-dirs.dirs (the XDG user directories); Windows moves it
 * into OneDrive for those who use it. The first that is there counts, or else the first of all.
 */
export async function documentsFolder({
  platform,
  env,
}: Pick<NodeJS.Process, 'platform' | 'env'>): Promise<string> {
  const home = (platform === 'win32' ? env.USERPROFILE : env.HOME) || homedir();
  const told =
    platform === 'linux' ? await userDirectory(env.XDG_CONFIG_HOME || join(home, '.config'), home) : [];
  const roots = env.OneDrive && platform === 'win32' ? [env.OneDrive, home] : [home];
  const candidates = [...told, ...roots.flatMap((root) => NAMES.map((name) => join(root, name)))];
  for (const folder of candidates) if (await isThere(folder)) return folder;
  return candidates[0] ?? home;
}

/** XDG_DOCUMENTS_DIR="$HOME/Dokumenter"; none when it is not said, or is the home folder itself. */
async function userDirectory(config: string, home: string): Promise<readonly string[]> {
  const text = await readFile(join(config, 'user-dirs.dirs'), 'utf8').catch(() => '');
  const written = /^XDG_DOCUMENTS_DIR="(.*)"$/m.exec(text)?.[1];
  const folder = written?.replace(/^\$HOME(?=\/|$)/, home).replace(/\/+$/, '');
  return folder && isAbsolute(folder) && folder !== home ? [folder] : [];
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
