import type { MadePapers } from '../../application/make-papers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { earlierPieces } from '../../disk/papers/earlier-pieces.ts';
import { compareRead, type ReadText, readForLikeness, SAME_LETTER } from '../../language/likeness.ts';
import { bodyOf } from '../../papers/write/debate-text.ts';

/** Pairs named one by one; more would not be read. */
const MOST_PAIRS = 3;

interface Piece {
  /** As the user knows it. */
  readonly file: string;
  readonly text: ReadText;
}

/**
 * What to say when debate pieces are the same letter: which, how much, and what makes them differ. Empty when they are
 * not. Those of this run are compared with each other and with `earlier` ones, as they lie on disk with all edits.
 * `names` are those of all municipalities; another name makes no other letter.
 */
export function likenessText(
  made: readonly (MadePapers & { readonly file: string })[],
  names: readonly string[],
  earlier: readonly { readonly file: string; readonly markdown: string }[] = [],
): string {
  const read = (file: string, markdown: string): Piece => ({
    file,
    text: readForLikeness(bodyOf(markdown), names),
  });
  const fresh = made.flatMap((one) =>
    one.papers.filter(({ paper }) => paper.toBePublished).map(({ markdown }) => read(one.file, markdown)),
  );
  const before = earlier.map(({ file, markdown }) => read(file, markdown));
  const pairs = fresh
    .flatMap((one, index) =>
      [...fresh.slice(index + 1), ...before].map((other) => ({
        one,
        other,
        likeness: compareRead(one.text, other.text),
      })),
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

/** The same over what was just made and what lies beside it from earlier runs; `shown` gives a path as the user knows it. */
export async function alikeAmong(
  made: readonly (MadePapers & { readonly file: string })[],
  { municipalities }: Catalogue,
  shown: (path: string) => string,
): Promise<string> {
  const earlier = await earlierPieces(made);
  // Every form of every name: another name makes no other letter.
  const names = municipalities.flatMap((one) => [one.navn, one.formelt_navn, one.genitiv, one.navn_genitiv]);
  return likenessText(
    made,
    names,
    earlier.map(({ path, markdown }) => ({ file: shown(path), markdown })),
  );
}
