import { dirname, join, relative } from 'node:path';
import type { Shelf } from '../../application/ports.ts';
import { failure, type Result, success } from '../../fault.ts';
import { readBytes } from '../answers/node-files.ts';
import { writingFault } from '../file-faults.ts';
import { readPlainFile } from '../plain-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { keepCopy } from './backups.ts';
import { findPapers } from './find-papers.ts';
import { isKnown, rememberFile } from './known-files.ts';
import { layFinished } from './lay-finished.ts';
import { layPaper, lookAtPaper } from './lay-paper.ts';
import { fileLinksOut, linksOut, paperLinksOut } from './links-out.ts';
import { neighbourPapers } from './neighbours.ts';
import { readPictureFile, readPictures } from './read-pictures.ts';
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
    layPaper: async (folder, paper) =>
      (await linkTo(join(folder, `${paper.name}.md`))) ??
      settled(written(join(folder, `${paper.name}.md`), () => layPaper(folder, paper, stamp()))),
    lookAtPaper: async (folder, paper) =>
      (await linkTo(join(folder, `${paper.name}.md`))) ?? lookAtPaper(folder, paper),
    async layFile(path, content) {
      const link = (await fileLinksOut(path)) ?? (await linksOut(dirname(path), dirname(path)));
      return link ? failure(link) : written(path, () => layFinished(path, content, stamp()));
    },
    async isEdited(path) {
      const present = await readPlainFile(path);
      return present !== null && !(await isKnown(path, present));
    },
    remember: rememberFile,
    change: (path, before, text) =>
      written(path, async () => {
        const copy = await keepCopy(path, before, stamp());
        await writeAtomically(path, text);
        return copy;
      }),
    keepOrigin,
    origin: originText,
    read: ({ path, name }) => readBytes(path, name),
    pictures: readPictures,
    picture: readPictureFile,
    papersOf: (given, answers) => findPapers(given, answers, (path) => relative(cwd, path) || path),
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
