import type { PrivacyLexicon } from './lexicon.ts';

/** What a place in a text may give away. */
export type PrivacyKind =
  | 'personal-number'
  | 'telephone'
  | 'email'
  | 'full-name'
  | 'street-address'
  | 'birth-date'
  | 'age-with-place'
  | 'employer-with-diagnosis'
  | 'kinship'
  | 'name-with-age'
  | 'name-with-diagnosis'
  | 'name-with-workplace'
  | 'only-one'
  | 'role-with-workplace'
  | 'trait-in-small-place'
  | 'workplace';

/** A place in a text that may tell who somebody is. The words themselves are never part of it. */
export interface PrivacyFinding {
  readonly kind: PrivacyKind;
  /** Offset in the text, counted from 0 in UTF-16 units, as `slice` counts. */
  readonly start: number;
  readonly length: number;
  /** What it is, as the end of a sentence: "et telefonnummer". */
  readonly what: string;
  /** One Danish sentence: how to say the same without giving anybody away. */
  readonly generalise: string;
}

/** Reads one text for one sign. Pure, and linear in the length of the text. */
export type PrivacyDetector = (text: string) => readonly PrivacyFinding[];

/** The same, with the words it looks for handed in. */
export type WordDetector = (text: string, lexicon: PrivacyLexicon) => readonly PrivacyFinding[];

/** Every match of a pattern as a finding; `counts` can turn a match down. */
export function findingsOf(
  text: string,
  pattern: RegExp,
  kind: Pick<PrivacyFinding, 'kind' | 'what' | 'generalise'>,
  counts: (match: RegExpExecArray) => boolean = () => true,
): readonly PrivacyFinding[] {
  return [...text.matchAll(pattern)]
    .filter(counts)
    .map((match) => ({ ...kind, start: match.index, length: match[0].length }));
}
