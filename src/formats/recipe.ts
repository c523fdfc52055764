import { createHash, type Hash } from 'node:crypto';
import { isCurve } from './curve/curve-in-paper.ts';
import type { Format, PaperSource, PressTools } from './format.ts';
import type { Picture } from './picture.ts';

/**
 * A name for the program and what else the files of a format depend on besides the paper, such as its style; null where it is not
 * known which program this is.
 */
export async function setupOf(
  { program }: Pick<PressTools, 'program'>,
  ...parts: readonly string[]
): Promise<string | null> {
  const known = await program();
  return known === undefined ? null : digestOf([known, ...parts]);
}

/**
 * A name for all that a finished file is made of: two with the same are the same file, but for the hour they were made.
 * `setup` is that of the format.
 */
export function recipeOf(
  { id }: Pick<Format, 'id'>,
  setup: string,
  { markdown, pictures, branding }: Omit<PaperSource, 'origin'>,
): string {
  const { colour = '', logo } = branding;
  // A curve is drawn from a table of the Markdown, so it is named by that and need not be drawn first.
  const files = [...pictures].filter(([address]) => !isCurve(address));
  const inPaper = files.flatMap(([address, picture]) => [address, ...partsOf(picture)]);
  const onTop = logo === undefined ? [] : [logo.text, ...partsOf(logo.picture)];
  return digestOf([id, setup, markdown, colour, `${inPaper.length}`, ...inPaper, ...onTop]);
}

function partsOf({ kind, bytes }: Picture): readonly (string | Uint8Array)[] {
  return [kind, bytes];
}

/** Each part with its length, so that no two lists run together into the same. */
function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const add = (hash: Hash, part: string | Uint8Array) => {
    const bytes = Buffer.from(part);
    return hash.update(`${bytes.length} `).update(bytes);
  };
  return parts.reduce(add, createHash('sha256')).digest('hex').slice(0, 32);
}
