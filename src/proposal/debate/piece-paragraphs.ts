import type { PartKind, PiecePart, PiecePlan } from '../model/piece-plan.ts';

/** `indlaeg`: the piece; `kort`: what a newspaper with little room gets; `facebook`: claim, figure and demand. */
export type PieceForm = 'indlaeg' | 'kort' | 'facebook';

/** One sentence of ours, or one paragraph of the branch, as the template prints it. */
export interface Passage {
  readonly kind: PartKind;
  /** A paragraph in the branch's own words; null where the sentence is ours. */
  readonly own: string | null;
  /** The committee has been named above, and "udvalget" is enough. */
  readonly committeeTold: boolean;
}

/** What a form never has, and what is left out more and more of, a list for each step, when there is too little room. */
interface Omissions {
  readonly always: readonly PartKind[];
  readonly steps: readonly (readonly PartKind[])[];
}

/**
 * Nothing of the branch's own is left out of the piece itself, and nowhere is a text of theirs cut. On Facebook a story stands
 * before a figure, and a figure before nothing.
 */
const OMISSIONS: Readonly<Record<PieceForm, Omissions>> = {
  indlaeg: { always: [], steps: oneMoreEachTime(['tal']) },
  kort: {
    always: ['ros'],
    steps: oneMoreEachTime(['invitation', 'tal', 'indvending', 'pointe', 'anledning', 'historie']),
  },
  facebook: {
    always: ['anledning', 'ros', 'indvending', 'invitation'],
    steps: [['tal'], ['historie'], ['historie', 'tal'], ['historie', 'tal', 'pointe']],
  },
};
/** They stand beside each other: the figure is there for the demand. */
const TOGETHER: readonly PartKind[] = ['tal', 'krav'];

/** The paragraphs of a form of the piece, with so many parts left out as the room demands (0 is none). */
export function pieceParagraphs(
  { parts }: PiecePlan,
  form: PieceForm,
  brevity: number,
  committee: string,
): readonly (readonly Passage[])[] {
  const { always, steps } = OMISSIONS[form];
  const out = new Set([...always, ...(steps[Math.min(brevity, steps.length) - 1] ?? [])]);
  const kept = withWhatTheyNeed(parts.filter(({ kind }) => !out.has(kind)));
  const paragraphs: Passage[][] = [];
  let last: PartKind | null = null;
  let told = '';
  for (const { kind, own } of kept) {
    const passages: readonly (string | null)[] = own.length > 0 ? own : [null];
    for (const text of passages) {
      const passage = {
        kind,
        own: text,
        committeeTold: /udvalg/i.test(committee) && told.includes(committee),
      };
      const beside = last !== null && TOGETHER.includes(last) && TOGETHER.includes(kind);
      if (beside) paragraphs.at(-1)?.push(passage);
      else paragraphs.push([passage]);
      told += ` ${text ?? ''}`;
      last = kind;
    }
  }
  return paragraphs;
}

/** Without the parts that lean on one which has been left out. */
function withWhatTheyNeed(parts: readonly PiecePart[]): readonly PiecePart[] {
  const there = new Set(parts.map(({ kind }) => kind));
  const kept = parts.filter(({ needs }) => needs.every((one) => there.has(one)));
  return kept.length === parts.length ? kept : withWhatTheyNeed(kept);
}

function oneMoreEachTime(kinds: readonly PartKind[]): readonly (readonly PartKind[])[] {
  return kinds.map((_kind, index) => kinds.slice(0, index + 1));
}
