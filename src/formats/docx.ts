import { basename, dirname } from 'node:path';
import { isKnown } from '../disk/papers/known-files.ts';
import { linksOut } from '../disk/papers/links-out.ts';
import { keepOrigin } from '../disk/papers/word-folder.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { type Fault, failure, success } from '../fault.ts';
import { type Format, finishedPath } from './format.ts';

/**
 * A Word document, for a secretariat, a newspaper, or a board that wants to write in it. One that somebody has written in is
 * never written over before `hent` has brought the words back. Faults: `word-edited`, and
 * `output-is-link` where its origin would be kept through a link.
 */
export const docx: Format = {
  id: 'docx',
  async open() {
    const { markdownToWord } = await import('./word/markdown-to-word.ts');
    return success({
      async make({ markdown, path, pictures, branding }) {
        const link = await linksOut(dirname(path), dirname(path));
        if (link) return failure(link);
        const target = finishedPath(path, docx);
        const present = await readPlainFile(target);
        if (present !== null && !(await isKnown(target, present))) return failure(edited(target));
        return markdownToWord(markdown, {
          origin: await keepOrigin(path, markdown),
          pictures,
          branding,
        });
      },
      [Symbol.asyncDispose]: async () => undefined,
    });
  },
};

function edited(path: string): Fault {
  return {
    code: 'word-edited',
    severity: 'error',
    message: `Nogen har skrevet i ${basename(path)}, så den bliver ikke skrevet over.`,
    wayOut: `Hent det, der er skrevet, ind i teksten med: brobygger hent "${path}". Eller giv filen et andet navn.`,
  };
}
