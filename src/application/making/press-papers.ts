import type { Fault } from '../../fault.ts';
import { type Format, finishedPath } from '../../formats/format.ts';
import type { OpenedPresses } from '../../formats/opened-presses.ts';
import type { Outdated, Replaced, Shelf } from '../ports.ts';
import type { LaidPaperOfBranch } from './lay-branch.ts';
import { setAsideOutdated } from './outdated-files.ts';
import { isPressed, type PressSource, pressPaper } from './press-paper.ts';

/**
 * Why nothing is made of a Markdown paper: gaps in what goes to a newspaper, something that could be held against the set
 * as a whole, or edits that could not be joined.
 */
export type Withheld = 'gaps' | 'not-ready' | 'unjoined';

export interface PressWish {
  /** Also what was made before of the same. */
  readonly fresh: boolean;
  /** Also what is not finished. */
  readonly drafts: boolean;
  /** The gate has found nothing in the set. */
  readonly isReady: boolean;
}

export interface PressOutcome {
  /** The finished files of each paper, by the id of their format. */
  readonly finished: ReadonlyMap<LaidPaperOfBranch, Readonly<Record<string, string>>>;
  readonly replaced: readonly Replaced[];
  /** Finished files of a former text, in any format. */
  readonly outdated: readonly Outdated[];
  /** Why a file could not be made. */
  readonly faults: readonly Fault[];
  /** Not fit to be sent, so they stay Markdown. */
  readonly withheld: ReadonlyMap<LaidPaperOfBranch, Withheld>;
}

/** Makes all papers in all formats, each beside its Markdown. What goes to a newspaper is made with gaps only as a draft. */
export async function pressPapers(
  papers: readonly LaidPaperOfBranch[],
  presses: OpenedPresses,
  { drafts, isReady, fresh }: PressWish,
  shelf: Shelf,
): Promise<PressOutcome> {
  const { formats } = presses;
  const withheld =
    formats.length > 0
      ? withheldAmong(papers, { drafts, isReady })
      : withheldAmong(papers, { drafts: true, isReady: true });
  const fit = papers.filter((paper) => !withheld.has(paper));
  const finished = new Map<LaidPaperOfBranch, Record<string, string>>();
  const addFinished = (paper: LaidPaperOfBranch, format: Format) =>
    finished.set(paper, { ...finished.get(paper), [format.id]: finishedPath(paper.laid.path, format) });
  const edited = new Map<LaidPaperOfBranch, readonly string[]>();
  const faults: Fault[] = [];
  const replaced: Replaced[] = [];
  for (const format of fit.length === 0 ? [] : formats) {
    const before = fresh ? [] : await pressedBefore(fit, format, presses, shelf);
    for (const paper of before) addFinished(paper, format);
    const left = fit.filter((paper) => !before.includes(paper));
    if (left.length === 0) continue;
    const opened = await presses.of(format);
    if (!opened.ok) {
      // Each paper by its name: whoever counts on it must hear of it.
      faults.push(
        ...left.flatMap(({ laid: { path: file } }) =>
          opened.faults.map((one) => ({ ...one, place: { file } })),
        ),
      );
      continue;
    }
    await Promise.all(
      left.map(async (paper) => {
        const { laid } = paper;
        const pressed = await pressPaper(sourceOf(paper), format, opened.value, shelf);
        if (pressed.ok) {
          addFinished(paper, format);
          replaced.push(...pressed.value.replaced);
        } else {
          // What is told as edited is not told once more as outdated.
          if (pressed.faults.some(({ code }) => code === 'word-edited'))
            edited.set(paper, [...(edited.get(paper) ?? []), finishedPath(laid.path, format)]);
          faults.push(...pressed.faults.map((fault) => ({ place: { file: laid.path }, ...fault })));
        }
      }),
    );
  }
  const aside = [];
  for (const paper of papers) {
    const spared = new Set([...Object.values(finished.get(paper) ?? {}), ...(edited.get(paper) ?? [])]);
    aside.push(await setAsideOf(paper, spared, shelf));
  }
  return {
    finished,
    faults: [...faults, ...aside.flatMap((one) => one.faults)],
    replaced,
    outdated: aside.flatMap(({ outdated }) => outdated),
    withheld,
  };
}

/** Those that lie finished already, as they would be made now. */
async function pressedBefore(
  papers: readonly LaidPaperOfBranch[],
  format: Format,
  presses: OpenedPresses,
  shelf: Shelf,
): Promise<readonly LaidPaperOfBranch[]> {
  const setup = await presses.setup(format);
  const before = [];
  for (const paper of papers) if (await isPressed(sourceOf(paper), format, setup, shelf)) before.push(paper);
  return before;
}

function sourceOf({ laid: { path, markdown }, branding }: LaidPaperOfBranch): PressSource {
  return { path, markdown, branding };
}

/** Those that stay Markdown, and why. */
function withheldAmong(
  papers: readonly LaidPaperOfBranch[],
  { drafts, isReady }: Pick<PressWish, 'drafts' | 'isReady'>,
) {
  const withheld = new Map<LaidPaperOfBranch, Withheld>();
  for (const paper of papers) {
    if (paper.laid.newVersion !== null) withheld.set(paper, 'unjoined');
    else if (!drafts && isUnfinishedPiece(paper)) withheld.set(paper, 'gaps');
    else if (!isReady && !paper.paper.internal) withheld.set(paper, 'not-ready');
  }
  return withheld;
}

/** Takes the finished files of a former text of the paper out of sight, but for those that were just made. */
function setAsideOf({ laid }: LaidPaperOfBranch, spared: ReadonlySet<string>, shelf: Shelf) {
  const { path, before, markdown, newVersion } = laid;
  const now = {
    // With edits that could not be joined it is not known which text will be sent, and not that of the answers before.
    markdown: newVersion === null ? markdown : null,
    isNew: newVersion !== null || (before !== null && before !== markdown),
  };
  return setAsideOutdated(path, now, spared, shelf);
}

/** The outcomes of several branches as one. */
export function joinOutcomes(outcomes: readonly PressOutcome[]): PressOutcome {
  return {
    finished: new Map(outcomes.flatMap(({ finished }) => [...finished])),
    faults: outcomes.flatMap(({ faults }) => faults),
    replaced: outcomes.flatMap(({ replaced }) => replaced),
    outdated: outcomes.flatMap(({ outdated }) => outdated),
    withheld: new Map(outcomes.flatMap(({ withheld }) => [...withheld])),
  };
}

function isUnfinishedPiece({ paper, gaps }: LaidPaperOfBranch): boolean {
  return paper.toBePublished && gaps.length > 0;
}
