import { readFileSync } from 'node:fs';
import { type Pictures, readPicture } from '../../src/formats/picture.ts';

const read = (name: string) => readFileSync(new URL(`../formats/pdf/${name}`, import.meta.url));

/** A paper with all that Markdown can hold: lists in lists, notes, pictures, quotations, code, a table over several pages. */
export const everythingPaper = read('everything-paper.md').toString('utf8');

export const everythingPictures: Pictures = new Map(
  ['rampe.png', 'prik.png', 'foto.jpg'].map((name) => {
    const picture = readPicture(read(name), name);
    if (!picture.ok) throw new Error(picture.faults[0]?.message);
    return [name, picture.value];
  }),
);
