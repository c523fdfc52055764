import { dirname, join } from 'node:path';

/** The folder beside an answer file in which its papers lie; nothing in it is an answer file. */
export const PAPERS = 'papirer';

/** Where the papers of an answer file go when nobody has chosen another place: here, or in a folder of its own here. */
export function papersHome(answers: string): string {
  return join(dirname(answers), PAPERS);
}

/** The folder beside the papers where brobygger keeps what it needs to tell the branch's words from its own. */
export const BOOKKEEPING = '.brobygger';

/** Beside the papers: the copies of what has been changed or has made way. */
export const COPIES = join(BOOKKEEPING, 'kopi');

/** How the new text of a paper ends that lies beside it because it could not be joined with what was written in it; not the paper itself. */
export const NEW_VERSION = '.ny.md';
