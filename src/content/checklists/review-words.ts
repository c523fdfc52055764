/** A party as it is named in a paper: its names, and the letter on the ballot. */
interface Party {
  readonly navne: readonly string[];
  readonly bogstav: string;
}

/** strategies/sprog.yaml: what the rules know of words. */
export interface ReviewWords {
  /** Words of the field that cannot be written shorter; left out of the second LIX. Prefixes of words. */
  readonly fagord: readonly string[];
  /** A long word, and shorter ones that say the same. */
  readonly korte_ord: Readonly<Record<string, string>>;
  /** Abbreviations that any reader knows. */
  readonly kendte_forkortelser: readonly string[];
  /** Abbreviations of the field with what they stand for. */
  readonly forkortelser: Readonly<Record<string, string>>;
  /** Technical terms that a reader of a newspaper may not know, each with what it is. */
  readonly fagudtryk: Readonly<Record<string, string>>;
  readonly partier: readonly Party[];
  /** Turns of phrase that belong to an election. */
  readonly valgord: readonly string[];
  /** Those who work in the municipality, as beginnings of words. */
  readonly ansatte: readonly string[];
  /** What blames them. */
  readonly skyld: readonly string[];
  /** Feelings and alarm that have no place in a heading. */
  readonly foelelser: readonly string[];
}
