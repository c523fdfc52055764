import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Fault } from '../../fault.ts';
import type { MadePaper } from '../make-papers.ts';
import { readPictures } from '../read-pictures.ts';
import type { Format, Press } from './format.ts';

/** One finished paper in one format. */
interface PressedFile {
  readonly path: string;
  readonly format: Format;
  /** The paper that it was made from. */
  readonly paper: MadePaper;
}

export interface PressOutcome {
  readonly files: readonly PressedFile[];
  /** Why a file could not be made; the same reason is told once. */
  readonly faults: readonly Fault[];
  /** Not fit to be sent, so they stay Markdown: a newspaper piece with a gap, or edits that could not be joined. */
  readonly withheld: readonly MadePaper[];
}

/** Makes all papers in all formats, each beside its Markdown. What goes to a newspaper is made with gaps only as a draft. */
export async function pressPapers(
  papers: readonly MadePaper[],
  formats: readonly Format[],
  drafts: boolean,
): Promise<PressOutcome> {
  if (formats.length === 0) return { files: [], faults: [], withheld: [] };
  const isWithheld = (paper: MadePaper) => paper.newVersion !== null || (!drafts && isUnfinishedPiece(paper));
  const fit = papers.filter((paper) => !isWithheld(paper));
  const files: PressedFile[] = [];
  const faults: Fault[] = [];
  for (const format of fit.length === 0 ? [] : formats) {
    const opened = await format.open();
    if (!opened.ok) {
      faults.push(...opened.faults);
      continue;
    }
    await using press = opened.value;
    await Promise.all(
      fit.map(async (paper) => {
        const pressed = await pressPaper(paper, format, press);
        if ('path' in pressed) files.push(pressed);
        else faults.push(...pressed.faults);
      }),
    );
  }
  return { files, faults, withheld: papers.filter(isWithheld) };
}

async function pressPaper(
  paper: MadePaper,
  format: Format,
  press: Press,
): Promise<PressedFile | { readonly faults: readonly Fault[] }> {
  const { markdown } = paper;
  const pictures = await readPictures(markdown, dirname(paper.path));
  const made = pictures.ok
    ? await press.make({ markdown, pictures: pictures.value, path: paper.path })
    : pictures;
  if (!made.ok) return { faults: made.faults.map((fault) => ({ ...fault, place: { file: paper.path } })) };
  const path = paper.path.replace(/\.md$/, `.${format.id}`);
  await writeFileAtomic(path, Buffer.from(made.value));
  return { path, format, paper };
}

function isUnfinishedPiece({ paper, gaps }: MadePaper): boolean {
  return paper.toBePublished && gaps.length > 0;
}
