import { basename, dirname } from 'node:path';
import { printable } from '../../danish/printable.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import type { Branding } from '../../formats/branding.ts';
import { type Format, finishedPath, type Press } from '../../formats/format.ts';
import { recipeOf } from '../../formats/recipe.ts';
import { trace } from '../../trace.ts';
import type { Replaced, Shelf } from '../ports.ts';

/** A text on the shelf that a finished file is made from. */
export interface PressSource {
  /** Where its Markdown lies; the finished file comes beside it. */
  readonly path: string;
  readonly markdown: string;
  readonly branding: Branding;
}

export interface PressedPaper {
  readonly path: string;
  readonly replaced: readonly Replaced[];
}

/**
 * Makes one paper in one format and lays it beside its Markdown. Faults: those of the format, of its pictures and of
 * Shelf.layFile; `word-edited` when somebody has written in the file that would be replaced.
 */
export async function pressPaper(
  { path, markdown, branding }: PressSource,
  format: Format,
  press: Press,
  shelf: Shelf,
): Promise<Result<PressedPaper>> {
  const pictures = await shelf.pictures(markdown, dirname(path));
  if (!pictures.ok) return pictures;
  const source = { markdown, pictures: pictures.value, branding };
  const target = finishedPath(path, format);
  const origin = format.comesBack ? await originOf(path, target, markdown, shelf) : undefined;
  if (origin && !origin.ok) return origin;
  const made = await press.make(origin ? { ...source, origin: origin.value } : source);
  if (!made.ok) return made;
  const recipe = press.setup === null ? null : recipeOf(format, press.setup, source);
  const laid = await shelf.layFile(target, made.value, { markdown, recipe });
  return laid.ok ? success({ path: target, replaced: laid.value }) : laid;
}

/**
 * Whether the finished file of a text lies there already as pressPaper would make it now: of the same text, pictures and looks, with
 * the same setup, and nobody has touched it since.
 */
export async function isPressed(
  { path, markdown, branding }: PressSource,
  format: Format,
  setup: string | null,
  shelf: Shelf,
): Promise<boolean> {
  if (setup === null) return false;
  const pictures = await shelf.pictureFiles(markdown, dirname(path));
  if (!pictures.ok) return false;
  const recipe = recipeOf(format, setup, { markdown, pictures: pictures.value, branding });
  const target = finishedPath(path, format);
  if (!(await shelf.isMadeBy(target, recipe))) return false;
  trace('paper', () => `${target}: made before of the same, and left as it is`);
  // What somebody writes in it is found again by the text it was made from.
  return !format.comesBack || (await shelf.keepOrigin(path, markdown)).ok;
}

async function originOf(
  path: string,
  target: string,
  markdown: string,
  shelf: Shelf,
): Promise<Result<string>> {
  const link = await shelf.linksOut(dirname(path), dirname(path));
  if (link) return failure(link);
  if (await shelf.isEdited(target)) return failure(wordEdited(target));
  return shelf.keepOrigin(path, markdown);
}

function wordEdited(path: string): Fault {
  return {
    code: 'word-edited',
    severity: 'error',
    message: `Nogen har skrevet i ${printable(basename(path))}, så den bliver ikke skrevet over.`,
    wayOut: `Hent det, der er skrevet, ind i teksten med: brobygger hent "${printable(path)}". Eller giv filen et andet navn.`,
  };
}
