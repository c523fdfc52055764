import { dirname, join, relative } from 'node:path';
import type { Shelf } from '../../application/ports.ts';
import { printable } from '../../danish/printable.ts';
import { failure, type Result, success } from '../../fault.ts';
import { codeOf, writingFault } from '../file-faults.ts';
import { readPlainFile } from '../plain-file.ts';
import { readBytes } from '../read-bytes.ts';
import { reservedName } from '../reserved-name.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { findPapers, foldersIn } from './find-papers.ts';
import { holdFolder } from './folder-lock.ts';
import { hasKnown, isKnown, isMadeBy, rememberFile } from './known-files.ts';
import { layFinished } from './lay-finished.ts';
import { layPaper, lookAtPaper } from './lay-paper.ts';
import { fileLinksOut, linksOut, linkToRead, paperLinksOut, readsOutside } from './links-out.ts';
import { neighbourPapers } from './neighbours.ts';
import { claimPapers, papersOwner } from './papers-owner.ts';
import { readPictureFile, readPictureFiles, readPictures } from './read-pictures.ts';
import { setAsideOutdated } from './set-aside.ts';
import { keepOrigin, originText } from './word-folder.ts';

export interface ShelfOptions {
  /** The folder the person stands in: paths are told as seen from there. */
  readonly cwd: string;
  /** The time as it stands in the name of a copy: "2026-11-22 17.05.09". */
  readonly stamp: () => string;
}

/** The papers on this disk. */
export function shelfOnDisk({ cwd, stamp }: ShelfOptions): Shelf {
  return {
    linksOut,
    hold: holdFolder,
    layPaper: async (folder, paper) =>
      (await linkTo(join(folder, `${paper.name}.md`))) ??
      settled(written(join(folder, `${paper.name}.md`), () => layPaper(folder, paper, stamp()))),
    lookAtPaper: async (folder, paper) =>
      (await linkTo(join(folder, `${paper.name}.md`))) ??
      settled(written(join(folder, `${paper.name}.md`), () => lookAtPaper(folder, paper))),
    async layFile(path, content, madeOf) {
      const fault =
        reservedName(path) ?? (await fileLinksOut(path)) ?? (await linksOut(dirname(path), dirname(path)));
      return fault ? failure(fault) : written(path, () => layFinished(path, content, stamp(), madeOf));
    },
    async isMadeBy(path, recipe) {
      const link = (await fileLinksOut(path)) ?? (await linksOut(dirname(path), dirname(path)));
      const present = link ? null : await readPlainFile(path).catch(() => null);
      return present !== null && isMadeBy(path, present, recipe);
    },
    async hasFinished(folder) {
      for (const one of [folder, ...(await foldersIn(folder))]) if (await hasKnown(one)) return true;
      return false;
    },
    async setAside(path, now) {
      // What lies behind a link is not ours to move, and nothing is laid there either.
      const link = (await fileLinksOut(path)) ?? (await linksOut(dirname(path), dirname(path)));
      return link ? success(null) : written(path, () => setAsideOutdated(path, now, stamp()));
    },
    async isEdited(path) {
      // What another program lets nobody read is told of as open when it is to be laid, and the new one lies beside it. Whatever
      // else cannot be read is at any rate not as it was left.
      const present = await readPlainFile(path).catch((error: unknown) =>
        codeOf(error) === 'EBUSY' ? null : new Uint8Array(),
      );
      return present !== null && !(await isKnown(path, present));
    },
    remember: (path, content) => written(path, () => rememberFile(path, content)),
    change: (path, before, text) =>
      written(path, async () => {
        // What lies there, should somebody have saved it in another program since it was read.
        const copy = await keepCopy(path, (await readPlainFile(path)) ?? before, stamp());
        await writeAtomically(path, text);
        return copy;
      }),
    keepOrigin: (paper, markdown) => written(paper, () => keepOrigin(paper, markdown)),
    origin: originText,
    owner: papersOwner,
    claim: (folder, owner) => written(folder, () => claimPapers(folder, owner)),
    async read({ path, name }) {
      return (await readsOutside(path)) ? failure(linkToRead(name)) : readBytes(path, name);
    },
    pictures: readPictures,
    pictureFiles: readPictureFiles,
    picture: readPictureFile,
    papersOf: (given, answers) =>
      findPapers(given, answers, (path) => printable(relative(cwd, path) || path)),
    neighbours: neighbourPapers,
  };
}

async function linkTo(paper: string): Promise<Result<never> | undefined> {
  const link = await paperLinksOut(paper);
  return link && failure(link);
}

/** What could be written has its own faults. */
async function settled<T>(writing: Promise<Result<Result<T>>>): Promise<Result<T>> {
  const wrote = await writing;
  return wrote.ok ? wrote.value : wrote;
}

async function written<T>(path: string, write: () => Promise<T>): Promise<Result<T>> {
  return write().then(success, (error: unknown) => failure(writingFault(error, path)));
}
