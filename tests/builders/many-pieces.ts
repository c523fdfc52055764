import { compareRead, type ReadText, readForLikeness, SAME_LETTER } from '../../src/language/likeness.ts';
import { bodyOf } from '../../src/papers/write/debate-text.ts';
import { answersOf, type FlatAnswers } from './answers.ts';
import { CATALOGUE, pieceOf } from './papers.ts';

const NAMES = CATALOGUE.municipalities.flatMap((one) => [
  one.navn,
  one.formelt_navn,
  one.genitiv,
  one.navn_genitiv,
]);

/** The debate piece of each municipality: the same choices everywhere, and what each branch writes of its own. */
export function piecesFor(theme: string, local: (index: number) => FlatAnswers): readonly ReadText[] {
  return CATALOGUE.municipalities.map((municipality, index) => {
    const answers = answersOf({
      'kommune.navn': municipality.navn,
      'om_jer.navn': 'Kim Holm',
      'kommune.udvalg': 'Arbejdsmarkedsudvalget',
      'om_jer.tilbud': ['undervisning', 'cafemoede'],
      'prioritet.tema': theme,
      [`temaer.${theme}.status`]: 'nej',
      ...local(index),
    });
    return readForLikeness(bodyOf(pieceOf(answers)), NAMES);
  });
}

export interface Alike {
  /** The largest share of sentences that any two have in common. */
  readonly most: number;
  /** Pairs above the bar, of so many. */
  readonly above: number;
  readonly pairs: number;
}

/** Compares every text with every other. */
export function mostAlike(texts: readonly ReadText[]): Alike {
  const shares = texts.flatMap((one, index) =>
    texts.slice(index + 1).map((other) => compareRead(one, other).sentenceShare),
  );
  return {
    most: Math.max(...shares),
    above: shares.filter((share) => share > SAME_LETTER).length,
    pairs: shares.length,
  };
}
