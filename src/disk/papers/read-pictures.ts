import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { curveInPaper, isCurve } from '../../formats/curve/curve-in-paper.ts';
import { type Picture, type Pictures, readPicture } from '../../formats/picture.ts';
import { type FinishedPaper, readPaper } from '../../papers/read/read-paper.ts';
import { packageCurveTools } from '../curve-tools.ts';

/** All pictures of a paper together: each stands in the page as often as it is named. */
const MOST_BYTES = 40_000_000;

/**
 * The pictures that a paper names, read from its own folder and those below it, and from nowhere else, also not through a link;
 * and its curves, drawn from the tables they name.
 * Faults: `picture-not-here`, `picture-not-found`, `pictures-too-large`, those of readPicture and curveInPaper. What is wrong with the text itself is told by
 * the format that is made of it.
 */
export async function readPictures(markdown: string, folder: string): Promise<Result<Pictures>> {
  return readEach(markdown, folder, () => true);
}

/**
 * Those of them that are files. What a curve shows stands in the text already, so whoever asks whether anything has changed need
 * not draw it. Faults: as readPictures, but none of curveInPaper.
 */
export async function readPictureFiles(markdown: string, folder: string): Promise<Result<Pictures>> {
  return readEach(markdown, folder, (href) => !isCurve(href));
}

async function readEach(
  markdown: string,
  folder: string,
  isWanted: (href: string) => boolean,
): Promise<Result<Pictures>> {
  const pictures = new Map<string, Picture>();
  if (!markdown.includes('![')) return success(pictures);
  const paper = readPaper(markdown);
  if (!paper.ok) return success(pictures);
  let bytes = 0;
  for (const { href } of paper.value.pictures.filter(({ href }) => isWanted(href))) {
    const before = pictures.get(href);
    const picture = before ? success(before) : await readOne(paper.value, folder, href);
    if (!picture.ok) return picture;
    pictures.set(href, picture.value);
    bytes += picture.value.bytes.length;
    if (bytes > MOST_BYTES) return failure(tooLargeTogether);
  }
  return success(pictures);
}

function readOne(paper: FinishedPaper, folder: string, href: string): Promise<Result<Picture>> {
  return isCurve(href) ? drawFrom(paper, href) : readFrom(folder, href);
}

async function drawFrom({ tokens }: FinishedPaper, href: string): Promise<Result<Picture>> {
  const curve = curveInPaper(tokens, href);
  if (!curve.ok) return curve;
  // Few papers have one, and the engine is large.
  const { curvePicture } = await import('../../formats/curve/curve-picture.ts');
  return success(await curvePicture(curve.value, packageCurveTools));
}

async function readFrom(folder: string, href: string): Promise<Result<Picture>> {
  const name = decodeAddress(href);
  return name === undefined ? failure(notHere(href)) : readPictureFile(folder, name, href);
}

/** One picture by the name of its file, under the same rules; `shownAs` is what messages call it. Faults: as readPictures. */
export async function readPictureFile(
  folder: string,
  name: string,
  shownAs: string = name,
): Promise<Result<Picture>> {
  const path = await pathInside(folder, name);
  if (path === 'outside') return failure(notHere(shownAs));
  const size =
    path === 'missing'
      ? undefined
      : await stat(path).then(
          (found) => found.size,
          () => undefined,
        );
  if (size !== undefined && size > MOST_BYTES) return failure(tooLargeTogether);
  const bytes = size === undefined ? undefined : await readFile(path).catch(() => undefined);
  return bytes === undefined ? failure(notFound(shownAs)) : readPicture(bytes, shownAs);
}

/** Where the picture truly lies, after all links. */
async function pathInside(folder: string, name: string): Promise<string> {
  if (URL.canParse(name) || name.includes('\0')) return 'outside';
  const asked = resolve(folder, name);
  if (isOutside(folder, asked)) return 'outside';
  const [home, path] = await Promise.all([realpath(folder), realpath(asked).catch(() => undefined)]);
  if (path === undefined || !(await stat(path)).isFile()) return 'missing';
  return isOutside(home, path) ? 'outside' : path;
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || way.startsWith('..') || isAbsolute(way);
}

/** "vores%20hus.png" is "vores hus.png". */
function decodeAddress(href: string): string | undefined {
  try {
    return decodeURIComponent(href);
  } catch {
    return undefined;
  }
}

function notHere(address: string): Fault {
  return {
    code: 'picture-not-here',
    severity: 'error',
    message: `Billedet ${address} ligger ikke i samme mappe som teksten, og et papir henter ikke noget andre steder fra.`,
    wayOut: 'Gem billedet i mappen med teksten, og skriv filens navn: ![Hvad billedet viser](billede.jpg)',
  };
}

function notFound(address: string): Fault {
  return {
    code: 'picture-not-found',
    severity: 'error',
    message: `Billedet ${address} findes ikke i mappen med teksten.`,
    wayOut: 'Se efter, om filens navn er skrevet rigtigt, også endelsen og store og små bogstaver.',
  };
}

const tooLargeTogether: Fault = {
  code: 'pictures-too-large',
  severity: 'error',
  message: 'Billederne i teksten er tilsammen for store til et papir, der skal kunne sendes med e-mail.',
  wayOut: 'Gør dem mindre i et billedprogram, eller vis færre. Et billede tæller med, hver gang det vises.',
};
