import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { compareRead, type ReadText, readForLikeness, SAME_LETTER } from '../../language/likeness.ts';
import { bodyOf } from '../../papers/write/debate-text.ts';
import type { Shelf } from '../ports.ts';
import type { LaidBranch } from './lay-branch.ts';

/** Two debate pieces that an editor would call the same letter. */
export interface AlikePieces {
  /** The answer file as the person knows it. */
  readonly one: string;
  /** The same, or the path of a piece from an earlier run. */
  readonly other: string;
  /** Sentences of the shorter that both have. */
  readonly shared: number;
  /** Sentences of the shorter. */
  readonly sentences: number;
}

interface Piece {
  readonly name: string;
  readonly text: ReadText;
}

/**
 * The pieces just made that are the same letter as another of this run, or as one that lies beside them from an earlier run, most
 * alike first. Another name of a municipality makes no other letter.
 */
export async function alikePieces(
  laid: readonly LaidBranch[],
  { municipalities }: Pick<Catalogue, 'municipalities'>,
  shelf: Pick<Shelf, 'neighbours'>,
): Promise<readonly AlikePieces[]> {
  const names = municipalities.flatMap((one) => [one.navn, one.formelt_navn, one.genitiv, one.navn_genitiv]);
  const pieces = laid.flatMap(({ file, papers }) =>
    papers
      .filter(({ paper }) => paper.toBePublished)
      .map(({ paper, laid }) => ({ file: paper.name, name: file.name, markdown: laid.markdown })),
  );
  if (pieces.length === 0) return [];
  const read = (name: string, markdown: string): Piece => ({
    name,
    text: readForLikeness(bodyOf(markdown), names),
  });
  const earlier = await shelf.neighbours(
    laid.flatMap(({ folder }) => folder ?? []),
    new Set(pieces.map(({ file }) => file)),
  );
  return sameLetters(
    pieces.map(({ name, markdown }) => read(name, markdown)),
    earlier.map(({ path, markdown }) => read(path, markdown)),
  );
}

function sameLetters(fresh: readonly Piece[], earlier: readonly Piece[]): readonly AlikePieces[] {
  return fresh
    .flatMap((one, index) =>
      [...fresh.slice(index + 1), ...earlier].map((other) => ({
        one: one.name,
        other: other.name,
        likeness: compareRead(one.text, other.text),
      })),
    )
    .filter(({ likeness }) => likeness.sentenceShare > SAME_LETTER)
    .sort((a, b) => b.likeness.sentenceShare - a.likeness.sentenceShare)
    .map(({ one, other, likeness: { shared, sentences } }) => ({
      one,
      other,
      shared: shared.length,
      sentences,
    }));
}
