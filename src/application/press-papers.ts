import type { Fault } from '../fault.ts';
import type { OpenedPresses } from '../formats/opened-presses.ts';
import type { LaidPaperOfBranch } from './lay-branch.ts';
import type { Replaced, Shelf } from './ports.ts';
import { pressPaper } from './press-paper.ts';

/**
 * Why nothing is made of a Markdown paper: gaps in what goes to a newspaper, something that could be held against the set
 * as a whole, or edits that could not be joined.
 */
export type Withheld = 'gaps' | 'not-ready' | 'unjoined';

export interface PressWish {
  /** Also what is not finished. */
  readonly drafts: boolean;
  /** The gate has found nothing in the set. */
  readonly isReady: boolean;
}

export interface PressOutcome {
  /** The finished files of each paper, by the id of their format. */
  readonly finished: ReadonlyMap<LaidPaperOfBranch, Readonly<Record<string, string>>>;
  readonly replaced: readonly Replaced[];
  /** Why a file could not be made. */
  readonly faults: readonly Fault[];
  /** Not fit to be sent, so they stay Markdown. */
  readonly withheld: ReadonlyMap<LaidPaperOfBranch, Withheld>;
}

/** Makes all papers in all formats, each beside its Markdown. What goes to a newspaper is made with gaps only as a draft. */
export async function pressPapers(
  papers: readonly LaidPaperOfBranch[],
  presses: OpenedPresses,
  { drafts, isReady }: PressWish,
  shelf: Shelf,
): Promise<PressOutcome> {
  const { formats } = presses;
  const withheld = new Map<LaidPaperOfBranch, Withheld>();
  for (const paper of papers) {
    if (paper.laid.newVersion !== null) withheld.set(paper, 'unjoined');
    else if (formats.length > 0 && !drafts && isUnfinishedPiece(paper)) withheld.set(paper, 'gaps');
    else if (formats.length > 0 && !isReady && !paper.paper.internal) withheld.set(paper, 'not-ready');
  }
  const fit = papers.filter((paper) => !withheld.has(paper));
  const finished = new Map<LaidPaperOfBranch, Record<string, string>>();
  const faults: Fault[] = [];
  const replaced: Replaced[] = [];
  for (const format of fit.length === 0 ? [] : formats) {
    const opened = await presses.of(format);
    if (!opened.ok) {
      faults.push(...opened.faults);
      continue;
    }
    await Promise.all(
      fit.map(async (paper) => {
        const { laid, branding } = paper;
        const source = { path: laid.path, markdown: laid.markdown, branding };
        const pressed = await pressPaper(source, format, opened.value, shelf);
        if (pressed.ok) {
          finished.set(paper, { ...finished.get(paper), [format.id]: pressed.value.path });
          replaced.push(...pressed.value.replaced);
        } else faults.push(...pressed.faults.map((fault) => ({ place: { file: laid.path }, ...fault })));
      }),
    );
  }
  return { finished, faults, replaced, withheld };
}

/** The outcomes of several branches as one. */
export function joinOutcomes(outcomes: readonly PressOutcome[]): PressOutcome {
  return {
    finished: new Map(outcomes.flatMap(({ finished }) => [...finished])),
    faults: outcomes.flatMap(({ faults }) => faults),
    replaced: outcomes.flatMap(({ replaced }) => replaced),
    withheld: new Map(outcomes.flatMap(({ withheld }) => [...withheld])),
  };
}

function isUnfinishedPiece({ paper, gaps }: LaidPaperOfBranch): boolean {
  return paper.toBePublished && gaps.length > 0;
}
