import { basename, dirname } from 'node:path';
import { type Fault, failure, success } from '../../fault.ts';
import { linksOut } from '../links-out.ts';
import { keepOrigin, mayReplaceWord, rememberWord } from '../word-folder.ts';
import type { Format } from './format.ts';

/**
 * A Word document, for a secretariat, a newspaper, or a board that wants to write in it. One that somebody has written in is
 * never written over before `hent` has brought the words back. Faults: `word-edited`, and
 * `output-is-link` where its origin would be kept through a link.
 */
export const docx: Format = {
  id: 'docx',
  async open() {
    const { markdownToWord } = await import('../../word/markdown-to-word.ts');
    return success({
      async make({ markdown, path, pictures, branding }) {
        const link = await linksOut(dirname(path), dirname(path));
        if (link) return failure(link);
        const target = path.replace(/\.md$/, '.docx');
        if (!(await mayReplaceWord(path, target))) return failure(edited(target));
        const made = await markdownToWord(markdown, {
          origin: await keepOrigin(path, markdown),
          pictures,
          branding,
        });
        if (made.ok) await rememberWord(path, made.value);
        return made;
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
