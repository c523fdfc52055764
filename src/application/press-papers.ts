import { dirname } from 'node:path';
import { layFinished, type Replaced } from '../disk/papers/lay-finished.ts';
import { fileLinksOut } from '../disk/papers/links-out.ts';
import { readPictures } from '../disk/papers/read-pictures.ts';
import { writingFault } from '../disk/writing-fault.ts';
import type { Fault } from '../fault.ts';
import { type Format, finishedPath, type Press } from '../formats/format.ts';
import type { OpenedPresses } from '../formats/opened-presses.ts';
import type { MadePaper } from './make-papers.ts';

/** One finished paper in one format. */
interface PressedFile {
  readonly path: string;
  readonly format: Format;
  /** The paper that it was made from. */
  readonly paper: MadePaper;
  readonly replaced: readonly Replaced[];
}

export interface PressOutcome {
  readonly files: readonly PressedFile[];
  /** Why a file could not be made; the same reason is told once. */
  readonly faults: readonly Fault[];
  /** Not fit to be sent, so they stay Markdown: a newspaper piece with a gap, or edits that could not be joined. */
  readonly withheld: readonly MadePaper[];
}

/**
 * Makes all papers in all formats, each beside its Markdown. What goes to a newspaper is made with gaps only as a draft. `stamp`
 * tells the time for the name of a copy (see backups.ts).
 */
export async function pressPapers(
  papers: readonly MadePaper[],
  presses: OpenedPresses,
  { drafts, stamp }: { readonly drafts: boolean; readonly stamp: () => string },
): Promise<PressOutcome> {
  const { formats } = presses;
  if (formats.length === 0) return { files: [], faults: [], withheld: [] };
  const isWithheld = (paper: MadePaper) => paper.newVersion !== null || (!drafts && isUnfinishedPiece(paper));
  const fit = papers.filter((paper) => !isWithheld(paper));
  const files: PressedFile[] = [];
  const faults: Fault[] = [];
  for (const format of fit.length === 0 ? [] : formats) {
    const opened = await presses.of(format);
    if (!opened.ok) {
      faults.push(...opened.faults);
      continue;
    }
    await Promise.all(
      fit.map(async (paper) => {
        const pressed = await pressPaper(paper, format, opened.value, stamp);
        if ('path' in pressed) files.push(pressed);
        else faults.push(...pressed.faults);
      }),
    );
  }
  return { files, faults, withheld: papers.filter(isWithheld) };
}

/** The outcomes of several branches as one. */
export function joinOutcomes(outcomes: readonly PressOutcome[]): PressOutcome {
  return {
    files: outcomes.flatMap(({ files }) => files),
    faults: outcomes.flatMap(({ faults }) => faults),
    withheld: outcomes.flatMap(({ withheld }) => withheld),
  };
}

async function pressPaper(
  paper: MadePaper,
  format: Format,
  press: Press,
  stamp: () => string,
): Promise<PressedFile | { readonly faults: readonly Fault[] }> {
  const { markdown, branding } = paper;
  const pictures = await readPictures(markdown, dirname(paper.path));
  const made = pictures.ok
    ? await press.make({ markdown, pictures: pictures.value, branding, path: paper.path })
    : pictures;
  if (!made.ok) return { faults: made.faults.map((fault) => ({ place: { file: paper.path }, ...fault })) };
  const path = finishedPath(paper.path, format);
  const link = await fileLinksOut(path);
  if (link) return { faults: [link] };
  try {
    return { path, format, paper, replaced: await layFinished(path, made.value, stamp()) };
  } catch (error) {
    return { faults: [writingFault(error, path)] };
  }
}

function isUnfinishedPiece({ paper, gaps }: MadePaper): boolean {
  return paper.toBePublished && gaps.length > 0;
}
