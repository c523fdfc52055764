import { bodyOf } from '../documents/debate-text.ts';
import { compareRead, readForLikeness, SAME_LETTER } from '../language/likeness.ts';
import type { MadePapers } from './make-papers.ts';

/** Pairs named one by one; more would not be read. */
const MOST_PAIRS = 3;

/**
 * What to say when debate pieces of the same run are the same letter: which, how much, and what makes them differ. Empty
 * when they are not. `names` are those of all municipalities; another name makes no other letter.
 */
export function likenessText(
  made: readonly (MadePapers & { readonly file: string })[],
  names: readonly string[],
): string {
  const pieces = made.flatMap((one) =>
    one.papers
      .filter(({ paper }) => paper.toBePublished)
      .map(({ paper }) => ({ file: one.file, text: readForLikeness(bodyOf(paper.markdown), names) })),
  );
  const pairs = pieces
    .flatMap((one, index) =>
      pieces.slice(index + 1).map((other) => ({ one, other, likeness: compareRead(one.text, other.text) })),
    )
    .filter(({ likeness }) => likeness.sentenceShare > SAME_LETTER)
    .sort((a, b) => b.likeness.sentenceShare - a.likeness.sentenceShare);
  if (pairs.length === 0) return '';
  const lines = pairs
    .slice(0, MOST_PAIRS)
    .map(
      ({ one, other, likeness }) =>
        `${one.file} og ${other.file}: ${likeness.shared.length} af ${likeness.sentences} sætninger er ens.`,
    );
  const more = pairs.length > MOST_PAIRS ? [`Og ${pairs.length - MOST_PAIRS} par til.`] : [];
  return [
    'Disse debatindlæg ligner hinanden så meget, at en redaktør vil kalde dem det samme brev:',
    ...lines,
    ...more,
    'Skriv jeres egen anledning, jeres eget eksempel og jeres egen pointe under debat i svar.yaml, eller vælg hver sin vinkel.',
    '',
  ].join('\n');
}
