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

/**
 * What is left out first when there is too little room, and what a form never has. Nothing of the branch's own is left out
 * of the piece itself, and nowhere is a text of theirs cut.
 */
const LEFT_OUT: Readonly<
  Record<PieceForm, { readonly always: readonly PartKind[]; readonly first: readonly PartKind[] }>
> = {
  indlaeg: { always: [], first: ['begrundelse', 'sammenligning', 'tal'] },
  kort: {
    always: ['ros'],
    first: [
      'begrundelse',
      'sammenligning',
      'invitation',
      'tal',
      'indvending',
      'pointe',
      'anledning',
      'historie',
    ],
  },
  facebook: {
    always: ['anledning', 'ros', 'begrundelse', 'indvending', 'invitation', 'sammenligning'],
    first: ['tal', 'historie', 'pointe'],
  },
};
/** They stand beside each other: the figure is there for the demand. */
const TOGETHER: readonly PartKind[] = ['tal', 'sammenligning', 'krav'];

/** The paragraphs of a form of the piece, with so many parts left out as the room demands (0 is none). */
export function pieceParagraphs(
  { parts }: PiecePlan,
  form: PieceForm,
  brevity: number,
  committee: string,
): readonly (readonly Passage[])[] {
  const { always, first } = LEFT_OUT[form];
  const out = new Set([...always, ...first.slice(0, brevity)]);
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
